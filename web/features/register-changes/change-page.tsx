import type { RegisterChange } from '../../../shared/domain/register-changes/register-change.ts';
import { valueOf } from '../../app/api.ts';
import { useNameOf } from '../../app/municipality-names.ts';
import { useToday } from '../../app/portal.tsx';
import { useDeed } from '../../app/use-deed.ts';
import { useWords } from '../../app/words.tsx';
import { AskedOnceMore } from '../../ui/asked-once-more.tsx';
import { Button } from '../../ui/button.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { NotFound } from '../open/arrivals.tsx';
import { useChangeName } from './change-words.ts';
import { StateTag } from './changes-page.tsx';
import { PlanFacts } from './plan-facts.tsx';
import { PlanTable } from './plan-table.tsx';
import { Steps } from './steps.tsx';
import { useChanges, useChangesApi } from './use-changes.ts';

type Props = { readonly change: RegisterChange };

const usePlan = ({ date, from, to }: RegisterChange) => {
  const api = useChangesApi();
  return (cellId?: string) => valueOf(api.plan({ body: { date, from: [...from], to, ...(cellId !== undefined && { cellId }) } }));
};

const Sign = ({ change }: Props) => {
  const { say, day } = useWords();
  const api = useChangesApi();
  const { changeId, planNumber, regionSignedAt, state } = change;
  const sign = useDeed(() => valueOf(api.sign({ params: { changeId }, body: { planNumber } })));
  return (
    <section aria-labelledby="region-signs">
      <h2 id="region-signs">{say('mergers.region')}</h2>
      {sign.isError && <Refusal error={sign.error} />}
      {regionSignedAt !== undefined && <p>{say('mergers.signedOn', { date: day(regionSignedAt) })}</p>}
      {regionSignedAt === undefined && state === 'planned' && (
        <p>
          <Button look="primary" busy={sign.isPending} onPress={() => sign.mutate()}>
            {say('mergers.sign')}
          </Button>
        </p>
      )}
    </section>
  );
};

/** Another cell goes on, where several could. */
const Choose = ({ change }: Props) => {
  const { say } = useWords();
  const nameOf = useNameOf();
  const plan = usePlan(change);
  const { choices, cell } = change.plan;
  const others = choices.filter(({ cellId }) => cellId !== cell?.cellId);
  if (others.length === 0) return undefined;
  return (
    <section aria-labelledby="choose">
      <h2 id="choose">{say('mergers.choose')}</h2>
      <ul>
        {others.map(({ cellId, seat }) => (
          <li key={cellId}>
            {say('mergers.cellOf', { place: nameOf(seat) })}{' '}
            <AskedOnceMore
              action={say('mergers.chooseThis', { place: nameOf(seat) })}
              title={say('mergers.chooseThis', { place: nameOf(seat) })}
              text={say('mergers.chooseText')}
              deed={() => plan(cellId)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
};

const PlanAgain = ({ change }: Props) => {
  const { say } = useWords();
  const plan = usePlan(change);
  const again = useDeed(() => plan());
  return (
    <>
      {again.isError && <Refusal error={again.error} />}
      <p>
        <Button busy={again.isPending} onPress={() => again.mutate()}>
          {say('mergers.planAgain')}
        </Button>
      </p>
    </>
  );
};

const Acts = ({ change }: Props) => {
  const { say, day } = useWords();
  const api = useChangesApi();
  const isOver = useToday() >= change.date;
  const { changeId, state, date } = change;
  if (state === 'withdrawn') return <PlanAgain change={change} />;
  if (state !== 'planned' && state !== 'signed') return undefined;
  return (
    <>
      <Sign change={change} />
      <Choose change={change} />
      <p>{say('mergers.waits', { date: day(date) })}</p>
      {!isOver && (
        <p>
          <AskedOnceMore
            action={say('mergers.withdraw')}
            title={say('mergers.withdrawTitle')}
            text={say('mergers.withdrawText')}
            deed={() => valueOf(api.withdraw({ params: { changeId } }))}
          />
        </p>
      )}
    </>
  );
};

const Shown = ({ change, plans }: Props & { readonly plans: boolean }) => {
  const { say } = useWords();
  const nameOf = useNameOf();
  const heading = useChangeName(nameOf)(change);
  return (
    <Page title={say('mergers.title')} heading={heading}>
      <p>
        <StateTag state={change.state} />
      </p>
      <PlanFacts change={change} nameOf={nameOf} />
      <Steps change={change} nameOf={nameOf} />
      <PlanTable plan={change.plan} nameOf={nameOf} signedAt={(kept) => change.signatures.find(({ nis }) => nis === kept)?.signedAt} />
      {plans && <Acts change={change} />}
    </Page>
  );
};

/** One merger or recode: what happens, who signed, how far it is carried out, and what the Region can do. */
export const ChangePage = ({ changeId, plans }: { readonly changeId: string; readonly plans: boolean }) => (
  <Loaded query={useChanges()}>
    {({ items }) => {
      const change = items.find((one) => one.changeId === changeId);
      return change === undefined ? <NotFound /> : <Shown change={change} plans={plans} />;
    }}
  </Loaded>
);
