import type * as z from 'zod';
import type { Draft } from '../app/drafts.ts';
import { Button } from './button.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { TextArea } from './field.tsx';
import { Refusal } from './refusal.tsx';
import { useSchemaForm } from './use-form.ts';

export type Text = { readonly text: string };

type Props = {
  readonly label: string;
  readonly hint: string;
  readonly action: string;
  readonly look?: 'primary' | 'secondary' | 'danger';
  readonly schema: z.ZodType;
  readonly draft: Draft<Text>;
  readonly sending: { readonly error: Error | null; readonly isPending: boolean };
  /** Sends the text; `onSent` empties the form, also when it is gone by then. */
  readonly onSend: (sent: Text & { readonly onSent: () => void }) => void;
};

/** One text to one reader; what is typed is kept until it is sent. */
export const TextForm = ({ label, hint, action, look = 'secondary', schema, draft, sending, onSend }: Props) => {
  const form = useSchemaForm<Text>({ initial: { text: '' }, draft, schema, labels: { text: label } });
  return (
    <form noValidate className="no-print" onSubmit={form.submitting(({ text }) => onSend({ text, onSent: form.reset }))}>
      <ErrorSummary mistakes={form.mistakes} attempt={form.attempt} />
      {sending.error !== null && <Refusal error={sending.error} />}
      <TextArea {...form.field('text')} label={label} hint={hint} />
      <Button look={look} submits busy={sending.isPending}>
        {action}
      </Button>
    </form>
  );
};
