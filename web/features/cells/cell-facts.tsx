import type { ReactNode } from 'react';
import type { CellStatus } from '../../../shared/domain/cells/cell.ts';
import { activityNames } from '../../../shared/i18n/names/activity.ts';
import { useWords } from '../../app/words.tsx';
import { Tag } from '../../ui/notice.tsx';
import { useFewNames } from '../municipality/few-names.ts';

const tones = { active: 'good', dormant: 'good', unconfirmed: 'waits', dissolved: 'bad' } as const;

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
);

/** How the cell stands: what everybody in it may see. */
export const CellFacts = ({ cell, dueOn }: { cell: CellStatus; dueOn: string | undefined }) => {
  const { say, day, list, language } = useWords();
  const { covers, seat, activity, declaredOn, acknowledgedOn, confirmedOn, dissolvedOn, rhythmWeeks } = cell;
  const now = covers.filter(({ to }) => to === undefined).map(({ nis }) => nis);
  const names = useFewNames([...new Set([seat, ...now])]);
  const nameOf = (nis: string): string => names.get(nis) ?? nis;
  return (
    <dl className="facts">
      <Fact name={say('municipality.activity')}>
        <Tag tone={tones[activity]}>{activityNames[activity][language]}</Tag>
      </Fact>
      <Fact name={say('municipality.covers')}>{list(now.map(nameOf))}</Fact>
      {now.length > 1 && <Fact name={say('municipality.seat')}>{nameOf(seat)}</Fact>}
      <Fact name={say('municipality.declaredOn')}>{day(declaredOn)}</Fact>
      <Fact name={say('municipality.acknowledgedOn')}>
        {acknowledgedOn === undefined ? say('municipality.notAcknowledged') : day(acknowledgedOn)}
      </Fact>
      <Fact name={say('municipality.confirmedOn')}>{day(confirmedOn)}</Fact>
      {dissolvedOn !== undefined && <Fact name={say('municipality.dissolvedOn')}>{day(dissolvedOn)}</Fact>}
      {dueOn !== undefined && activity !== 'dissolved' && <Fact name={say('municipality.dueOn')}>{day(dueOn)}</Fact>}
      <Fact name={say('municipality.step.rhythmWeeks')}>{say('municipality.everyWeeks', { weeks: rhythmWeeks })}</Fact>
    </dl>
  );
};
