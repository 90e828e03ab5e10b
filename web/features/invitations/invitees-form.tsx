import { type FormEvent, useCallback, useState } from 'react';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary, type Mistake } from '../../ui/error-summary.tsx';
import { invitees, type Invitee, withInvitees } from './invitation-draft.ts';
import { InviteeRow } from './invitee-row.tsx';
import { isBegun, useMistakes } from './invitee-mistakes.ts';
import { useSend } from './use-send.ts';

const none: readonly Mistake[] = [];

/** The rows of the page and their draft, which always say the same. */
export const useInvitees = () => {
  const [rows, setRows] = useState(() => invitees.get() ?? []);
  const change = useCallback((next: (before: readonly Invitee[]) => readonly Invitee[]): void => {
    const after = next(invitees.get() ?? []);
    invitees.set(after);
    setRows(after);
  }, []);
  return { rows, change, add: (added: readonly Invitee[]) => change((before) => withInvitees(before, added)) };
};

type Props = Pick<ReturnType<typeof useInvitees>, 'rows' | 'change'>;

/** Fills in whom to invite; sends the rows that were begun and keeps the others. */
export const InviteesForm = ({ rows, change }: Props) => {
  const { say } = useWords();
  const send = useSend();
  const mistakesOf = useMistakes();
  const [attempt, setAttempt] = useState(0);
  const begun = rows.filter(isBegun);
  const nothing: readonly Mistake[] =
    begun.length === 0 && rows[0] ? [{ id: `${rows[0].nis}.name`, text: say('region.nothingFilled') }] : none;
  const mistakes = [...nothing, ...begun.flatMap(mistakesOf)];
  const onChange = useCallback((row: Invitee) => change((before) => before.map((one) => (one.nis === row.nis ? row : one))), [change]);
  const onRemove = useCallback((nis: string) => change((before) => before.filter((row) => row.nis !== nis)), [change]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (mistakes.length > 0) return;
    void send(begun).then(() => change((before) => before));
    setAttempt(0);
  };
  return (
    <form noValidate onSubmit={submit}>
      <ErrorSummary mistakes={attempt === 0 ? none : mistakes} attempt={attempt} />
      <p>{say('region.inviteesReady', { ready: begun.length, all: rows.length })}</p>
      {rows.map((row) => (
        <InviteeRow key={row.nis} row={row} mistakes={attempt === 0 ? none : mistakes} onChange={onChange} onRemove={onRemove} />
      ))}
      <Button look="primary" submits>
        {say('region.send', { count: begun.length })}
      </Button>
    </form>
  );
};
