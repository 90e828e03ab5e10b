import { type ProblemCode, problems } from '../../../shared/problems.ts';
import { problemTitles } from '../../../shared/i18n/problems/titles.ts';
import { refusalIn, valueOf } from '../../app/api.ts';
import { usePortal } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { municipalitiesApi, useRenewMunicipalities } from '../municipalities/use-municipalities.ts';
import { type Invitee, invitees } from './invitation-draft.ts';
import { type Outcome, sendInBatches } from './send-batches.ts';
import { sending } from './sending.ts';

const isProblemCode = (code: string | undefined): code is ProblemCode => code !== undefined && Object.hasOwn(problems, code);

/** What is settled leaves the rows; what was refused or failed stays, to be mended. */
const keepOpen = (outcomes: readonly Outcome[]): void => {
  const settled = new Set(outcomes.filter(({ result }) => result === 'invited' || result === 'alreadyInvited').map(({ nis }) => nis));
  invitees.set((invitees.get() ?? []).filter(({ nis }) => !settled.has(nis)));
};

const record = (outcomes: readonly Outcome[]): void => {
  const before = sending.get();
  if (before === undefined) return;
  keepOpen(outcomes);
  sending.set({ ...before, outcomes: [...before.outcomes, ...outcomes] });
};

/** Sends invitations in batches of 25, and keeps count of what came of each. */
export const useSend = (): ((ready: readonly Invitee[]) => Promise<void>) => {
  const { say, language } = useWords();
  const { connect } = usePortal();
  const renew = useRenewMunicipalities();
  const client = connect(municipalitiesApi);
  const send = async (batch: readonly Invitee[]): Promise<readonly Outcome[]> => {
    const items = batch.map(({ nis, name, email, language: spoken }) => ({ nis, contact: { name, email, language: spoken } }));
    const [answer, titles] = await Promise.all([valueOf(client.municipalities.invite({ body: { items } })), problemTitles(language)]);
    return answer.items.map(({ nis, result, problem }) => ({
      nis,
      result,
      ...(isProblemCode(problem) && { reason: titles(problem) }),
    }));
  };
  return async (ready) => {
    sending.set({ all: ready.length, outcomes: [], phase: 'running' });
    await sendInBatches({
      invitees: ready,
      send,
      reasonOf: (error) => refusalIn(error)?.problem.title ?? say('shell.unreachable'),
      onOutcomes: record,
      isStopped: () => sending.get()?.phase !== 'running',
    });
    const after = sending.get();
    if (after !== undefined) sending.set({ ...after, phase: 'ended' });
    renew();
  };
};
