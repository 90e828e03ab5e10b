import type { Language } from '../../../shared/domain/tenants.ts';
import { workDe } from './work-de.ts';
import { workFr } from './work-fr.ts';
import { workNl } from './work-nl.ts';

type Test = { readonly scopeReasons: string; readonly proportionalityReasons: string };
type Told = { readonly observation: string; readonly person: string };

/** What the people of a demonstration cell wrote: observations of invented persons, and nothing of what they believe or where they come from. */
export type WorkWords = {
  readonly signals: {
    readonly waits: Told;
    readonly anonymous: { readonly observation: string };
    readonly inScope: Told;
    readonly elsewhere: Told;
    readonly dropped: Told;
  };
  readonly test: Test;
  readonly outOfScope: Test;
  readonly cases: Readonly<Record<'followed' | 'minor' | 'overdue' | 'closed', Told & { readonly concern: string }>>;
  readonly closing: string;
  readonly purpose: string;
  readonly place: string;
  readonly question: string;
  readonly contributions: Readonly<
    Record<'school' | 'police', { readonly text: string; readonly source: string; readonly purpose: string }>
  >;
  readonly assessment: { readonly concern: string; readonly reasons: string; readonly handling: string };
  readonly decision: string;
  readonly minutes: string;
  readonly nextQuestion: string;
  readonly followUp: {
    readonly goal: { readonly goal: string; readonly risks: string; readonly protections: string };
    readonly talk: string;
    readonly outcome: string;
    readonly find: string;
    readonly visit: string;
    readonly review: { readonly better: string; readonly worrying: string; readonly conclusion: string };
  };
};

/** In the language of the cell. */
export const workWords: Readonly<Partial<Record<Language, WorkWords>>> = { nl: workNl, fr: workFr, de: workDe };
