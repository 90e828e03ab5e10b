import * as z from 'zod';
import { IsoInstant, Paragraph } from '../fields.ts';

/** A question of the Region about a declaration, and the cell's answer: it asks, it cannot refuse. */
export const Question = z.strictObject({
  questionId: z.string(),
  text: Paragraph,
  askedAt: IsoInstant,
  answer: Paragraph.optional(),
  answeredAt: IsoInstant.optional(),
});
export type Question = z.infer<typeof Question>;
