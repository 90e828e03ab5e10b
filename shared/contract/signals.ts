import * as z from 'zod';
import { SubjectId } from '../domain/audit/entry.ts';
import { CellRole } from '../domain/access/roles.ts';
import { IsoInstant, Nis } from '../domain/fields.ts';
import { TwoPeopleView } from '../domain/cases/two-people.ts';
import { Attendee, Id } from '../domain/members/attendee.ts';
import { Narrative } from '../domain/narrative.ts';
import { Danger, SettledSignal } from '../domain/signals/settled-signal.ts';
import { ScopeTest, SignalFacts } from '../domain/signals/signal.ts';
import { defineCapability } from './route.ts';

/** A signal as the asker may see it: what they may not is absent. `own`: they brought it. */
const SignalView = SignalFacts.omit({ cellId: true, subjectId: true }).extend({
  own: z.boolean(),
  naming: TwoPeopleView.optional(),
  observation: Narrative.optional(),
  person: Narrative.optional(),
  test: ScopeTest.optional(),
  reporter: Attendee.optional(),
});

/** Who asked who brought a signal, when, and why. */
const ReporterLookup = z.strictObject({
  lookupId: Id,
  signalId: Id,
  by: Id,
  role: CellRole,
  at: IsoInstant,
  reason: Narrative,
});

const SignalParams = z.strictObject({ signalId: SubjectId });

const intake = { scope: 'cell', purpose: 'signalIntake' } as const;
const reads = { ...intake, permission: 'signals.read', access: { signal: 'read', caseLine: 'read', key: 'read' } } as const;
/** What is not taken up goes at once: only that it was looked at stays, and a line for whoever destroys its key. */
const settles = {
  ...intake,
  params: SignalParams,
  access: { signal: 'write and remove', caseLine: 'read', key: 'write', erasure: 'add' },
  response: SignalView,
  problems: ['resource-not-found', 'signal-settled'],
} as const;

/** What members notice and bring to the cell, until it is listed as a case or goes. */
export const signals = defineCapability('signals', {
  report: {
    ...intake,
    method: 'POST',
    path: '/signals',
    summary: 'Bring a signal: what was seen or heard, as little as is needed; anonymous towards the cell if wished.',
    permission: 'signals.report',
    access: { signal: 'add', key: 'write', member: 'read', cell: 'read', cellSettings: 'read', tenantSettings: 'read' },
    body: z.strictObject({
      observation: Narrative,
      /** Whom it is about; may wait until it is needed. */
      person: Narrative.optional(),
      /** Where that person lives, where it is not the reporter's own municipality. */
      residence: Nis.optional(),
      anonymous: z.boolean(),
    }),
    response: SignalView,
    status: 201,
    problems: ['cell-absent', 'residence-not-covered'],
  },
  noteDanger: {
    ...intake,
    method: 'POST',
    path: '/signals/dangers',
    summary: 'Note that the police was called about immediate danger: that it happened, and nothing else.',
    permission: 'signals.noteDanger',
    access: { signal: 'add' },
    status: 201,
    problems: [],
  },
  list: {
    ...reads,
    method: 'GET',
    path: '/signals',
    summary: 'List the signals the asker may see: the own ones, for mayor and coordinator every one not yet settled.',
    response: z.strictObject({
      items: z.array(SignalView),
      /** Own signals that were looked at or are gone, for thirty days; of one that passed the test never what came of it. */
      settled: z.array(SettledSignal.omit({ cellId: true, reporterId: true, residence: true })),
      /** For mayor and coordinator: when the police was called about immediate danger. */
      dangers: z.array(Danger.pick({ notedAt: true })),
      self: z.string(),
    }),
    problems: [],
  },
  get: {
    ...reads,
    method: 'GET',
    path: '/signals/{signalId}',
    summary: 'Show one signal as the asker may see it; its reporter until it is tested.',
    params: SignalParams,
    response: SignalView,
    problems: ['resource-not-found'],
  },
  test: {
    ...settles,
    method: 'PUT',
    path: '/signals/{signalId}/scopeTest',
    summary: 'The coordinator tests scope and proportionality, with written reasons; what fails is erased.',
    permission: 'signals.test',
    body: ScopeTest,
  },
  decline: {
    ...settles,
    method: 'POST',
    path: '/signals/{signalId}/declination',
    summary: 'The mayor does not list a signal that is in scope; it is erased.',
    permission: 'signals.decline',
  },
  withdraw: {
    ...settles,
    method: 'POST',
    path: '/signals/{signalId}/withdrawal',
    summary: 'The reporter takes a signal back before it was tested; it is erased.',
    permission: 'signals.withdraw',
  },
  nameReporter: {
    ...intake,
    method: 'POST',
    path: '/signals/{signalId}/naming',
    summary: 'Lift the reporter’s anonymity towards the cell: one of mayor and coordinator proposes, the other approves.',
    permission: 'signals.nameReporter',
    access: { signal: 'write', caseLine: 'read', key: 'read' },
    params: SignalParams,
    response: SignalView,
    problems: ['resource-not-found', 'naming-over', 'second-person-needed', 'reporter-named'],
  },
  listLookups: {
    scope: 'cell',
    purpose: 'oversight',
    method: 'GET',
    path: '/signals/lookups',
    summary: 'List who asked who brought a signal, when and why: for the data protection officer, and for who leads that signal.',
    permission: 'lookups.read',
    access: { signal: 'read', caseLine: 'read', erasure: 'read', transferOffer: 'read', key: 'read' },
    response: z.strictObject({ items: z.array(ReporterLookup), self: z.string() }),
    problems: [],
  },
  showReporter: {
    ...intake,
    method: 'POST',
    path: '/signals/{signalId}/reporter',
    summary: 'Show the mayor, on request and with reasons that are kept, who brought a signal.',
    permission: 'signals.readReporter',
    access: { signal: 'write', caseLine: 'read', key: 'read' },
    params: SignalParams,
    body: z.strictObject({ reason: Narrative }),
    response: z.strictObject({ reporter: Attendee }),
    problems: ['resource-not-found'],
  },
});
