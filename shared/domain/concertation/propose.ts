import { problem } from '../../problems.ts';
import { ok, type Result } from '../../result.ts';
import { checkOverride } from '../settings/check-override.ts';
import type { Parameter } from '../settings/parameter.ts';
import { parameters } from '../settings/parameters.ts';
import type { Circumstances } from '../settings/resolve.ts';
import { isPossible, namedLimits } from '../settings/strictness.ts';
import { RegionId, type TenantId } from '../tenants.ts';
import { type Content, earliestStart, signersOf } from './content.ts';
import { type Dossier, hasRoomFor, onTable } from './dossier.ts';
import { type Fact, mostRevisions } from './fact.ts';
import type { Saying } from './act.ts';
import { stateOn } from './standing.ts';
import { nextProposalState } from './state.ts';
import { competenceOf } from './subject.ts';

/** What was agreed so far, under which a Region chooses. */
type Above = Pick<Circumstances, 'country' | 'region'>;

type Refusal =
  | 'parameter-unknown'
  | 'parameter-not-yours'
  | 'parameter-out-of-bounds'
  | 'tenants-incomplete'
  | 'emergency-not-federal'
  | 'date-in-past'
  | 'date-too-soon';

const notYours = ({ subject }: Content) =>
  problem('parameter-not-yours', {
    parameter: subject.kind === 'parameter' ? subject.parameter : subject.key,
    competence: competenceOf(subject),
  });

/** A Region alone may only be stricter, within what the country leaves it; for itself and for nobody else. */
const checkStricter = (content: Content, by: TenantId, above: Above): Result<unknown, Refusal> => {
  const { subject, tenants, validFrom } = content;
  const region = RegionId.safeParse(by).data;
  if (region === undefined || subject.kind !== 'parameter' || tenants.join() !== region) return notYours(content);
  const { parameter, value } = subject;
  return checkOverride({ level: 'region', parameter, value, validFrom, tenant: region, above });
};

/** A value of the country: within what the parameter can be at all, and for every Region where the federal level decides alone. */
const checkCountry = (content: Content, by: TenantId): Result<unknown, Refusal> => {
  const { subject, tenants } = content;
  const competence = competenceOf(subject);
  if (competence === 'region' || !signersOf(content).includes(by)) return notYours(content);
  if (competence === 'federal' && tenants.length < RegionId.options.length) return problem('tenants-incomplete');
  if (subject.kind !== 'parameter') return ok(undefined);
  const { kind }: Parameter = parameters[subject.parameter];
  return isPossible(kind, subject.value)
    ? ok(undefined)
    : problem('parameter-out-of-bounds', { parameter: subject.parameter, ...namedLimits(kind) });
};

/**
 * May this side propose this, today? Only what it decides on, alone or with others (`parameter-not-yours`); a Region alone only within
 * the bounds of the country (`parameter-out-of-bounds`, with the bound); for every Region where the federal level is alone
 * (`tenants-incomplete`); at once only where it is a federal emergency (`emergency-not-federal`); from a day on that leaves time to
 * discuss, sign and hear of it (`date-in-past`, `date-too-soon`, with the first day possible).
 */
export const checkContent = (
  content: Content,
  { by, today, above }: { readonly by: TenantId; readonly today: string; readonly above: Above },
): Result<Content, Refusal> => {
  const { level, subject, isEmergency, validFrom } = content;
  if (isEmergency && (level !== 'federal' || competenceOf(subject) !== 'federal')) return problem('emergency-not-federal');
  const checked = level === 'region' ? checkStricter(content, by, above) : checkCountry(content, by);
  if (!checked.ok) return checked;
  if (validFrom < today) return problem('date-in-past', { date: validFrom });
  const earliest = earliestStart(content, today);
  return validFrom < earliest ? problem('date-too-soon', { date: earliest }) : ok(content);
};

/** Puts a draft beside what lies on the table, if anything does. Refuses one of another side and one that is decided. */
export const redraft = (
  dossier: Dossier,
  draft: Content,
  { by, today }: Pick<Saying, 'by' | 'today'>,
): Result<Dossier, 'proposal-not-yours' | 'proposal-closed'> => {
  if (dossier.proposedBy !== by) return problem('proposal-not-yours');
  const isOpen = onTable(dossier) === undefined || nextProposalState(stateOn(dossier, today), 'revise') !== undefined;
  return isOpen ? ok({ ...dossier, draft }) : problem('proposal-closed');
};

/**
 * Lays the draft on the table, signed by who proposes it; what was signed before is a revision of the past then. Refuses without a
 * draft (`proposal-undrafted`), what is decided (`proposal-closed`) and more revisions than anybody can follow (`proposal-full`).
 */
export const propose = (
  dossier: Dossier,
  digest: string,
  { by, factId, at, today }: Saying,
): Result<Fact, 'proposal-undrafted' | 'proposal-not-yours' | 'proposal-closed' | 'proposal-full'> => {
  const { draft: content, proposedBy } = dossier;
  if (proposedBy !== by) return problem('proposal-not-yours');
  if (content === undefined) return problem('proposal-undrafted');
  const table = onTable(dossier);
  if (nextProposalState(stateOn(dossier, today), table === undefined ? 'propose' : 'revise') === undefined)
    return problem('proposal-closed');
  const revision = (table?.revision ?? 0) + 1;
  const fact = { kind: 'proposed', factId, author: by, at, on: today, revision, digest, content } as const;
  return revision <= mostRevisions && hasRoomFor(dossier, fact) ? ok(fact) : problem('proposal-full');
};
