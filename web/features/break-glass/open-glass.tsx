import { breakGlass } from '../../../shared/contract/break-glass.ts';
import { valueOf } from '../../app/api.ts';
import { draft } from '../../app/drafts.ts';
import { useDeed } from '../../app/use-deed.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { TextArea, TextField } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { useSchemaForm } from '../../ui/use-form.ts';
import { type Opened, useGlassApi } from './glass-api.ts';

type Typed = { readonly reference: string; readonly reason: string };

const nothing: Typed = { reference: '', reason: '' };
const glassDraft = draft<Typed>(nothing);
const { body: Opening } = breakGlass.routes.open;

/** Mayor or coordinator breaks the glass of one case, and knows beforehand what follows. */
export const OpenGlass = ({ onOpened }: { readonly onOpened: (glass: Opened) => void }) => {
  const { say } = useWords();
  const api = useGlassApi();
  const labels = { reference: say('glass.reference'), reason: say('glass.reason') };
  const form = useSchemaForm<Typed>({ initial: nothing, draft: glassDraft, schema: Opening, labels });
  const open = useDeed(async (body: Typed) => {
    const glass = await valueOf(api.breakGlass.open({ body }));
    form.reset();
    onOpened(glass);
  });
  return (
    <>
      <Notice tone="warning" title={say('glass.rules')}>
        <ul>
          <li>{say('glass.rule1')}</li>
          <li>{say('glass.rule2')}</li>
          <li>{say('glass.rule3')}</li>
        </ul>
      </Notice>
      <form noValidate onSubmit={form.submitting((typed) => open.mutate(typed))}>
        <ErrorSummary mistakes={form.mistakes} attempt={form.attempt} />
        {open.isError && <Refusal error={open.error} />}
        <TextField {...form.field('reference')} short label={labels.reference} hint={say('glass.referenceHint')} />
        <TextArea {...form.field('reason')} label={labels.reason} hint={say('glass.reasonHint')} />
        <Button look="primary" submits busy={open.isPending}>
          {say('glass.open')}
        </Button>
      </form>
    </>
  );
};
