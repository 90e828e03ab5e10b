import type { AuditExport } from '../../../shared/domain/audit/export.ts';
import { exported } from './exported.ts';

/** The audit that is tampered with: so many leaves, a checkpoint after each `every` of them. */
export const [count, every] = [40, 10];
export const whole = await exported(count, every);
const other = await exported(1, 1);

/** Where something was tampered with: leaves, or the checkpoint of a size. */
export type Tampered = { readonly file: AuditExport; readonly leaves?: readonly number[]; readonly checkpoints?: readonly number[] };
type Random = (below: number) => number;

const flippedText = (text: string, random: Random): string => {
  const at = random(text.length);
  const letter = text[at] === 'A' ? 'B' : 'A';
  return text.slice(0, at) + letter + text.slice(at + 1);
};

export const withLeaf = (
  file: AuditExport,
  index: number,
  change: (leaf: AuditExport['leaves'][number]) => AuditExport['leaves'][number],
) => ({
  ...file,
  leaves: file.leaves.map((leaf) => (leaf.index === index ? change(leaf) : leaf)),
});

const own = whole.leaves.filter(({ entry }) => entry !== undefined).map(({ index }) => index);

/** What somebody with the file could do to it. */
export const tamperings: Readonly<Record<string, (file: AuditExport, random: Random) => Tampered>> = {
  'an entry is changed': (file, random) => {
    const index = own[random(own.length)]!;
    const changes = [
      { sub: 'sub-x' },
      { about: ['case_other'] },
      { action: 'casesList' },
      { at: '2026-11-02T09:59:59.000Z' },
      { role: 'police' },
    ] as const;
    const change = changes[random(changes.length)]!;
    return {
      file: withLeaf(file, index, (leaf) => ({
        ...leaf,
        entry: { ...leaf.entry!, ...change, about: 'about' in change ? [...change.about] : leaf.entry!.about },
      })),
      leaves: [index],
    };
  },
  'a salt is changed': (file, random) => {
    const index = own[random(own.length)]!;
    return { file: withLeaf(file, index, (leaf) => ({ ...leaf, salt: flippedText(leaf.salt!, random) })), leaves: [index] };
  },
  'an entry is left out': (file, random) => {
    const index = own[random(own.length)]!;
    return { file: withLeaf(file, index, ({ entry: _entry, salt: _salt, ...leaf }) => leaf), leaves: [index] };
  },
  'a bit of a leaf is flipped': (file, random) => {
    const index = random(count);
    const bytes = Buffer.from(file.leaves[index]!.leaf, 'base64');
    bytes[random(32)]! ^= 1 << random(8);
    return { file: withLeaf(file, index, (leaf) => ({ ...leaf, leaf: bytes.toString('base64') })), leaves: [index] };
  },
  'an entry and its leaf are replaced by those of another': (file, random) => {
    const [index, other] = [own[random(own.length)]!, own[random(own.length)]!];
    if (index === other) return { file: withLeaf(file, index, ({ entry: _entry, ...leaf }) => leaf), leaves: [index] };
    const { index: _index, ...copied } = file.leaves[other]!;
    return { file: withLeaf(file, index, () => ({ ...copied, index })), leaves: [index] };
  },
  'a leaf is dropped': (file, random) => {
    const index = random(count);
    return { file: { ...file, leaves: file.leaves.filter((leaf) => leaf.index !== index) }, leaves: [index] };
  },
  'a leaf is dropped and the rest numbered anew': (file, random) => {
    const index = random(count);
    const leaves = file.leaves.filter((leaf) => leaf.index !== index).map((leaf, at) => ({ ...leaf, index: at }));
    return { file: { ...file, leaves }, leaves: [index] };
  },
  'a leaf is told twice': (file, random) => {
    const index = random(count);
    return { file: { ...file, leaves: file.leaves.toSpliced(index, 0, file.leaves[index]!) }, leaves: [index] };
  },
  "two leaves stand in each other's place": (file, random) => {
    const [one, two] = [random(count), random(count)];
    const [a, b] = [Math.min(one, two), Math.max(one, two)];
    if (a === b) return { file: { ...file, leaves: file.leaves.filter(({ index }) => index !== a) }, leaves: [a] };
    const leaves = file.leaves.with(a, file.leaves[b]!).with(b, file.leaves[a]!);
    return { file: { ...file, leaves }, leaves: [a] };
  },
  "two leaves stand in each other's place under each other's number": (file, random) => {
    const [a, b] = [random(count), random(count)];
    if (a === b) return { file: { ...file, leaves: file.leaves.filter(({ index }) => index !== a) }, leaves: [a] };
    const leaves = file.leaves.with(a, { ...file.leaves[b]!, index: a }).with(b, { ...file.leaves[a]!, index: b });
    return { file: { ...file, leaves }, leaves: [a, b] };
  },
  'the end is cut off': (file, random) => {
    const left = random(count);
    return { file: { ...file, leaves: file.leaves.slice(0, left) }, leaves: [left] };
  },
  'the end is cut off with its checkpoint': (file, random) => {
    const left = count - 1 - random(every - 1);
    return { file: { ...file, leaves: file.leaves.slice(0, left), checkpoints: file.checkpoints.slice(0, -1) }, leaves: [left - 1] };
  },
  'the beginning is cut off': (file, random) => {
    const gone = 1 + random(count - 1);
    return { file: { ...file, leaves: file.leaves.slice(gone) }, leaves: [0] };
  },
  "a leaf is called another cell's": (file, random) => {
    const index = random(count);
    const swap = (leaf: AuditExport['leaves'][number]) => ({ ...leaf, cellId: leaf.cellId === 'cell_other' ? 'cell_41002' : 'cell_other' });
    return { file: withLeaf(file, index, swap), leaves: [index] };
  },
  "an entry and its leaf are called another cell's": (file, random) => {
    const index = own[random(own.length)]!;
    const swap = (leaf: AuditExport['leaves'][number]) => ({
      ...leaf,
      cellId: 'cell_other',
      entry: { ...leaf.entry!, cellId: 'cell_other' },
    });
    return { file: withLeaf(file, index, swap), leaves: [index] };
  },
  "a leaf is hidden as another cell's": (file, random) => {
    const index = own[random(own.length)]!;
    return { file: withLeaf(file, index, ({ leaf }) => ({ index, leaf, cellId: 'cell_other' })), leaves: [index] };
  },
  'a checkpoint is altered': (file, random) => {
    const at = random(file.checkpoints.length);
    const text = file.checkpoints[at]!.note;
    const [origin, size, root, time, ...rest] = text.split('\n');
    const altered = [
      [`${origin!.slice(0, -1)}9`, size, root, time],
      [origin, String(Number(size) + 1), root, time],
      [origin, size, flippedText(root!, random), time],
      [origin, size, root, time!.replace('2026-11-02', '2026-11-03')],
    ][random(4)]!;
    const note = [...altered, ...rest].join('\n');
    return {
      file: { ...file, checkpoints: file.checkpoints.with(at, { ...file.checkpoints[at]!, note }) },
      checkpoints: [at, (at + 1) * every, (at + 1) * every + 1],
    };
  },
  'a signature is altered': (file, random) => {
    const at = random(file.checkpoints.length);
    const note = file.checkpoints[at]!.note;
    const start = note.lastIndexOf(' ') + 1;
    const signed = flippedText(note.slice(start, -1), random);
    return {
      file: { ...file, checkpoints: file.checkpoints.with(at, { ...file.checkpoints[at]!, note: `${note.slice(0, start)}${signed}\n` }) },
      checkpoints: [at, (at + 1) * every],
    };
  },
  "two checkpoints stand in each other's place": (file, random) => {
    const at = random(file.checkpoints.length - 1);
    const checkpoints = file.checkpoints.with(at, file.checkpoints[at + 1]!).with(at + 1, file.checkpoints[at]!);
    return { file: { ...file, checkpoints }, checkpoints: [(at + 1) * every] };
  },
  'the key is another': (file, random) => ({
    file: { ...file, publicKey: other.publicKey },
    checkpoints: [every * (1 + random(count / every))],
  }),
  "the log is called another's": (file, random) => ({
    file: { ...file, origin: 'ronde/flanders/41011' },
    checkpoints: [every * (1 + random(count / every))],
  }),
};
