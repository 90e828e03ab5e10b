import * as z from 'zod';
import { addDays } from '../dates.ts';
import { IsoDate, Label, Paragraph } from '../fields.ts';
import { Language, RegionId, type TenantId } from '../tenants.ts';
import { competenceOf, Subject } from './subject.ts';

/** What is proposed: a change, for whom, from which day on, on which ground, and why in the proposer's words. */
export const Content = z.strictObject({
  subject: Subject,
  /** `federal`: the value of the country, for the Regions named. `region`: a stricter one of a Region, for its own cells. */
  level: z.enum(['federal', 'region']),
  tenants: z
    .array(RegionId)
    .min(1)
    .max(RegionId.options.length)
    .refine((tenants) => new Set(tenants).size === tenants.length),
  validFrom: IsoDate,
  /** The text or decision it stands on, as it is cited. */
  ground: Label,
  language: Language,
  text: Paragraph,
  /** A federal value that cannot wait for its notice; every Region is told. */
  isEmergency: z.boolean(),
});
export type Content = z.infer<typeof Content>;

/** So many days before it begins a change is signed, so that everybody has heard of it when it does. */
export const noticeDays = 7;
/** So many days the others have at least to discuss and sign. */
export const discussionDays = 14;

/** Whose signature is needed: the federal level's alone, the Region's alone, or both sides' (product.md, "Competence"). */
export const signersOf = ({ subject, level, tenants }: Pick<Content, 'subject' | 'level' | 'tenants'>): readonly TenantId[] => {
  if (level === 'region') return tenants;
  return competenceOf(subject) === 'shared' ? ['federal', ...tenants] : ['federal'];
};

/** What its own side decides alone for its own begins when it says; so does an emergency. */
const needsNotice = ({ level, isEmergency }: Pick<Content, 'level' | 'isEmergency'>): boolean => level === 'federal' && !isEmergency;

/** The last day on which it can be signed. */
export const signingEnds = (content: Content): string =>
  needsNotice(content) ? addDays(content.validFrom, -noticeDays) : content.validFrom;

/** The first day on which what is proposed today can begin. */
export const earliestStart = (content: Omit<Content, 'validFrom' | 'ground' | 'language' | 'text'>, today: string): string => {
  if (!needsNotice(content)) return today;
  return addDays(today, signersOf(content).length > 1 ? noticeDays + discussionDays : noticeDays);
};
