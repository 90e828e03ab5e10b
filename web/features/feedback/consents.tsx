import { roleNames } from '../../../shared/i18n/names/roles.ts';
import { useWords } from '../../app/words.tsx';
import type { SheetShown } from './feedback-api.ts';
import './feedback.css';

type Stand = 'agrees' | 'awaited' | 'objects';

const signs = { agrees: '✓', awaited: '…', objects: '×' } as const satisfies Record<Stand, string>;

const standOf = (memberId: string, answers: NonNullable<SheetShown['answers']>): Stand => {
  const answer = answers.find((one) => one.memberId === memberId);
  if (answer === undefined) return 'awaited';
  return answer.agrees ? 'agrees' : 'objects';
};

/** Who agrees, who is awaited and who objected: a round for each, told by sign, edge and word. */
export const Consents = ({ sheet: { participants = [], answers = [], answeredFor = [] } }: { readonly sheet: SheetShown }) => {
  const { say, list, language } = useWords();
  const agreed = answers.filter(({ agrees }) => agrees).length;
  return (
    <>
      <h4>{say('feedback.consents', { agreed, all: participants.length })}</h4>
      <ul className="consents">
        {participants.map(({ memberId, name, role }) => {
          const stand = standOf(memberId, answers);
          const by = answeredFor.find((one) => one.memberId === memberId)?.by.map((one) => one.name);
          return (
            <li key={memberId} className={stand}>
              <span className="round" aria-hidden="true">
                {signs[stand]}
              </span>
              <span>
                <bdi>{name}</bdi> <span className="muted">({roleNames[role][language]})</span>
                <br />
                {say(`feedback.stand.${stand}`)}
                {by && <span className="muted"> ({say('feedback.answeredFor', { names: list(by) })})</span>}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
};
