import { useLocation, useSearch } from 'wouter';
import type { Content } from '../../../shared/domain/concertation/content.ts';
import { ParameterKey } from '../../../shared/domain/settings/parameter.ts';
import { RegionId } from '../../../shared/domain/tenants.ts';
import { valueOf } from '../../app/api.ts';
import { drafts } from '../../app/drafts.ts';
import { usePortal } from '../../app/portal.tsx';
import { useDeed } from '../../app/use-deed.ts';
import { useWords } from '../../app/words.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';
import { typedValue } from '../settings/typed-setting.ts';
import { useConcertation, useProposal, useSettingsHere } from './concertation-api.ts';
import { ProposalForm } from './proposal-form.tsx';
import { changeable, competenceIn, nothingTyped, type TypedProposal, typedFrom } from './typed-proposal.ts';

const typed = drafts<TypedProposal>();

type Sent = { readonly content: Content; readonly onSent: () => void };

/** Saves a draft and goes to it. */
const useSending = (save: (content: Content) => Promise<{ readonly proposalId: string }>) => {
  const [, go] = useLocation();
  const sending = useDeed(async ({ content, onSent }: Sent) => {
    const { proposalId } = await save(content);
    onSent();
    go(`/concertation/${proposalId}`);
  });
  return { sending, onSend: (content: Content, onSent: () => void) => sending.mutate({ content, onSent }) };
};

type Settings = NonNullable<ReturnType<typeof useSettingsHere>['data']>;

/** A proposal that begins from a setting, as the page of settings leads here. */
const useBeginning = () => {
  const asked = ParameterKey.safeParse(new URLSearchParams(useSearch()).get('parameter')).data;
  const { facts } = usePortal();
  const region = RegionId.safeParse(facts.tenant).data;
  const tenants = region === undefined ? RegionId.options : [region];
  const base: TypedProposal = { ...nothingTyped, tenants };
  return ({ items }: Settings): TypedProposal => {
    const setting = items.find(({ key }) => key === asked);
    if (asked === undefined || setting === undefined || !changeable(facts.tenant).includes(asked)) return base;
    const begun = { ...base, parameter: asked, value: typedValue(setting.value) };
    return { ...begun, level: region === undefined || competenceIn(begun) === 'shared' ? 'federal' : 'region' };
  };
};

export const NewProposalPage = () => {
  const { say } = useWords();
  const { concertation } = useConcertation();
  const { placeId } = usePortal();
  const beginning = useBeginning();
  const sending = useSending((body) => valueOf(concertation.draft({ body })));
  return (
    <Page title={say('concertation.new')} heading={say('concertation.form')} lead={say('concertation.draftNotice')}>
      <Loaded query={useSettingsHere()}>
        {(settings) => <ProposalForm initial={beginning(settings)} draft={typed(`${placeId} new`)} {...sending} />}
      </Loaded>
    </Page>
  );
};

const Edit = ({ proposalId, content, version }: { readonly proposalId: string; readonly content: Content; readonly version: number }) => {
  const { concertation } = useConcertation();
  const { placeId } = usePortal();
  const sending = useSending((body) => valueOf(concertation.redraft({ params: { proposalId }, body, version })));
  return <ProposalForm initial={typedFrom(content)} draft={typed(`${placeId} ${proposalId}`)} {...sending} />;
};

/** The draft of a proposal, or the version on the table as the beginning of the next. */
export const EditProposalPage = ({ proposalId }: { readonly proposalId: string }) => {
  const { say } = useWords();
  return (
    <Page title={say('concertation.edit')} lead={say('concertation.draftNotice')}>
      <Loaded query={useProposal(proposalId)}>
        {({ value: { draft, content }, version }) => <Edit proposalId={proposalId} content={draft ?? content} version={version} />}
      </Loaded>
    </Page>
  );
};
