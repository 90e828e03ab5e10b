import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import type { ExportedLeaf } from '../shared/domain/audit/export.ts';
import { keptNotes } from './audit/kept-notes.ts';
import { verifyFiles } from './audit/verify-files.ts';
import { inWords } from './audit/words.ts';

const help = `Verifies an exported audit, without the platform and without a network.

  npm run audit:verify -- <export> [<next part> …]

  --about <id>           also tell who dealt with this case, signal or meeting, when and why
  --checkpoint <path>    a checkpoint that was kept elsewhere, or a folder of them; may be given more than once
  --key <fingerprint>    the fingerprint of the Region's key, as told by another way than this file

Ends with 0 when everything is as it was sealed, with 1 when something is not, with 2 when it was not asked properly.
docs/audit.md says what this proves and what it does not.
`;

const text = { type: 'string' } as const;
const options = { about: text, checkpoint: { ...text, multiple: true }, key: text, help: { type: 'boolean' } } as const;
const { values, positionals: files } = parseArgs({ options, allowPositionals: true });
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const mostFindings = 100;

const lineOf = ({ index, entry }: ExportedLeaf): string =>
  entry === undefined
    ? ''
    : `  ${entry.at}  ${entry.role} ${entry.membershipId ?? entry.sub}  ${entry.action}  for ${entry.purpose}  ${entry.outcome}  (entry ${index})`;

const verify = async (): Promise<number> => {
  const seen = { leaves: 0, entries: 0, unsealed: 0, about: [''].slice(1) };
  const leaf = (each: ExportedLeaf): void => {
    seen.leaves += 1;
    if (each.entry) seen.entries += 1;
    if (values.about !== undefined && each.entry?.about.includes(values.about) === true) seen.about.push(lineOf(each));
    if (seen.leaves % 100_000 === 0) process.stderr.write(`${seen.leaves} entries\n`);
  };
  const notes = (values.checkpoint ?? []).flatMap(keptNotes);
  const { findings, head } = await verifyFiles(files, { leaf, unsealed: (count) => (seen.unsealed += count) }, notes);
  const fingerprint = createHash('sha256')
    .update(Buffer.from(head?.publicKey ?? '', 'base64'))
    .digest('hex');
  say(
    `Audit ${head?.origin ?? 'unknown'}, cell ${head?.cellId ?? 'unknown'}: ${seen.leaves} entries, of which ${seen.entries} are this cell's to read.`,
  );
  say(`Signed with the key ${fingerprint}.`);
  const isOtherKey = values.key !== undefined && values.key.toLowerCase() !== fingerprint;
  if (isOtherKey) say('That is not the key you named: whoever made this file signed it with another.');
  else if (values.key === undefined) say('Compare it with the one your Region tells: a file can bring any key.');
  if (seen.unsealed > 0) say(`${seen.unsealed} of the newest entries are not sealed yet: nothing proves them until they are.`);
  if (values.about !== undefined) say(`\nWho dealt with ${values.about}:\n${seen.about.join('\n') || '  nobody, in this file'}`);
  say('');
  findings.slice(0, mostFindings).forEach((finding) => say(inWords(finding)));
  if (findings.length > mostFindings) say(`… and ${findings.length - mostFindings} more.`);
  const isWhole = findings.length === 0 && !isOtherKey;
  say(isWhole ? 'Everything is as it was sealed.' : 'This is not the audit as it was sealed.');
  return isWhole ? 0 : 1;
};

if (values.help === true || files.length === 0) {
  process.stdout.write(help);
  process.exitCode = values.help === true ? 0 : 2;
} else process.exitCode = await verify();
