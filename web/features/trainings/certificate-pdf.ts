import PDFDocument from 'pdfkit';
import type { Language } from '../../../shared/domain/tenants.ts';

/** What a certificate says: a heading, a sentence, what it certifies line by line, and when it was made. */
export type CertificateText = {
  readonly title: string;
  readonly says: string;
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly made: string;
};

export type Fonts = { readonly regular: Uint8Array; readonly bold: Uint8Array };

type Document = InstanceType<typeof PDFDocument>;
type Line = { readonly tag: 'H1' | 'P'; readonly font: keyof Fonts; readonly size: number; readonly text: string; readonly gap: number };

/** These letters have no narrow space: a common one that does not break stands for it. */
const inLetters = (text: string): string => text.replaceAll('\u202F', '\u00A0');

const linesOf = ({ title, says, facts, made }: CertificateText): readonly Line[] => [
  { tag: 'P', font: 'bold', size: 14, text: 'Ronde', gap: 40 },
  { tag: 'H1', font: 'bold', size: 28, text: title, gap: 24 },
  { tag: 'P', font: 'regular', size: 13, text: says, gap: 28 },
  ...facts.flatMap(([label, value]): readonly Line[] => [
    { tag: 'P', font: 'regular', size: 10, text: label, gap: 2 },
    { tag: 'P', font: 'bold', size: 15, text: value, gap: 14 },
  ]),
  { tag: 'P', font: 'regular', size: 10, text: made, gap: 0 },
];

const write = (document: Document, lines: readonly Line[]): void => {
  const root = document.struct('Document');
  document.addStructure(root);
  for (const { tag, font, size, text, gap } of lines) {
    const paint = () => void document.font(font).fontSize(size).text(inLetters(text), { lineGap: 2, paragraphGap: gap });
    root.add(document.struct(tag, {}, paint));
  }
  root.end();
};

/** A subset that PDFKit writes and its types do not know yet. */
const accessible: object = { subset: 'PDF/UA' };

/** A certificate as a tagged PDF (PDF/UA, ISO 14289-1): a screen reader finds its language, its heading and its lines. */
export const certificatePdf = async (text: CertificateText, fonts: Fonts, language: Language): Promise<Blob> => {
  const document = new PDFDocument({
    size: 'A4',
    margin: 72,
    pdfVersion: '1.7',
    tagged: true,
    lang: language,
    displayTitle: true,
    ...accessible,
    info: { Title: text.title, Creator: 'Ronde' },
    // none before ours: the standard ones are not embedded, and PDF/UA asks that all are
    font: '',
  });
  const parts: Uint8Array<ArrayBuffer>[] = [];
  document.on('data', (part) => parts.push(new Uint8Array(part)));
  const ended = new Promise<void>((resolve) => void document.on('end', resolve));
  document.registerFont('regular', fonts.regular);
  document.registerFont('bold', fonts.bold);
  write(document, linesOf(text));
  document.end();
  await ended;
  return new Blob(parts, { type: 'application/pdf' });
};
