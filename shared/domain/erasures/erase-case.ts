import { decide } from '../access/decide.ts';
import { type Case, type CaseFacts, nextCaseState } from '../cases/case.ts';
import { isRecused } from '../cases/recusal.ts';
import { agree, isAgreed } from '../cases/second-person.ts';
import { type Asker, relationTo } from '../cases/standing.ts';
import type { TwoPeople } from '../cases/two-people.ts';
import { problem } from '../../problems.ts';
import { ok, type Result } from '../../result.ts';
import { type ErasureState, nextErasureState, type Tombstone } from './erasure.ts';

/** True once the term of a case that ended is over: it is then erased, whoever wishes otherwise (settings `closedCaseMonths`). */
export const isTermOver = ({ state, eraseAfter }: Pick<CaseFacts, 'state' | 'eraseAfter'>, today: string): boolean =>
  nextCaseState(state, 'erase') !== undefined && eraseAfter !== undefined && today > eraseAfter;

type Wish = { readonly by: Asker; readonly reasons: string; readonly at: string };
type Wished = { readonly wished: Case; readonly erasure: TwoPeople; readonly state: ErasureState };

/**
 * One of mayor and coordinator wishes that a case that ended is erased before its term, and the other agrees: it is then
 * `recorded`. Refuses `case-not-closed`, and `second-person-needed` for whoever wished it.
 */
export const agreeToErase = (found: Case, { by, reasons, at }: Wish): Result<Wished, 'case-not-closed' | 'second-person-needed'> => {
  if (nextCaseState(found.state, 'erase') === undefined) return problem('case-not-closed');
  const erasure = agree(found.erasure, by, at);
  if (!erasure.ok) return erasure;
  const event = isAgreed(erasure.value) ? 'agreed' : 'wish';
  const state = nextErasureState(found.erasure === undefined ? 'kept' : 'wished', event);
  if (state === undefined) return problem('second-person-needed');
  return ok({ wished: { ...found, erasure: erasure.value, erasureReasons: reasons }, erasure: erasure.value, state });
};

/** True for who kept an erased case, and for the data protection officer: they are told that it is erased, and when. */
export const mayKnowOfErased = (asker: Asker, { residence, recusals }: Pick<Tombstone, 'residence' | 'recusals'>, seat: string): boolean =>
  decide({
    role: asker.role,
    relation: relationTo(asker, {
      facts: { state: 'erased', residence, locksAfter: '9999-12-31' },
      seat,
      invitations: [],
      consultations: [],
      contributors: [],
    }),
    action: 'cases.read',
    information: 'status',
    standing: 'erased',
    purpose: 'retention',
    marks: isRecused({ recusals }, asker) ? ['ownInterest'] : [],
  }).permit;
