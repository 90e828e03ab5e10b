import { useState } from 'react';
import { Link } from 'wouter';
import { Paragraph } from '../../../shared/domain/fields.ts';
import * as z from 'zod';
import type { ProposalView } from '../../../shared/domain/concertation/view.ts';
import { valueOf } from '../../app/api.ts';
import { drafts } from '../../app/drafts.ts';
import { usePortal } from '../../app/portal.tsx';
import { useDeed } from '../../app/use-deed.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Refusal } from '../../ui/refusal.tsx';
import { type Text, TextForm } from '../../ui/text-form.tsx';
import { useConcertation } from './concertation-api.ts';

const Said = z.object({ text: Paragraph });
const typed = drafts<Text>();

type Speech = { readonly label: string; readonly hint: string; readonly action: string; readonly summary?: string };
type SpeakProps = Speech & { readonly about: string; readonly deed: (text: string) => Promise<unknown>; readonly danger?: true };

/** A text to every side, behind a heading that opens where it is not the first thing to do. */
const Speak = ({ about, deed, danger, summary, ...words }: SpeakProps) => {
  const sending = useDeed(
    ({ text }: Text & { readonly onSent: () => void }) => deed(text),
    ({ onSent }) => onSent(),
  );
  const form = (
    <TextForm
      {...words}
      look={danger ? 'danger' : 'secondary'}
      schema={Said}
      draft={typed(about)}
      sending={sending}
      onSend={(sent) => sending.mutate(sent)}
    />
  );
  if (summary === undefined) return form;
  return (
    <details className="help no-print" open={typed(about).get() !== undefined}>
      <summary>{summary}</summary>
      <div>{form}</div>
    </details>
  );
};

type MoveProps = { readonly proposal: ProposalView };

/** Signing is for good, so it is asked once more with what comes of it. */
const Sign = ({ proposal: { proposalId, revision } }: MoveProps) => {
  const { say } = useWords();
  const { facts } = usePortal();
  const { concertation } = useConcertation();
  const [asks, setAsks] = useState(false);
  const close = () => setAsks(false);
  const signing = useDeed(() => valueOf(concertation.sign({ params: { proposalId }, body: { revision } })), close);
  const title = say('concertation.sign', { tenant: say(`shell.tenant.${facts.tenant}`) });
  return (
    <>
      <p className="no-print">
        <Button look="primary" onPress={() => setAsks(true)}>
          {title}
        </Button>
      </p>
      {asks && (
        <Dialog title={title} onClose={close}>
          {signing.isError && <Refusal error={signing.error} />}
          <p>{say('concertation.signHelp', { revision })}</p>
          <p className="row">
            <Button look="primary" busy={signing.isPending} onPress={() => signing.mutate()}>
              {title}
            </Button>
            <Button onPress={close}>{say('shell.cancel')}</Button>
          </p>
        </Dialog>
      )}
    </>
  );
};

/** Lays the own draft on the table. */
const Propose = ({ proposal: { proposalId }, version }: MoveProps & { readonly version: number }) => {
  const { say } = useWords();
  const { concertation } = useConcertation();
  const proposing = useDeed(() => valueOf(concertation.propose({ params: { proposalId }, version })));
  return (
    <div className="no-print">
      {proposing.isError && <Refusal error={proposing.error} />}
      <p>{say('concertation.proposeHelp')}</p>
      <p className="row">
        <Button look="primary" busy={proposing.isPending} onPress={() => proposing.mutate()}>
          {say('concertation.propose')}
        </Button>
        <Link href={`/concertation/${proposalId}/edit`} className="button">
          {say('concertation.edit')}
        </Link>
      </p>
    </div>
  );
};

/** What the reader's side may do with a proposal now. */
export const Moves = ({ proposal, version }: MoveProps & { readonly version: number }) => {
  const { say } = useWords();
  const { facts } = usePortal();
  const { concertation } = useConcertation();
  const { proposalId, revision, moves, draft } = proposal;
  const params = { proposalId };
  const tenant = say(`shell.tenant.${facts.tenant}`);
  const may = (move: ProposalView['moves'][number]): boolean => moves.includes(move);
  return (
    <>
      {may('sign') && <Sign proposal={proposal} />}
      {draft !== undefined && (may('propose') || may('revise')) && <Propose proposal={proposal} version={version} />}
      {draft === undefined && may('revise') && (
        <p className="no-print">
          <Link href={`/concertation/${proposalId}/edit`} className="button">
            {say('concertation.revise')}
          </Link>
        </p>
      )}
      {may('comment') && (
        <Speak
          about={`${proposalId} comment`}
          label={say('concertation.commentText')}
          hint={say('concertation.commentHelp')}
          action={say('concertation.comment')}
          deed={(text) => valueOf(concertation.comment({ params, body: { text } }))}
        />
      )}
      {may('object') && (
        <Speak
          about={`${proposalId} object`}
          summary={say('concertation.object')}
          label={say('concertation.objectReasons', { tenant })}
          hint={say('concertation.objectHelp')}
          action={say('concertation.object')}
          danger
          deed={(reasons) => valueOf(concertation.object({ params, body: { revision, reasons } }))}
        />
      )}
      {may('withdraw') && (
        <Speak
          about={`${proposalId} withdraw`}
          summary={say('concertation.withdraw')}
          label={say('concertation.withdrawReasons')}
          hint={say('concertation.withdrawHelp')}
          action={say('concertation.withdraw')}
          danger
          deed={(reasons) => valueOf(concertation.withdraw({ params, body: { reasons } }))}
        />
      )}
    </>
  );
};
