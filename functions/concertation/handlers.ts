import { concertation } from '../../shared/contract/concertation.ts';
import { implement } from '../runtime/dispatch.ts';
import { draft } from './draft.ts';
import { get } from './get.ts';
import { list } from './list.ts';
import { listVersions } from './list-versions.ts';
import { propose } from './propose.ts';
import { redraft } from './redraft.ts';
import { comment, object, sign, withdraw } from './speak.ts';

export const handlers = implement(concertation, { list, listVersions, get, draft, redraft, propose, comment, sign, object, withdraw });
