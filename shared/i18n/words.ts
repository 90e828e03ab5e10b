import type { Language } from '../domain/tenants.ts';

/** What is wrong, and what to do next; both ICU messages in a catalogue, plain text once translated. */
export type Words = { readonly title: string; readonly detail: string };

/** One thing's name in every language. */
export type Names = Readonly<Record<Language, string>>;
