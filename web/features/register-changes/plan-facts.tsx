import type { RegisterChange } from '../../../shared/domain/register-changes/register-change.ts';
import { useWords } from '../../app/words.tsx';
import { Notice } from '../../ui/notice.tsx';

type Change = Pick<RegisterChange, 'type' | 'date' | 'to' | 'plan'>;
type Props = { readonly change: Change; readonly nameOf: (nis: string) => string };

/** When, which cell goes on, and who is responsible from then on. */
export const PlanFacts = ({ change: { type, date, to, plan }, nameOf }: Props) => {
  const { say, day } = useWords();
  const { cell, coverage, chairFrom, warnings } = plan;
  return (
    <>
      {type === 'recode' && <p>{say('mergers.recode')}</p>}
      <dl className="facts">
        <dt>{say('mergers.day')}</dt>
        <dd>{day(date)}</dd>
        <dt>{say('mergers.cell')}</dt>
        <dd>{cell === undefined ? say('mergers.noCell') : say('mergers.cellOf', { place: nameOf(cell.seat) })}</dd>
        <dt>{say('mergers.coverage')}</dt>
        <dd>{say(`mergers.coverage.${coverage}`)}</dd>
        <dt>{say('mergers.controller')}</dt>
        <dd>{say('mergers.controllerIs', { place: nameOf(to) })}</dd>
        <dt>{say('mergers.chair')}</dt>
        <dd>{say('mergers.chairIs', { place: nameOf(chairFrom) })}</dd>
      </dl>
      {warnings.length > 0 && (
        <Notice tone="warning" title={say('mergers.warnings')}>
          <ul>
            {warnings.map((warning) => (
              <li key={warning}>{say(`mergers.warn.${warning}`)}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
};
