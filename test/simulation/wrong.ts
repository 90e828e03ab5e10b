import type { FeedbackFacts } from '../../shared/domain/cases/feedback.ts';
import type { Kept } from './kept.ts';
import type { Sent, Told } from './told.ts';
import type { Person, World } from './world.ts';

type Tables = Readonly<Record<Person['table'], Kept>>;

const other = { own: 'neighbour', neighbour: 'own' } as const;
const sides = ['own', 'neighbour'] as const;

/** Every case that was ever handed on, and every transfer, whose reasons went with it, by id. */
const everGiven = ({ place: { changes } }: World): ReadonlySet<string> =>
  new Set(
    changes.flatMap(({ key, new: now }) => {
      const { state, subjectId, caseId, transferId } = Object(now?.value);
      return key.sk.includes('#TRANSFER#') && state === 'brought' && subjectId !== undefined ? [caseId, transferId].map(String) : [];
    }),
  );

const timesIn = ({ items }: Kept, words: string): number => items.filter((item) => item.includes(words)).length;

/**
 * What was answered for is there once, or was taken back, settled or erased; none is there twice; and none reached the other
 * table but a case that was handed on and why.
 */
export const wrongInWords = (w: World, told: Told, kept: Tables): readonly string[] => {
  const given = everGiven(w);
  const judge = ({ words, id, isTakenBack = false, person: { table } }: Sent): readonly string[] => {
    const [here, there] = [kept[table], kept[other[table]]];
    const [times, elsewhere] = [timesIn(here, words), timesIn(there, words)];
    const isLost = id !== undefined && times === 0 && !isTakenBack && !here.settled.has(id) && !here.erased.has(id);
    const isGiven = id !== undefined && given.has(id);
    return [
      ...(times > 1 ? [`${words} It is there ${times} times.`] : []),
      ...(elsewhere > (isGiven ? 1 : 0) ? [`${words} It is at the other table.`] : []),
      ...(isGiven && elsewhere === 0 && there.erasures === 0 ? [`${words} It went away and did not arrive.`] : []),
      ...(isLost ? [`${words} It is lost.`] : []),
    ];
  };
  return told.sent.flatMap(judge);
};

/** A case that was accepted is in the cell that took it and nobody reads it in the one that gave it, and both say so; none is on its way for ever. */
export const wrongInTransfers = (kept: Tables): readonly string[] =>
  sides.flatMap((side) => {
    const [to, from] = [kept[side], kept[other[side]]];
    return to.offers.flatMap(({ transferId, state, becomes }) => {
      const given = from.transfers.find((one) => one.transferId === transferId);
      const root = from.cases.find(({ caseId }) => caseId === given?.caseId);
      const isThere = to.cases.some(({ caseId }) => caseId === becomes?.caseId) || to.erased.has(becomes?.caseId ?? '');
      const isBrought = state === 'brought';
      return [
        ...(state === 'accepted' ? [`${transferId} was accepted and not carried out.`] : []),
        ...(given && (given.state === 'brought') !== isBrought
          ? [`${transferId} is ${given.state} in one cell and ${state} in the other.`]
          : []),
        ...(isThere === isBrought ? [] : [`${transferId} is ${state}, and the case is ${isThere ? '' : 'not '}there.`]),
        ...(root && isBrought && root.state !== 'transferred' ? [`${transferId} left the case ${root.state} where it was.`] : []),
      ];
    });
  });

/** A sheet was handed over only when everybody who took part agreed to it. */
export const wrongInSheets = (sheets: readonly FeedbackFacts[]): readonly string[] =>
  sheets
    .filter(({ state, participants, answers }) => {
      const isAgreedBy = (memberId: string) => answers.some((one) => one.memberId === memberId && one.agrees);
      return state === 'handed' && !participants.every(({ memberId }) => isAgreedBy(memberId));
    })
    .map(({ feedbackId }) => `${feedbackId} was handed over without the consent of all.`);
