import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, test } from 'vitest';
import { extractText, getDocumentProxy } from 'unpdf';
import { certificatePdf, type CertificateText, type Fonts } from '../../../web/features/trainings/certificate-pdf.ts';

const { resolve } = createRequire(import.meta.url);
const letters = (name: string): Uint8Array =>
  readFileSync(resolve(`@expo-google-fonts/atkinson-hyperlegible-next/${name}/AtkinsonHyperlegibleNext_${name}.ttf`));
const fonts: Fonts = { regular: letters('400Regular'), bold: letters('700Bold') };

const text: CertificateText = {
  title: 'Attestation de présence',
  says: 'La Région atteste que cette personne a participé à cette formation\u202F: oui.',
  facts: [
    ['Nom', 'Person Example-Łukaszç Şenğül ß'],
    ['Durée', '5,5 heures'],
  ],
  made: 'Établie le 1er avril 2026.',
};

/** The PDF as a reader of its own opens it. */
let pdf: Awaited<ReturnType<typeof getDocumentProxy>>;
let bytes: Uint8Array;
beforeAll(async () => {
  bytes = new Uint8Array(await (await certificatePdf(text, fonts, 'fr')).arrayBuffer());
  pdf = await getDocumentProxy(bytes.slice());
});

describe('a certificate', () => {
  test('says the name, the facts and the sentence, in letters of every Latin alphabet, on one page', async () => {
    const { totalPages, text: said } = await extractText(pdf, { mergePages: true });
    expect(totalPages).toBe(1);
    const shown = said.replaceAll('\u00A0', ' ');
    for (const words of [text.title, 'formation : oui', ...text.facts.flat(), text.made]) expect(shown).toContain(words);
  });

  test('is tagged: it has a language, a title, one heading and its lines in order', async () => {
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Language: 'fr', Title: text.title });
    const tree = JSON.stringify(await (await pdf.getPage(1)).getStructTree());
    expect([...tree.matchAll(/"role":"(H1|P)"/g)].map(([, role]) => role)).toEqual(['P', 'H1', 'P', 'P', 'P', 'P', 'P', 'P']);
  });

  test('keeps its letters with it, and weighs little', () => {
    expect(Buffer.from(bytes).toString('latin1')).toContain('/FontFile2');
    expect(bytes.length).toBeLessThan(60_000);
  });
});
