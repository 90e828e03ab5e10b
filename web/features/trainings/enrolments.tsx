import { roleNames } from '../../../shared/i18n/names/roles.ts';
import { useNameOf } from '../../app/municipality-names.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { RemoveEnrolment } from './remove-enrolment.tsx';
import type { TrainingShown } from './trainings-api.ts';

type Enrolment = TrainingShown['enrolments'][number];

/** `open`: people come onto the list and leave it still. */
type Props = { readonly training: TrainingShown; readonly open: boolean };

/** Who enrolled, in the order in which they came; printed, it is the list for the door. */
export const Enrolments = ({ training: { trainingId, enrolments, places }, open }: Props) => {
  const { say, language } = useWords();
  const nameOf = useNameOf();
  const standing = (one: Enrolment): string => {
    if (one.attended) return say('trainings.came');
    return one.hasPlace ? say('trainings.hasPlace') : say('trainings.inLine', { number: enrolments.indexOf(one) - places + 1 });
  };
  const columns: readonly Column<Enrolment>[] = [
    { key: 'name', title: say('trainings.person'), cell: ({ name }) => <bdi>{name}</bdi>, sort: ({ name }) => name },
    {
      key: 'role',
      title: say('trainings.role'),
      cell: ({ role }) => roleNames[role][language],
      sort: ({ role }) => roleNames[role][language],
    },
    { key: 'nis', title: say('trainings.municipality'), cell: ({ nis }) => nameOf(nis), sort: ({ nis }) => nameOf(nis) },
    {
      key: 'standing',
      title: say('trainings.standing'),
      cell: (one) => (
        <>
          {standing(one)} {open && <RemoveEnrolment trainingId={trainingId} enrolment={one} />}
        </>
      ),
    },
  ];
  return (
    <section aria-labelledby="enrolments">
      <h2 id="enrolments">{say('trainings.enrolments')}</h2>
      {enrolments.length === 0 ? (
        <p>{say('trainings.noEnrolments')}</p>
      ) : (
        <>
          <Table
            caption={say('trainings.enrolments')}
            captionHidden
            columns={columns}
            rows={enrolments}
            keyOf={({ enrolmentId }) => enrolmentId}
          />
          <p className="no-print">
            <Button onPress={() => print()}>{say('trainings.print')}</Button>
          </p>
        </>
      )}
    </section>
  );
};
