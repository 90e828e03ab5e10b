import type { CaseView } from '../../shared/domain/cases/case-view.ts';
import type { CellAtWork, Seated } from './cell-at-work.ts';
import { done } from './region.ts';

export const narrative = {
  observation: 'Says in class that those who think otherwise should disappear.',
  scope: 'Repeated approval of violence against others.',
  proportionality: 'Ordinary help was offered twice and refused.',
  concern: 'Two services see the same and worry.',
  purpose: 'You know the family from the school.',
} as const;

export const person = { name: 'Person Example', bornOn: '2001-02-03', knownBy: 'Nickname Example' } as const;

export const tested = {
  inScope: true,
  proportionate: true,
  scopeReasons: narrative.scope,
  proportionalityReasons: narrative.proportionality,
} as const;

/** A signal brought by the school that the coordinator found in scope. */
export const signalInScope = async ({ school, coordinator }: CellAtWork, residence?: string): Promise<string> => {
  const body = { observation: narrative.observation, anonymous: false, ...(residence !== undefined && { residence }) };
  const { signalId } = done(await school.client.signals.report({ body }));
  done(await coordinator.client.signals.test({ params: { signalId }, body: tested }));
  return signalId;
};

type Listed = { readonly minor?: boolean; readonly name?: string; readonly by?: Seated };

/** A case that the mayor listed of such a signal, shown in the list; of nobody known where the name is empty. */
export const listed = async (cell: CellAtWork, { minor = false, name = person.name, by = cell.mayor }: Listed = {}): Promise<CaseView> => {
  const signalIds = [await signalInScope(cell, by.nis)];
  const view = done(
    await by.client.cases.create({
      body: { signalIds, concern: narrative.concern, minor, ...(name !== '' && { identity: { ...person, name } }) },
    }),
  );
  await cell.region.stream.inOrder();
  return view;
};

/** Calls a member to a case: the coordinator proposes, the mayor approves. */
export const called = async ({ coordinator, mayor, region }: CellAtWork, caseId: string, { memberId }: Seated): Promise<void> => {
  done(await coordinator.client.invitations.propose({ params: { caseId }, body: { memberId, purpose: narrative.purpose } }));
  done(await mayor.client.invitations.approve({ params: { caseId, memberId } }));
  await region.stream.inOrder();
};
