import type { Meeting } from '../../domain/meetings/meeting.ts';
import { openEntities, sealedEntities } from '../cell-entities.ts';
import { pick } from '../repository.ts';
import type { Stored } from '../table.ts';

/** What lies at a cell, each case with its id. */
export type Lying = {
  readonly meetings: readonly Stored[];
  readonly signals: readonly Stored[];
  readonly offers: readonly Stored[];
  readonly cases: readonly (readonly [caseId: string, items: readonly Stored[]])[];
};

/** Who of a cell goes: what of its work, and how a meeting that spoke of both is divided. */
export type Leaving = {
  readonly among: (lying: Lying) => Lying;
  readonly divide?: (meeting: Meeting) => { readonly goes: Meeting; readonly stays: Meeting };
};

/** The whole cell goes. */
export const everything: Leaving = { among: (lying) => lying };

const livesIn = (items: readonly Stored[], codes: ReadonlySet<string>): boolean =>
  [...pick(sealedEntities.case.facts, items), ...pick(openEntities.tombstone, items)].some(({ value }) => codes.has(value.residence));

/** Only those go who live in these municipalities: their cases, their signals, and of each meeting what it said of them. */
export const residentsOf = (codes: ReadonlySet<string>): Leaving => ({
  among: ({ meetings, signals, cases }) => {
    const going = cases.filter(([, items]) => livesIn(items, codes));
    const caseIds = new Set(going.map(([caseId]) => caseId));
    const facts = pick(sealedEntities.signal.facts, signals).filter(
      ({ value }) => codes.has(value.residence) || (value.caseId !== undefined && caseIds.has(value.caseId)),
    );
    const subjects = new Set(facts.map(({ value }) => value.subjectId));
    const isAbout = (stored: Stored): boolean =>
      [...pick(sealedEntities.signal.facts, [stored]), ...pick(sealedEntities.signalLookup.facts, [stored])].some(({ value }) =>
        subjects.has(value.subjectId),
      ) || pick(openEntities.settledSignal, [stored]).some(({ value }) => value.residence !== undefined && codes.has(value.residence));
    const spokeOf = (stored: Stored): boolean =>
      pick(sealedEntities.meeting.facts, [stored]).some(({ value }) => value.agenda.some(({ residence }) => codes.has(residence)));
    return { meetings: meetings.filter(spokeOf), signals: signals.filter(isAbout), offers: [], cases: going };
  },
  divide: (meeting) => ({
    goes: { ...meeting, agenda: meeting.agenda.filter(({ residence }) => codes.has(residence)) },
    stays: { ...meeting, agenda: meeting.agenda.filter(({ residence }) => !codes.has(residence)) },
  }),
});
