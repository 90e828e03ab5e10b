import { useLocation } from 'wouter';
import { valueOf } from '../../app/api.ts';
import { useToday } from '../../app/portal.tsx';
import { useDeed } from '../../app/use-deed.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { TextField } from '../../ui/field.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { useSchemaForm } from '../../ui/use-form.ts';
import { registrations } from '../../../shared/contract/registrations.ts';
import { useCell, useMunicipalityApi, useRegistration } from '../municipality/municipality-api.ts';
import { sayNext } from '../municipality/said.ts';

const { body: Statement } = registrations.routes.stateNone;

const StatementForm = () => {
  const { say } = useWords();
  const today = useToday();
  const [, goTo] = useLocation();
  const api = useMunicipalityApi();
  const form = useSchemaForm({ initial: { on: today }, schema: Statement, labels: { on: say('municipality.statementOn') } });
  const state = useDeed(
    (body: { on: string }) => valueOf(api.registrations.stateNone({ body })),
    () => {
      sayNext('municipality.said.stated');
      goTo('/');
    },
  );
  return (
    <form noValidate onSubmit={form.submitting((statement) => state.mutate(statement))}>
      <ErrorSummary mistakes={form.mistakes} attempt={form.attempt} />
      {state.isError && <Refusal error={state.error} />}
      <TextField
        id="on"
        type="date"
        label={say('municipality.statementOn')}
        hint={say('municipality.statementOnHelp')}
        max={today}
        mistake={form.mistakeOf('on')}
        value={form.value.on}
        onChange={(on) => form.set({ on })}
      />
      <Button look="primary" submits busy={state.isPending}>
        {say('municipality.statementButton')}
      </Button>
    </form>
  );
};

/** The municipality says that it has no cell: unknown is never none, so somebody has to say so. */
export const StatementPage = () => {
  const { say, day } = useWords();
  const query = useCell();
  const stated = useRegistration().data?.value.coverage;
  return (
    <Page title={say('municipality.statement')} lead={say('municipality.statementLead')}>
      <Loaded query={query}>
        {({ cell }) =>
          cell !== undefined && cell.activity !== 'dissolved' ? (
            <p>{say('municipality.statementCovered')}</p>
          ) : (
            <>
              {stated?.status === 'without' && <Notice title={say('municipality.statedSince', { date: day(stated.validFrom) })} />}
              <ul>
                <li>{say('municipality.statementMeans1')}</li>
                <li>{say('municipality.statementMeans2')}</li>
                <li>{say('municipality.statementMeans3')}</li>
              </ul>
              <StatementForm />
            </>
          )
        }
      </Loaded>
    </Page>
  );
};
