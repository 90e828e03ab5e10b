import type { AwsAnswer } from './call.ts';

/** What S3 writes its answers in. */
export const xml = { 'content-type': 'application/xml' };

/** An error as S3 writes it, with what it tells beside. */
// oxlint-disable-next-line max-params -- the parts of one document, in their order
export const s3Error = (status: number, code: string, message: string, more: Readonly<Record<string, number>> = {}): AwsAnswer => {
  const told = Object.entries(more).map(([name, value]) => `<${name}>${value}</${name}>`);
  const body = `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${message}</Message>${told.join('')}</Error>`;
  return { status, headers: xml, body };
};
