import { Link, useLocation } from 'wouter';
import type { RegisterChange } from '../../../shared/domain/register-changes/register-change.ts';
import { valueOf } from '../../app/api.ts';
import { useNameOf } from '../../app/municipality-names.ts';
import { useDeed } from '../../app/use-deed.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Tag } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { useChangeName } from './change-words.ts';
import { type Plannable, useChanges, useChangesApi } from './use-changes.ts';

export const StateTag = ({ state }: Pick<RegisterChange, 'state'>) => {
  const { say } = useWords();
  const tone = state === 'planned' ? 'waits' : state === 'withdrawn' ? 'plain' : 'good';
  return <Tag tone={tone}>{say(`mergers.state.${state}`)}</Tag>;
};

const Planned = ({ changes }: { readonly changes: readonly RegisterChange[] }) => {
  const { say, day } = useWords();
  const nameIn = useChangeName(useNameOf());
  const columns: readonly Column<RegisterChange>[] = [
    {
      key: 'change',
      title: say('mergers.change'),
      cell: (change) => <Link href={`/register-changes/${change.changeId}`}>{nameIn(change)}</Link>,
      sort: nameIn,
    },
    { key: 'day', title: say('mergers.day'), cell: ({ date }) => day(date), sort: ({ date }) => date },
    { key: 'state', title: say('mergers.state'), cell: ({ state }) => <StateTag state={state} /> },
  ];
  if (changes.length === 0) return <p>{say('mergers.nothingPlanned')}</p>;
  return <Table caption={say('mergers.planned')} captionHidden columns={columns} rows={changes} keyOf={({ changeId }) => changeId} />;
};

const Ahead = ({ changes, plans }: { readonly changes: readonly Plannable[]; readonly plans: boolean }) => {
  const { say, day } = useWords();
  const nameIn = useChangeName(useNameOf());
  const api = useChangesApi();
  const [, navigate] = useLocation();
  const plan = useDeed(async ({ date, from, to }: Plannable) => {
    const { changeId } = await valueOf(api.plan({ body: { date, from: [...from], to } }));
    navigate(`/register-changes/${changeId}`);
  });
  const act: Column<Plannable> = {
    key: 'plan',
    title: say('mergers.ahead'),
    cell: (change) => (
      <Button small busy={plan.isPending} label={say('mergers.planOf', { change: nameIn(change) })} onPress={() => plan.mutate(change)}>
        {say('mergers.plan')}
      </Button>
    ),
  };
  const columns: readonly Column<Plannable>[] = [
    { key: 'change', title: say('mergers.change'), cell: nameIn, sort: nameIn },
    { key: 'day', title: say('mergers.day'), cell: ({ date }) => day(date), sort: ({ date }) => date },
    ...(plans ? [act] : []),
  ];
  if (changes.length === 0) return <p>{say('mergers.nothingAhead')}</p>;
  return (
    <>
      {plan.isError && <Refusal error={plan.error} />}
      <Table caption={say('mergers.ahead')} captionHidden columns={columns} rows={changes} keyOf={({ to, date }) => `${date}-${to}`} />
    </>
  );
};

/** The mergers and recodes of the Region: those planned, and those that the register knows. */
export const ChangesPage = ({ plans }: { readonly plans: boolean }) => {
  const { say } = useWords();
  return (
    <Page title={say('mergers.title')} lead={say('mergers.lead')}>
      <Loaded query={useChanges()}>
        {({ items, ahead }) => (
          <>
            <h2>{say('mergers.planned')}</h2>
            <Planned changes={items} />
            <h2>{say('mergers.ahead')}</h2>
            <Ahead changes={ahead} plans={plans} />
          </>
        )}
      </Loaded>
    </Page>
  );
};
