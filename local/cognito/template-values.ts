import * as z from 'zod';

export const Resource = z.object({ Type: z.string(), Properties: z.record(z.string(), z.unknown()).default({}) });
export const Template = z.object({
  Resources: z.record(z.string(), Resource),
  Parameters: z.record(z.string(), z.object({ Default: z.unknown().optional() })).default({}),
});
export type Template = z.infer<typeof Template>;

const Ref = z.strictObject({ Ref: z.string() });
const Join = z.strictObject({ 'Fn::Join': z.tuple([z.string(), z.array(z.unknown())]) });
const Sub = z.strictObject({ 'Fn::Sub': z.string() });

/** Reads a text out of a template: a literal, `Ref`, `Fn::Join` or `Fn::Sub`; anything else is an error that names it. */
export type ReadText = (value: unknown) => string;

/** `references` say what a `Ref` to a resource or parameter stands for. */
export const textReader = (template: Template, references: Readonly<Record<string, string>>): ReadText => {
  const refer = (name: string): string => {
    const text = references[name] ?? template.Parameters[name]?.Default;
    if (typeof text !== 'string') throw new Error(`The template refers to ${name}, which has no value here.`);
    return text;
  };
  const read: ReadText = (value) => {
    if (typeof value === 'string' || typeof value === 'number') return String(value);
    const join = Join.safeParse(value).data?.['Fn::Join'];
    if (join !== undefined) return join[1].map(read).join(join[0]);
    const sub = Sub.safeParse(value).data?.['Fn::Sub'];
    if (sub !== undefined) return sub.replaceAll(/\$\{([^}]+)\}/g, (_all, name: string) => refer(name));
    const ref = Ref.safeParse(value).data?.Ref;
    if (ref !== undefined) return refer(ref);
    throw new Error(`The template holds a value that cannot be read here: ${JSON.stringify(value)}`);
  };
  return read;
};
