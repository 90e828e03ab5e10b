import * as z from 'zod';
import { DecisionKind } from '../../../shared/domain/cases/decision.ts';
import { Narrative } from '../../../shared/domain/narrative.ts';
import { valueOf } from '../../app/api.ts';
import { drafts } from '../../app/drafts.ts';
import { useDeed } from '../../app/use-deed.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Select, TextArea } from '../../ui/field.tsx';
import { Tag } from '../../ui/notice.tsx';
import { type Text, TextForm } from '../../ui/text-form.tsx';
import { type ItemPlace, type ItemShown, useMeetingsApi } from './meetings-api.ts';
import { overwriting } from './text-draft.ts';
import { useMistakes } from './use-mistakes.ts';
import { usePost } from './use-post.ts';

type Decision = ItemShown['decisions'][number];
type Typed = { readonly kind: DecisionKind | ''; readonly reasons: string; readonly policePart: string };

const nothing: Typed = { kind: '', reasons: '', policePart: '' };
const useDecisionDraft = overwriting<Typed>();
const partDrafts = drafts<Text>();
const Part = z.strictObject({ text: Narrative });

const PolicePart = ({ at, decision: { decisionId } }: { readonly at: ItemPlace; readonly decision: Decision }) => {
  const { say } = useWords();
  const api = useMeetingsApi();
  const take = useDeed(
    ({ text }: Text & { readonly onSent: () => void }) =>
      valueOf(api.consultations.takePolicePart({ params: { ...at, decisionId }, body: { policePart: text } })),
    ({ onSent }) => onSent(),
  );
  return (
    <TextForm
      label={say('meetings.policePart')}
      hint={say('meetings.policePartHint')}
      action={say('meetings.policePartSave')}
      schema={Part}
      draft={partDrafts(decisionId)}
      sending={take}
      onSend={(sent) => take.mutate(sent)}
    />
  );
};

const One = ({ decision }: { readonly decision: Decision }) => {
  const { say, labelled } = useWords();
  const { kind, reasons, policePart, awaitsChair } = decision;
  return (
    <>
      <strong>{say(`cases.decision.${kind}`)}</strong> {awaitsChair && <Tag tone="waits">{say('meetings.awaitsChair')}</Tag>}
      {reasons !== undefined && <p className="said">{reasons}</p>}
      {policePart !== undefined && <p className="said">{labelled(say('meetings.policePart'), policePart)}</p>}
    </>
  );
};

const useSend = (at: ItemPlace, item: ItemShown, { value, clear }: ReturnType<typeof useDecisionDraft>) => {
  const { say } = useWords();
  const api = useMeetingsApi();
  const post = usePost();
  const { kind, reasons, policePart } = value;
  // each decision is one more: none takes the place of another that is not sent yet
  const slot = `decision ${at.meetingId} ${at.caseId} ${kind} ${reasons}`;
  return () => {
    if (kind === '') return;
    const body = { kind, reasons, ...(policePart.trim() !== '' && { policePart }) };
    post({
      slot,
      what: `${item.reference}: ${say(`cases.decision.${kind}`)}`,
      send: () => valueOf(api.consultations.decide({ params: at, body })),
    });
    clear();
  };
};

const DecisionForm = ({ at, item }: { readonly at: ItemPlace; readonly item: ItemShown }) => {
  const { say } = useWords();
  const draft = useDecisionDraft(`decision ${at.meetingId} ${at.caseId}`, nothing);
  const send = useSend(at, item, draft);
  const [kind, reasons, policePart] = ['kind', 'decision-reasons', 'police-part'].map((name) => `${name}-${at.caseId}`);
  const { value } = draft;
  const { mistakeOf, submitting } = useMistakes([
    { id: kind ?? '', label: say('meetings.decision'), value: value.kind, schema: DecisionKind },
    { id: reasons ?? '', label: say('meetings.decisionReasons'), value: value.reasons, schema: Narrative },
  ]);
  return (
    <form noValidate className="no-print" onSubmit={submitting(send)}>
      <Select
        id={kind ?? ''}
        label={say('meetings.decision')}
        none={say('shell.choose')}
        options={DecisionKind.options.map((option) => ({ value: option, label: say(`cases.decision.${option}`) }))}
        mistake={mistakeOf(kind ?? '')}
        value={value.kind}
        onChange={(next) => draft.set({ kind: next })}
      />
      <TextArea
        id={reasons ?? ''}
        label={say('meetings.decisionReasons')}
        mistake={mistakeOf(reasons ?? '')}
        value={value.reasons}
        onChange={(next) => draft.set({ reasons: next })}
      />
      <TextArea
        id={policePart ?? ''}
        label={say('meetings.policePart')}
        hint={say('meetings.policePartHint')}
        optional
        value={value.policePart}
        onChange={(next) => draft.set({ policePart: next })}
      />
      <p className="row">
        <Button submits>{say('meetings.decisionSave')}</Button>
      </p>
    </form>
  );
};

type Props = { readonly at: ItemPlace; readonly item: ItemShown; readonly writes: boolean; readonly police: boolean };

/** What was decided on one case; police writes its own part of it. */
export const Decisions = ({ at, item, writes, police }: Props) => {
  const { say } = useWords();
  return (
    <>
      <h4>{say('meetings.decisions')}</h4>
      {item.decisions.length === 0 && <p className="muted">{say('meetings.decisionsNone')}</p>}
      <ul>
        {item.decisions.map((decision) => (
          <li key={decision.decisionId}>
            <One decision={decision} />
            {police && <PolicePart at={at} decision={decision} />}
          </li>
        ))}
      </ul>
      {writes && <DecisionForm at={at} item={item} />}
    </>
  );
};
