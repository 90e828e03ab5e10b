import { useLocation } from 'wouter';
import { signals } from '../../../shared/contract/signals.ts';
import { valueOf } from '../../app/api.ts';
import { drafts } from '../../app/drafts.ts';
import { usePortal } from '../../app/portal.tsx';
import { useDeed } from '../../app/use-deed.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Check, TextArea } from '../../ui/field.tsx';
import { Page } from '../../ui/page.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { mistakesIn, useForm } from '../../ui/use-form.ts';
import { MayIShare } from '../sharing/may-i-share.tsx';
import { DangerNotice } from './danger.tsx';
import { Residence } from './residence.tsx';
import { useSignalsApi } from './signals-api.ts';

type Typed = { readonly observation: string; readonly person: string; readonly residence?: string; readonly anonymous: boolean };

const nothing: Typed = { observation: '', person: '', anonymous: false };
const reportDrafts = drafts<Typed>();
const { body: Report } = signals.routes.report;

/** What is sent: an empty field is one that was left out. */
const sentOf = ({ person, residence = '', ...typed }: Typed) => ({
  ...typed,
  ...(person.trim() !== '' && { person }),
  ...(residence !== '' && { residence }),
});

/** Bringing a signal: what was seen, in as few words as are needed. */
export const ReportPage = () => {
  const { say, language } = useWords();
  const [, goTo] = useLocation();
  const api = useSignalsApi();
  const draft = reportDrafts(usePortal().placeId);
  const labels = { observation: say('signals.observation'), person: say('signals.person') };
  const form = useForm<Typed>({ initial: nothing, draft, check: (typed) => mistakesIn(Report, sentOf(typed), { labels, language }) });
  const report = useDeed(
    (typed: Typed) => valueOf(api.signals.report({ body: sentOf(typed) })),
    () => {
      draft.clear();
      goTo('/signals?sent=1');
    },
  );
  return (
    <Page title={say('signals.reportTitle')} lead={say('signals.reportLead')} prefix={form.mistakes.length > 0 ? say('shell.error') : ''}>
      <DangerNotice />
      <p>{say('signals.beforeSilent')}</p>
      <MayIShare where="signal" />
      <ErrorSummary mistakes={form.mistakes} attempt={form.attempt} />
      {report.isError && <Refusal error={report.error} />}
      <form noValidate onSubmit={form.submitting((typed) => report.mutate(typed))}>
        <TextArea
          id="observation"
          label={say('signals.observation')}
          hint={say('signals.observationHint')}
          mistake={form.mistakeOf('observation')}
          value={form.value.observation}
          onChange={(observation) => form.set({ observation })}
        />
        <TextArea
          id="person"
          label={say('signals.person')}
          hint={say('signals.personHint')}
          optional
          mistake={form.mistakeOf('person')}
          value={form.value.person}
          onChange={(person) => form.set({ person })}
        />
        <Residence value={form.value.residence ?? ''} onChange={(residence) => form.set({ residence })} />
        <Check
          id="anonymous"
          label={say('signals.anonymous')}
          hint={say('signals.anonymousHint')}
          value={form.value.anonymous}
          onChange={(anonymous) => form.set({ anonymous })}
        />
        <p className="row">
          <Button look="primary" submits busy={report.isPending}>
            {say('signals.send')}
          </Button>
          <Button onPress={() => goTo('/signals')}>{say('shell.cancel')}</Button>
        </p>
      </form>
    </Page>
  );
};
