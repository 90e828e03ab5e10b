import { useNameOf } from '../../app/municipality-names.ts';
import { useToday } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Loaded } from '../../ui/loading.tsx';
import { MunicipalityPicker } from '../../ui/municipality-picker.tsx';
import { Page } from '../../ui/page.tsx';
import { hasBegun, hasEnded } from '../../../shared/domain/register/register.ts';
import { type Row, useMunicipalities } from '../municipalities/use-municipalities.ts';
import { isInvitable, isUninvited } from './invitable.ts';
import { type Invitee, inviteeOf, useEmptyInvitee } from './invitation-draft.ts';
import { useRequests } from '../requests/use-requests.ts';
import { InviteesForm, useInvitees } from './invitees-form.tsx';
import { PasteBox } from './paste-box.tsx';
import { useSending } from './sending.ts';
import { SendingReport } from './sending-report.tsx';
import './invitations.css';

type AddProps = { readonly rows: readonly Row[]; readonly onAdd: (added: readonly Invitee[]) => void };

/** One municipality by its name; the field is empty again once it was chosen. */
const AddOne = ({ rows, onAdd }: AddProps) => {
  const { say } = useWords();
  const empty = useEmptyInvitee();
  const today = useToday();
  const invitable = new Set(rows.filter(isInvitable).map(({ nis }) => nis));
  return (
    <MunicipalityPicker
      several
      id="municipality"
      label={say('region.addOne')}
      hint={say('region.addOneHint')}
      value={undefined}
      onChange={(nis) => {
        if (nis !== undefined) onAdd([empty(nis)]);
      }}
      among={(municipality) => invitable.has(municipality.nis) && hasBegun(municipality, today) && !hasEnded(municipality, today)}
    />
  );
};

/** All that wait for an invitation; where a verified request says whom, that is filled in. */
const AddAll = ({ rows, onAdd }: AddProps) => {
  const { say, language } = useWords();
  const nameOf = useNameOf();
  const empty = useEmptyInvitee();
  const { data: verified = [] } = useRequests('verified');
  const contacts = new Map(verified.map((request) => [request.nis, inviteeOf(request)]));
  const uninvited = rows
    .filter(isUninvited)
    .map(({ nis }) => nis)
    .toSorted((one, other) => nameOf(one).localeCompare(nameOf(other), language));
  if (uninvited.length === 0) return <p>{say('region.allInvited')}</p>;
  return (
    <Button onPress={() => onAdd(uninvited.map((nis) => contacts.get(nis) ?? empty(nis)))}>
      {say('region.addAll', { count: uninvited.length })}
    </Button>
  );
};

const Invite = ({ rows }: Pick<AddProps, 'rows'>) => {
  const { say } = useWords();
  const chosen = useInvitees();
  return (
    <>
      <section aria-labelledby="whom">
        <h2 id="whom">{say('region.whom')}</h2>
        <AddOne rows={rows} onAdd={chosen.add} />
        <AddAll rows={rows} onAdd={chosen.add} />
        <PasteBox rows={rows} onAdd={chosen.add} />
      </section>
      <section aria-labelledby="invitees">
        <h2 id="invitees">{say('region.invitees')}</h2>
        {chosen.rows.length === 0 ? <p>{say('region.noInvitees')}</p> : <InviteesForm rows={chosen.rows} change={chosen.change} />}
      </section>
    </>
  );
};

/** Invites one municipality, a few, or all that were not invited yet. */
export const InvitationsPage = () => {
  const { say } = useWords();
  const current = useSending();
  const municipalities = useMunicipalities();
  return (
    <Page title={say('region.invitations')} lead={say('region.invitationsLead')}>
      {current !== undefined && <SendingReport {...current} />}
      {(current === undefined || current.phase === 'ended') && <Loaded query={municipalities}>{(rows) => <Invite rows={rows} />}</Loaded>}
    </Page>
  );
};
