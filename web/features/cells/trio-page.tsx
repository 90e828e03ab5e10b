import { useState } from 'react';
import { useLocation } from 'wouter';
import type { Trio } from '../../../shared/domain/cells/registration.ts';
import { valueOf, type Versioned } from '../../app/api.ts';
import { drafts, remembered } from '../../app/drafts.ts';
import { usePortal } from '../../app/portal.tsx';
import { useDeed } from '../../app/use-deed.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';
import { useForm } from '../../ui/use-form.ts';
import { useMunicipalityApi, useSetup } from '../municipality/municipality-api.ts';
import { sayNext } from '../municipality/said.ts';
import { StepGrounds } from '../municipality/step-grounds.tsx';
import { TrioFields } from '../municipality/trio-fields.tsx';
import { useTrioMistakes } from '../municipality/trio-mistakes.ts';
import { typedTrio, type TypedTrio, wholeTrio } from '../municipality/typed-trio.ts';
import { Conflict } from './conflict.tsx';

/** With the version it was typed on: what others saved since is not overwritten unseen. */
const trioDrafts = drafts<TypedTrio>();
const seenDrafts = drafts<number>(remembered);

type Props = {
  readonly saved: Versioned<{ readonly trio: Trio }>;
  readonly readAgain: () => Promise<Versioned<{ readonly trio: Trio }> | undefined>;
};

const TrioForm = ({ saved, readAgain }: Props) => {
  const { say } = useWords();
  const [, goTo] = useLocation();
  const api = useMunicipalityApi();
  const { placeId } = usePortal();
  const [trioDraft, seenDraft] = [trioDrafts(placeId), seenDrafts(placeId)];
  const [seen, setSeen] = useState(() => (trioDraft.get() === undefined ? undefined : seenDraft.get()) ?? saved.version);
  const form = useForm({ initial: typedTrio(saved.value.trio), draft: trioDraft, check: useTrioMistakes() });
  const type = (trio: TypedTrio): void => {
    seenDraft.set(seen);
    form.change(trio);
  };
  const change = useDeed(
    ({ body, version }: { body: Trio; version: number }) => valueOf(api.cells.changeTrio({ body, version })),
    () => {
      trioDraft.clear();
      sayNext('municipality.trioSaved');
      goTo('/cell');
    },
  );
  const save = (version: number) => (typed: TypedTrio) => {
    const body = wholeTrio(typed);
    if (body !== undefined) change.mutate({ body, version });
  };
  const again = (use: (now: Versioned<{ readonly trio: Trio }>) => void) => () => void readAgain().then((now) => now && use(now));
  return (
    <form noValidate onSubmit={form.submitting(save(seen))}>
      <ErrorSummary mistakes={form.mistakes} attempt={form.attempt} />
      {change.isError && (
        <Conflict
          error={change.error}
          onMine={again(({ version }) => save(version)(form.value))}
          onTheirs={again(({ value, version }) => {
            change.reset();
            setSeen(version);
            form.change(typedTrio(value.trio));
            trioDraft.clear();
          })}
        />
      )}
      <TrioFields value={form.value} onChange={type} mistakeOf={form.mistakeOf} />
      <p className="row">
        <Button look="primary" submits busy={change.isPending}>
          {say('shell.save')}
        </Button>
        <Button
          onPress={() => {
            trioDraft.clear();
            goTo('/cell');
          }}
        >
          {say('shell.cancel')}
        </Button>
      </p>
    </form>
  );
};

/** A new mayor, chief of corps or prevention officer, or a renewed clearance. */
export const TrioPage = () => {
  const { say } = useWords();
  const query = useSetup(true);
  return (
    <Page title={say('municipality.trioChange')} lead={say('municipality.trioChangeLead')}>
      <StepGrounds step="trio" />
      <Loaded query={query}>{(saved) => <TrioForm saved={saved} readAgain={async () => (await query.refetch()).data} />}</Loaded>
    </Page>
  );
};
