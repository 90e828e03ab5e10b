import * as z from 'zod';

const Ref = z.strictObject({ Ref: z.string() });
const GetAtt = z.strictObject({ 'Fn::GetAtt': z.tuple([z.string(), z.string()]) });
const Join = z.strictObject({ 'Fn::Join': z.tuple([z.string(), z.unknown()]) });
const Select = z.strictObject({ 'Fn::Select': z.tuple([z.coerce.number(), z.unknown()]) });
const Split = z.strictObject({ 'Fn::Split': z.tuple([z.string(), z.unknown()]) });
const Sub = z.strictObject({ 'Fn::Sub': z.union([z.string(), z.tuple([z.string(), z.record(z.string(), z.unknown())])]) });
const Import = z.strictObject({ 'Fn::ImportValue': z.unknown() });

/** What deployment would know: the value of a `Ref`, of an attribute, and of another stack's export. */
export type Known = {
  readonly ref: (logicalId: string) => string | undefined;
  readonly attribute: (logicalId: string, attribute: string) => string | undefined;
  readonly imported: (exportName: string) => string | undefined;
};

type Resolve = (value: unknown) => unknown;

const found = (value: string | undefined, what: string): string => {
  if (value === undefined) throw new Error(`The template refers to ${what}, which has no value on this machine.`);
  return value;
};

const text = (value: unknown): string => {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new Error(`The template puts something into a text that is none: ${JSON.stringify(value)}`);
};

const list = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value;
  throw new Error(`The template needs a list where it has ${JSON.stringify(value)}`);
};

const substitute = (template: string, own: Readonly<Record<string, unknown>>, { ref, attribute }: Known): string =>
  template.replaceAll(/\$\{([^}]+)\}/g, (_whole, name: string) => {
    if (name.startsWith('!')) return `\${${name.slice(1)}}`;
    if (name in own) return text(own[name]);
    const [id = '', ...path] = name.split('.');
    return path.length === 0 ? found(ref(id), id) : found(attribute(id, path.join('.')), name);
  });

/** One intrinsic function and what it stands for; undefined when the value is none. */
const intrinsic = (value: object, known: Known, resolve: Resolve): { readonly value: unknown } | undefined => {
  const ref = Ref.safeParse(value).data;
  if (ref) return { value: ref.Ref === 'AWS::NoValue' ? undefined : found(known.ref(ref.Ref), ref.Ref) };
  const attribute = GetAtt.safeParse(value).data?.['Fn::GetAtt'];
  if (attribute) return { value: found(known.attribute(...attribute), attribute.join('.')) };
  const join = Join.safeParse(value).data?.['Fn::Join'];
  if (join) return { value: list(resolve(join[1])).map(text).join(join[0]) };
  const select = Select.safeParse(value).data?.['Fn::Select'];
  if (select) return { value: list(resolve(select[1]))[select[0]] };
  const split = Split.safeParse(value).data?.['Fn::Split'];
  if (split) return { value: text(resolve(split[1])).split(split[0]) };
  const imported = Import.safeParse(value).data?.['Fn::ImportValue'];
  if (imported !== undefined) return { value: found(known.imported(text(resolve(imported))), text(resolve(imported))) };
  const sub = Sub.safeParse(value).data?.['Fn::Sub'];
  if (sub === undefined) return undefined;
  const [template, own] = typeof sub === 'string' ? [sub, {}] : sub;
  const values = Object.fromEntries(Object.entries(own).map(([name, part]) => [name, resolve(part)]));
  return { value: substitute(template, values, known) };
};

/** Replaces every intrinsic function in a value by what it stands for; throws on a reference that has no value here. */
export const resolver = (known: Known): Resolve => {
  const resolve: Resolve = (value) => {
    if (Array.isArray(value)) return value.map(resolve).filter((part) => part !== undefined);
    if (typeof value !== 'object' || value === null) return value;
    const answer = intrinsic(value, known, resolve);
    if (answer) return answer.value;
    const [only] = Object.keys(value);
    if (only?.startsWith('Fn::')) throw new Error(`The template uses ${only}, which is not understood on this machine.`);
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, resolve(part)]));
  };
  return resolve;
};
