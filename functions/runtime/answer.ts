import type { APIGatewayProxyResult } from 'aws-lambda';
import type { Answered, Route } from '../../shared/contract/route.ts';
import { officialName, nameIn } from '../../shared/domain/register/names.ts';
import { municipality } from '../../shared/domain/register/register.ts';
import type { Language } from '../../shared/domain/tenants.ts';
import { contentLanguage, problemWords } from '../../shared/i18n/translate.ts';
import { type Problem, problems } from '../../shared/problems.ts';

/** The reader of an answer: in which language, and the trace id by which support finds it in the log. */
export type Reader = { readonly language: Language; readonly traceId: string };

const headers = ({ language, traceId }: Reader) => ({
  'Content-Language': contentLanguage(language),
  'BelGov-Trace-Id': traceId,
  'Cache-Control': 'no-store',
});

const nameOf = (nis: string, language: Language): string => {
  const found = municipality(nis);
  if (found === undefined) return nis;
  return language === 'en' ? officialName(found) : nameIn(found, language);
};

/** A refusal as an RFC 9457 problem in the shape of the Belgif REST guide, in the reader's language. */
export const problemAnswer = ({ code, params, issues }: Problem, reader: Reader): APIGatewayProxyResult => {
  const { status, type } = problems[code];
  const { title, detail } = problemWords(code, params, reader.language, { nameOf });
  const urn = `urn:problem-type:${type}`;
  const body = { type: urn, title, status, detail, instance: `urn:uuid:${reader.traceId}`, ...(issues.length > 0 && { issues }) };
  return { statusCode: status, headers: { ...headers(reader), 'Content-Type': 'application/problem+json' }, body: JSON.stringify(body) };
};

/** A value as the route declares it; throws when the handler answers something else, which is a bug. */
export const valueAnswer = (answered: Answered<unknown>, route: Route, reader: Reader): APIGatewayProxyResult => {
  const etag = route.version !== undefined && answered.version !== undefined ? { ETag: `"${answered.version}"` } : {};
  const common = { ...headers(reader), ...etag };
  if (route.response === undefined) return { statusCode: route.status ?? 204, headers: common, body: '' };
  const value = route.response.parse(answered.value);
  const [type, body] = route.mediaType ? [`${route.mediaType}; charset=utf-8`, String(value)] : ['application/json', JSON.stringify(value)];
  return { statusCode: route.status ?? 200, headers: { ...common, 'Content-Type': type }, body };
};
