import { regionManuals } from '../../shared/contract/manuals.ts';
import { implement } from '../runtime/dispatch.ts';
import { create } from './create.ts';
import { discard } from './discard.ts';
import { get } from './get.ts';
import { list } from './list.ts';
import { publish } from './publish.ts';
import { save } from './save.ts';
import { upload } from './upload.ts';
import { withdraw } from './withdraw.ts';

export const handlers = implement(regionManuals, { list, get, create, save, discard, publish, withdraw, upload });
