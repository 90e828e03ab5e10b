import type { ChangePlan, PlanLine } from '../../../shared/domain/register-changes/register-change.ts';
import { useWords } from '../../app/words.tsx';
import { Tag } from '../../ui/notice.tsx';
import { type Column, Table } from '../../ui/table.tsx';

type Props = {
  readonly plan: ChangePlan;
  readonly nameOf: (nis: string) => string;
  /** When the mayor signed; given to who may see everybody's signatures. */
  readonly signedAt?: (kept: string) => string | undefined;
};

const Signature = ({ line: { signs, kept }, signedAt }: { readonly line: PlanLine } & Required<Pick<Props, 'signedAt'>>) => {
  const { say, day } = useWords();
  const at = signedAt(kept);
  if (!signs) return <span className="muted">{say('mergers.signsNot')}</span>;
  return at === undefined ? (
    <Tag tone="waits">{say('mergers.notSigned')}</Tag>
  ) : (
    <Tag tone="good">{say('mergers.signedOn', { date: day(at) })}</Tag>
  );
};

/** What happens to the records, the cell and the people of each municipality. */
export const PlanTable = ({ plan, nameOf, signedAt }: Props) => {
  const { say } = useWords();
  const columns: readonly Column<PlanLine>[] = [
    { key: 'municipality', title: say('mergers.municipality'), cell: ({ nis }) => nameOf(nis) },
    { key: 'record', title: say('mergers.record'), cell: ({ part }) => say(`mergers.part.${part}`) },
    { key: 'work', title: say('mergers.work'), cell: ({ work }) => say(`mergers.work.${work}`) },
    { key: 'people', title: say('mergers.people'), cell: ({ people }) => say(`mergers.people.${people}`) },
    ...(signedAt === undefined
      ? []
      : [{ key: 'signature', title: say('mergers.signature'), cell: (line: PlanLine) => <Signature line={line} signedAt={signedAt} /> }]),
  ];
  return (
    <>
      <Table caption={say('mergers.lines')} columns={columns} rows={plan.lines} keyOf={({ kept }) => kept} />
      <p className="muted">{say('mergers.audit')}</p>
    </>
  );
};
