import * as fc from 'fast-check';
import * as z from 'zod';

/** The parts of a JSON Schema that our contract uses. */
const Node = z.looseObject({
  type: z.string().optional(),
  const: z.unknown().optional(),
  enum: z.array(z.unknown()).optional(),
  anyOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
  format: z.string().optional(),
  pattern: z.string().optional(),
  maxLength: z.number().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  items: z.unknown().optional(),
  minItems: z.number().optional(),
  maxItems: z.number().optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
  additionalProperties: z.unknown().optional(),
  propertyNames: z.unknown().optional(),
});

/** Values to choose from for a member of this name, so that what is sent often names something that exists. */
export type Known = Readonly<Record<string, readonly unknown[]>>;

/** Marks text a stranger sent, so that it can be looked for in what is answered. */
export const canary = 'canary';

const awkward = [
  '',
  ' ',
  '0',
  '\u0000',
  '\u202e',
  '😀',
  '＜script＞',
  "'; --",
  '${x}',
  '../..',
  '__proto__',
  'constructor',
  '#',
  'PROPOSAL#',
];
const word = fc.oneof(fc.constantFrom(...awkward), fc.string({ unit: 'binary', maxLength: 20 }), fc.string({ maxLength: 400 }));
const date = fc.oneof(
  fc.constantFrom('2026-03-02', '2026-03-01', '2017-06-06', '0001-01-01', '9999-12-31', '2026-02-30', '2024-02-29'),
  fc.date({ noInvalidDate: true, min: new Date(0) }).map((one) => one.toISOString().slice(0, 10)),
);
const junk = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(null, -1, 1e308, 0.1, true, [], {}, '\ud800'));

const text = ({ format, pattern, maxLength = 2000 }: z.infer<typeof Node>): fc.Arbitrary<unknown> => {
  if (format === 'date') return date;
  if (format === 'email') return fc.nat(9).map((number) => `somebody${number}@example.be`);
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern));
  return word.map((one) => `${canary} ${one}`.slice(0, Math.min(maxLength, 300)));
};

const made = (node: z.infer<typeof Node>, known: Known): fc.Arbitrary<unknown> => {
  if (node.const !== undefined) return fc.constant(node.const);
  if (node.enum) return fc.constantFrom(...node.enum);
  const options = node.anyOf ?? node.oneOf;
  if (options) return fc.oneof(...options.map((option) => fromNode(option, known)));
  if (node.type === 'string') return text(node);
  if (node.type === 'boolean') return fc.boolean();
  if (node.type === 'integer' || node.type === 'number')
    return fc.integer({ min: Math.max(node.minimum ?? -5, -1000), max: Math.min(node.maximum ?? 100, 1000) });
  if (node.type === 'array')
    return fc.array(fromNode(node.items, known), {
      minLength: node.minItems ?? 0,
      maxLength: Math.min(node.maxItems ?? 4, (node.minItems ?? 0) + 4),
    });
  if (node.type !== 'object') return junk;
  const members = Object.entries(node.properties ?? {}).map(
    ([name, member]) =>
      [
        name,
        known[name]
          ? fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...known[name]) }, fromNode(member, known))
          : fromNode(member, known),
      ] as const,
  );
  if (node.propertyNames !== undefined)
    return fc.dictionary(fromNode(node.propertyNames, known).map(String), fromNode(node.additionalProperties, known), { maxKeys: 4 });
  return fc.record(Object.fromEntries(members), { requiredKeys: node.required ?? [] });
};

/** Mostly what the schema says; now and then, at any depth, something else. */
const fromNode = (node: unknown, known: Known): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 40, arbitrary: fc.constant(undefined).chain(() => made(Node.parse(node ?? {}), known)) },
    { weight: 1, arbitrary: junk },
  );

/** Values of a schema as a caller would send them, a few of them wrong. */
export const fromSchema = (schema: z.ZodType, known: Known = {}): fc.Arbitrary<unknown> =>
  fromNode(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), known);
