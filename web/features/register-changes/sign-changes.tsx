import type { RegistrationFile } from '../municipality/municipality-api.ts';
import { useFewNames } from '../municipality/few-names.ts';
import { valueOf } from '../../app/api.ts';
import { useDeed } from '../../app/use-deed.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Tag } from '../../ui/notice.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { useChangeName } from './change-words.ts';
import { PlanFacts } from './plan-facts.tsx';
import { PlanTable } from './plan-table.tsx';
import { useChangesApi } from './use-changes.ts';

type OwnChange = RegistrationFile['changes'][number];

const namedIn = ({ from, to, plan }: OwnChange): readonly string[] => [
  ...new Set([...from, to, plan.chairFrom, ...(plan.cell ? [plan.cell.seat] : []), ...plan.lines.map(({ nis }) => nis)]),
];

const SignChange = ({ change }: { readonly change: OwnChange }) => {
  const { say, day } = useWords();
  const api = useChangesApi();
  const names = useFewNames(namedIn(change));
  const nameOf = (nis: string): string => names.get(nis) ?? '…';
  const { changeId, planNumber, signedAt, state } = change;
  const title = `change-${changeId}`;
  const sign = useDeed(() => valueOf(api.signOwn({ params: { changeId }, body: { planNumber } })));
  return (
    <section className="card" aria-labelledby={title}>
      <h2 id={title}>{useChangeName(nameOf)(change)}</h2>
      {sign.isError && <Refusal error={sign.error} />}
      <p>{say('mergers.signOwnMeans')}</p>
      <PlanFacts change={change} nameOf={nameOf} />
      <PlanTable plan={change.plan} nameOf={nameOf} />
      {signedAt !== undefined && (
        <p>
          <Tag tone="good">{say('mergers.signedOn', { date: day(signedAt) })}</Tag>
        </p>
      )}
      {signedAt === undefined && state === 'planned' && (
        <p>
          <Button look="primary" busy={sign.isPending} onPress={() => sign.mutate()} describedBy={title}>
            {say('mergers.signOwn')}
          </Button>
        </p>
      )}
      {state !== 'planned' && <p className="muted">{say(`mergers.state.${state}`)}</p>}
    </section>
  );
};

/** The mergers and recodes that concern the municipality, for its mayor to read and sign. */
export const SignChanges = ({ changes }: { readonly changes: readonly OwnChange[] }) =>
  changes.map((change) => <SignChange key={change.changeId} change={change} />);
