import * as z from 'zod';
import { PartnerSector } from '../../../shared/domain/access/roles.ts';
import { Clearance } from '../../../shared/domain/members/clearance.ts';
import { Entity } from '../../../shared/domain/settings/entity.ts';
import { LegalGroundId } from '../../../shared/domain/settings/legal-ground.ts';
import { roleNames } from '../../../shared/i18n/names/roles.ts';
import { valueOf } from '../../app/api.ts';
import { useToday } from '../../app/portal.tsx';
import { useDeed } from '../../app/use-deed.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { mistakesIn, useForm } from '../../ui/use-form.ts';
import { ClearanceFields } from '../municipality/clearance-fields.tsx';
import { MandateFields, useMandates } from '../municipality/service-fields.tsx';
import { clearanceIn, emptyClearance, isPast, typedClearance } from '../municipality/typed-clearance.ts';
import type { TypedPartner } from '../municipality/typed-partner.ts';
import { type MemberShown, useMembersApi } from './members-api.ts';

type Props = { readonly member: MemberShown; readonly onDone: () => void; readonly onCancel: () => void };

type Terms = Parameters<ReturnType<typeof useMembersApi>['members']['changeMandate']>[0]['body'];

const useChange = ({ member: { memberId }, onDone }: Props) => {
  const api = useMembersApi();
  return useDeed((body: Terms) => valueOf(api.members.changeMandate({ params: { memberId }, body })), onDone);
};

const Whose = ({ member: { name, role } }: Pick<Props, 'member'>) => {
  const { say, language } = useWords();
  return <p>{say('municipality.mandateMeans', { name, role: roleNames[role][language] })}</p>;
};

const Ending = ({ busy, onCancel }: { readonly busy: boolean; readonly onCancel: () => void }) => {
  const { say } = useWords();
  return (
    <p className="row">
      <Button look="primary" submits busy={busy}>
        {say('shell.save')}
      </Button>
      <Button onPress={onCancel}>{say('shell.cancel')}</Button>
    </p>
  );
};

const useClearanceForm = ({ member: { clearance } }: Props) => {
  const { say, language } = useWords();
  const today = useToday();
  const labels = {
    'clearance.valid': say('municipality.clearanceShort'),
    'clearance.expiresOn': say('municipality.clearanceUntil'),
    'clearance.checkedBy': say('municipality.clearanceByShort'),
  };
  return useForm({
    initial: clearance === undefined ? emptyClearance : typedClearance(clearance),
    check: (typed) => [
      ...mistakesIn(z.object({ clearance: Clearance }), { clearance: clearanceIn(typed) }, { labels, language }),
      ...(isPast(typed, today) ? [{ id: 'clearance.expiresOn', text: say('municipality.clearancePast') }] : []),
    ],
  });
};

const ClearanceForm = (props: Props) => {
  const form = useClearanceForm(props);
  const change = useChange(props);
  return (
    <form noValidate onSubmit={form.submitting((typed) => change.mutate({ clearance: Clearance.parse(clearanceIn(typed)) }))}>
      <ErrorSummary mistakes={form.mistakes} attempt={form.attempt} />
      {change.isError && <Refusal error={change.error} />}
      <Whose {...props} />
      <ClearanceFields at="clearance" value={form.value} onChange={form.change} mistakeOf={form.mistakeOf} />
      <Ending busy={change.isPending} onCancel={props.onCancel} />
    </form>
  );
};

type TypedBasis = Pick<TypedPartner, 'sector' | 'entity' | 'legalBasis'>;

const BasisForm = (props: Props) => {
  const { say, language } = useWords();
  const { role, entity, legalBasis } = props.member;
  const mandates = useMandates(useToday());
  const change = useChange(props);
  const initial: TypedBasis = {
    sector: PartnerSector.safeParse(role).data ?? '',
    entity: Entity.safeParse(entity).data ?? '',
    legalBasis: LegalGroundId.safeParse(legalBasis).data,
  };
  const form = useForm({
    initial,
    check: (typed) => mistakesIn(z.object({ entity: Entity }), typed, { labels: { entity: say('municipality.entity') }, language }),
  });
  const send = (typed: TypedBasis): void =>
    change.mutate({ entity: Entity.parse(typed.entity), ...(typed.legalBasis && { legalBasis: typed.legalBasis }) });
  return (
    <form noValidate onSubmit={form.submitting(send)}>
      <ErrorSummary mistakes={form.mistakes} attempt={form.attempt} />
      {change.isError && <Refusal error={change.error} />}
      <Whose {...props} />
      <MandateFields {...mandates} value={form.value} onChange={form.change} mistakeOf={form.mistakeOf} />
      <Ending busy={change.isPending} onCancel={props.onCancel} />
    </form>
  );
};

/** On what a member may be told from now on: of the police the clearance, of a partner the legal basis. */
export const ChangeMandate = (props: Props) => {
  const { say } = useWords();
  const isPolice = props.member.role === 'police';
  return (
    <Dialog title={say(isPolice ? 'municipality.clearanceChange' : 'municipality.basisChange')} onClose={props.onCancel}>
      {isPolice ? <ClearanceForm {...props} /> : <BasisForm {...props} />}
    </Dialog>
  );
};
