import { readNote } from './checkpoint.ts';

/** A signed head as it is kept apart from the log: the note, under a name that says of which log and when. */
export type KeptHead = { readonly name: string; readonly note: string };

/** Keeps a head where nobody can change or remove it; once more under the same name is harmless and changes nothing. */
export type Witness = (head: KeptHead) => Promise<void>;

/** `flanders/41002/2026-03-02T10:00:00.000Z-17.txt`: in the order of time within a log. Throws for what is no signed note. */
export const keptHead = (note: string): KeptHead => {
  const read = readNote(note);
  if (read === undefined) throw new RangeError('Only a signed note is kept.');
  return { name: `${read.origin.replace(/^ronde\//, '')}/${read.at}-${read.size}.txt`, note };
};
