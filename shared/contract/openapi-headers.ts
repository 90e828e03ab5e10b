import type { Header, Parameter } from './openapi-document.ts';

const text = { type: 'string' } as const;

/** What a caller may or must say beside the request. */
export const parameters = {
  AcceptLanguage: { name: 'Accept-Language', in: 'header', required: false, schema: { ...text, example: 'nl-BE' } },
  BelGovTraceId: { name: 'BelGov-Trace-Id', in: 'header', required: false, schema: { ...text, maxLength: 100 } },
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    schema: { ...text, minLength: 16, maxLength: 64, pattern: '^[A-Za-z0-9-]+$' },
  },
  IfMatch: { name: 'If-Match', in: 'header', required: true, schema: { ...text, example: '"3"' } },
} as const satisfies Record<string, Parameter>;

/** What an answer carries beside its body. */
export const headers = {
  BelGovTraceId: { description: 'Names this request in logs; given back when the caller sent one.', schema: text },
  ContentLanguage: { description: 'The language of the words.', schema: text },
  ETag: { description: 'The version, to be sent back with If-Match.', schema: text },
} as const satisfies Record<string, Header>;

export const parameter = (name: keyof typeof parameters) => ({ $ref: `#/components/parameters/${name}` });
export const header = (name: keyof typeof headers) => ({ $ref: `#/components/headers/${name}` });
