import * as z from 'zod';
import { Language } from './tenants.ts';

/** The fields that many schemas share, each bounded. */
export const Nis = z.string().regex(/^[1-9]\d{4}$/);
export const IsoDate = z.iso.date();
export const IsoInstant = z.iso.datetime();
export const Email = z.email().max(254);
export const PersonName = z.string().trim().min(1).max(120);
export const Label = z.string().trim().min(1).max(200);
export const Paragraph = z.string().trim().min(1).max(2000);

/** How to reach a person in their own language. */
export const Contact = z.strictObject({ name: PersonName, email: Email, language: Language });
export type Contact = z.infer<typeof Contact>;
