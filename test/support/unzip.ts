import { inflateRawSync } from 'node:zlib';

type Directory = { readonly name: string; readonly at: number; readonly size: number };

/** The entries of a ZIP file's central directory, which begins where its last 22 bytes say (APPNOTE 4.3.12 and 4.3.16). */
const entriesOf = (file: Buffer): readonly Directory[] => {
  const entries: Directory[] = [];
  let at = file.readUInt32LE(file.length - 6);
  while (file.readUInt32LE(at) === 0x02014b50) {
    const [size, name, extra, comment] = [
      file.readUInt32LE(at + 20),
      file.readUInt16LE(at + 28),
      file.readUInt16LE(at + 30),
      file.readUInt16LE(at + 32),
    ];
    entries.push({ name: file.toString('utf8', at + 46, at + 46 + name), at: file.readUInt32LE(at + 42), size });
    at += 46 + name + extra + comment;
  }
  return entries;
};

/** The parts of a ZIP file as text, by name. */
export const unzip = (file: Buffer): Readonly<Record<string, string>> =>
  Object.fromEntries(
    entriesOf(file).map(({ name, at, size }) => {
      const begin = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
      const content = file.subarray(begin, begin + size);
      return [name, (file.readUInt16LE(at + 8) === 0 ? content : inflateRawSync(content)).toString('utf8')];
    }),
  );
