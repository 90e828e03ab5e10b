import { useMutation } from '@tanstack/react-query';
import { RegionId } from '../../../shared/domain/tenants.ts';
import type { Api } from '../../../shared/contract/api.ts';
import { invitationRequests } from '../../../shared/contract/municipalities.ts';
import { Language } from '../../../shared/domain/tenants.ts';
import { languageNames } from '../../../shared/i18n/names/languages.ts';
import { valueOf } from '../../app/api.ts';
import { draft } from '../../app/drafts.ts';
import { usePortal } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Radios, TextField } from '../../ui/field.tsx';
import { MunicipalityPicker } from '../../ui/municipality-picker.tsx';
import { Page } from '../../ui/page.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { useSchemaForm } from '../../ui/use-form.ts';

const requestApi = { name: 'region', title: '', capabilities: { invitationRequests } } as const satisfies Api;
const { body: RequestBody } = invitationRequests.routes.create;

type Request = {
  readonly nis?: string | undefined;
  readonly contact: { readonly name: string; readonly email: string; readonly language: Language };
};

const requestDraft = draft<Request>();

const useRequestForm = () => {
  const { say, language } = useWords();
  const labels = { nis: say('open.municipality'), 'contact.name': say('open.name'), 'contact.email': say('open.email') };
  const initial: Request = { contact: { name: '', email: '', language } };
  return useSchemaForm({ initial, draft: requestDraft, schema: RequestBody, labels });
};

/** What was sent is typed no longer: the next request starts empty. */
const useSend = (onSent: () => void) => {
  const { connect } = usePortal();
  return useMutation({
    onSuccess: onSent,
    mutationFn: (request: Request) => valueOf(connect(requestApi).invitationRequests.create({ body: RequestBody.parse(request) })),
  });
};

const Sent = ({ onAnother }: { onAnother: () => void }) => {
  const { say } = useWords();
  return (
    <Page title={say('open.sent')} lead={say('open.sentHelp')}>
      <Button onPress={onAnother}>{say('open.another')}</Button>
    </Page>
  );
};

const Fields = ({ form }: { form: ReturnType<typeof useRequestForm> }) => {
  const { say, language } = useWords();
  const { tenant } = usePortal().facts;
  const region = RegionId.safeParse(tenant).data;
  const { nis, contact } = form.value;
  const inform = (part: Partial<Request['contact']>) => form.set({ contact: { ...contact, ...part } });
  const languages = Language.options.map((value) => ({ value, label: languageNames[value][language] }));
  return (
    <>
      <MunicipalityPicker
        id="nis"
        label={say('open.municipality')}
        hint={say('open.municipalityHelp')}
        mistake={form.mistakeOf('nis')}
        value={nis}
        onChange={(chosen) => form.set({ nis: chosen })}
        among={(municipality) => municipality.region === region}
      />
      <TextField
        id="contact.name"
        label={say('open.name')}
        autoComplete="name"
        mistake={form.mistakeOf('contact.name')}
        value={contact.name}
        onChange={(name) => inform({ name })}
      />
      <TextField
        id="contact.email"
        type="email"
        label={say('open.email')}
        hint={say('open.emailHelp')}
        autoComplete="email"
        mistake={form.mistakeOf('contact.email')}
        value={contact.email}
        onChange={(email) => inform({ email })}
      />
      <Radios
        id="contact.language"
        label={say('open.contactLanguage')}
        options={languages}
        value={contact.language}
        onChange={(chosen) => inform({ language: Language.catch(contact.language).parse(chosen) })}
      />
    </>
  );
};

/** The form with which a municipality asks to be invited; anybody may open it. */
export const RequestPage = () => {
  const { say } = useWords();
  const form = useRequestForm();
  const send = useSend(form.reset);
  if (send.isSuccess) return <Sent onAnother={send.reset} />;
  return (
    <Page title={say('open.request')} lead={say('open.requestLead')} prefix={form.mistakes.length > 0 ? say('shell.error') : ''}>
      <ErrorSummary mistakes={form.mistakes} attempt={form.attempt} />
      {send.isError && <Refusal error={send.error} />}
      <form noValidate onSubmit={form.submitting((request) => send.mutate(request))}>
        <Fields form={form} />
        <Button look="primary" submits busy={send.isPending}>
          {say('open.send')}
        </Button>
      </form>
    </Page>
  );
};
