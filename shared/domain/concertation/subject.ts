import * as z from 'zod';
import { Label, Paragraph } from '../fields.ts';
import { type Competence, ParameterKey, ParameterValue } from '../settings/parameter.ts';
import { parameters } from '../settings/parameters.ts';

const Words = z.strictObject({ nl: Label, fr: Label, de: Label });

/** The name by which a definition is known for good: the same key again is a new version of it. */
const DefinitionKey = z.string().regex(/^[a-z][A-Za-z0-9]{2,39}$/);

/**
 * What is counted and how it is protected, agreed before anything is counted: an indicator, or a cube of declared dimensions.
 * The definition alone; nothing is collected by agreeing on it (product.md, "What the ministry sees").
 */
export const Definition = z.strictObject({
  kind: z.enum(['indicator', 'cube']),
  key: DefinitionKey,
  titles: Words,
  meaning: Paragraph,
  grain: z.enum(['country', 'region', 'province']),
  period: z.enum(['day', 'quarter', 'year']),
  dimensions: z
    .array(z.enum(['period', 'region', 'province', 'decisionGroup', 'sector', 'activity']))
    .max(4)
    .refine((dimensions) => new Set(dimensions).size === dimensions.length),
  protection: z.enum(['publicFact', 'count', 'bands', 'roundedToFive']),
});
export type Definition = z.infer<typeof Definition>;

/** What a proposal changes: the value of a parameter, or a definition of something that is counted. */
export const Subject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('parameter'), parameter: ParameterKey, value: ParameterValue }),
  Definition,
]);
export type Subject = z.infer<typeof Subject>;

export const subjectKinds = ['parameter', ...Definition.shape.kind.options] as const;

/** What two versions have in common, of which only one can be in force in a tenant on a day. */
export const subjectKey = (subject: Subject): string =>
  subject.kind === 'parameter' ? `parameter:${subject.parameter}` : `${subject.kind}:${subject.key}`;

/** Who decides on it: what is counted about both worlds is shared (product.md, "Competence"). */
export const competenceOf = (subject: Subject): Competence =>
  subject.kind === 'parameter' ? parameters[subject.parameter].competence : 'shared';
