import type { Partner } from '../../../shared/domain/cells/registration.ts';
import type { Draft } from '../../app/drafts.ts';
import { useToday } from '../../app/portal.tsx';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { useSchemaForm } from '../../ui/use-form.ts';
import { PartnerFields } from './partner-fields.tsx';
import { emptyPartner, partnerIn, typedPartner, type TypedPartner, TypedPartnerSchema } from './typed-partner.ts';

type Props = {
  /** Keeps a new partner that is half typed. */
  readonly draft?: Draft<TypedPartner>;
  readonly partner: Partner | undefined;
  readonly onDone: (partner: Partner) => void;
  readonly onCancel: () => void;
};

/** One partner, added or changed; it joins the list when it is whole. */
export const PartnerForm = ({ draft, partner, onDone, onCancel }: Props) => {
  const kept = partner === undefined ? draft : undefined;
  const { say } = useWords();
  const today = useToday();
  const labels = {
    sector: say('municipality.sector'),
    organisation: say('municipality.organisation'),
    entity: say('municipality.entity'),
    validFrom: say('municipality.validFrom'),
  };
  const form = useSchemaForm<TypedPartner>({
    initial: partner === undefined ? emptyPartner(today) : typedPartner(partner),
    ...(kept !== undefined && { draft: kept }),
    schema: TypedPartnerSchema,
    labels,
  });
  const done = (typed: TypedPartner): void => {
    kept?.clear();
    onDone(partnerIn(typed));
  };
  return (
    <form noValidate onSubmit={form.submitting(done)}>
      <ErrorSummary mistakes={form.mistakes} attempt={form.attempt} />
      <PartnerFields value={form.value} onChange={form.change} mistakeOf={form.mistakeOf} />
      <p className="row">
        <Button look="primary" submits>
          {say('shell.save')}
        </Button>
        <Button
          onPress={() => {
            kept?.clear();
            onCancel();
          }}
        >
          {say('shell.cancel')}
        </Button>
      </p>
    </form>
  );
};
