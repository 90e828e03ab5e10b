import bold from '@expo-google-fonts/atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf?url';
import regular from '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf?url';
import type { Fonts } from './certificate-pdf.ts';

const read = async (url: string): Promise<Uint8Array> => {
  const reply = await fetch(url);
  if (!reply.ok) throw new Error('The letters did not come.');
  return new Uint8Array(await reply.arrayBuffer());
};

/** The letters a certificate is set in, drawn for who sees little; every Latin alphabet of a passport is in them. */
export const certificateFonts = async (): Promise<Fonts> => {
  const [plain, strong] = await Promise.all([read(regular), read(bold)]);
  return { regular: plain, bold: strong };
};
