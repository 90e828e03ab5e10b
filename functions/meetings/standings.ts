import type { Action } from '../../shared/domain/access/action.ts';
import type { Information } from '../../shared/domain/access/information.ts';
import type { CellPrincipal } from '../../shared/domain/access/principal.ts';
import { outlineOfLine } from '../../shared/domain/cases/case-item.ts';
import type { CaseLine } from '../../shared/domain/cases/case-line.ts';
import { allow, type CaseSituation, situationOf } from '../../shared/domain/cases/situation.ts';
import { askerOf } from '../../shared/domain/cases/standing.ts';
import type { AgendaItem } from '../../shared/domain/meetings/meeting.ts';
import { atHand, type CaseAtHand } from '../runtime/case-at-hand.ts';
import type { CellContext } from '../runtime/context.ts';

/** Where who asks stands to the cases of an agenda, by case; one that is not in it is unknown to them. */
export type Standings = ReadonlyMap<string, CaseSituation>;

type Asking = { readonly principal: CellPrincipal; readonly today: string };

/** From the list of cases. */
export const standingsIn = ({ principal, today }: Asking, lines: readonly CaseLine[]): Standings => {
  const occasion = { today, purpose: 'caseConsultation' } as const;
  const outline = (line: CaseLine) => outlineOfLine(line, principal.cell.seat);
  return new Map(lines.map((line) => [line.facts.caseId, situationOf(askerOf(principal), outline(line), occasion)]));
};

/** From the cases themselves. */
export const standingsAt = (cases: readonly CaseAtHand[]): Standings =>
  new Map(cases.map(({ root, situation }) => [root.caseId, situation]));

/** The cases of an agenda as they lie in their files; one that was erased is no longer among them. */
export const casesOn = async (
  context: Asking & Pick<CellContext<false>, 'data'>,
  agenda: readonly Pick<AgendaItem, 'caseId'>[],
): Promise<readonly CaseAtHand[]> => {
  const files = await Promise.all(agenda.map(({ caseId }) => context.data.case(caseId).file()));
  return files.flatMap((file) => (file === undefined ? [] : [atHand(context, file, 'caseConsultation')]));
};

/** Whether it is for the asker to do this at a case; it may be that the case is locked or closed now. */
export const isFor = (situation: CaseSituation, action: Action, information: Information): boolean => {
  const allowed = allow(situation, action, information);
  return allowed.ok || allowed.code === 'case-locked' || allowed.code === 'case-closed';
};
