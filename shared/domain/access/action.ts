import * as z from 'zod';
import type { Information } from './information.ts';

type Concerns = Readonly<Record<string, readonly [Information, ...Information[]]>>;

/** What can be read, and which kinds of information each reading may release; the first is what is meant where none is named. */
export const readings = {
  'signals.list': ['status', 'content', 'identity', 'ownWork'],
  'signals.read': ['content', 'status', 'identity', 'ownWork'],
  'signals.readReporter': ['reporter', 'ownWork'],
  'cases.list': ['status', 'identity', 'ownWork'],
  'cases.query': ['identity', 'status'],
  'cases.read': ['status', 'content', 'policePart', 'identity', 'ownWork'],
  'cases.readIdentity': ['identity'],
  'contributions.read': ['contribution', 'sharedSecret', 'professionalSecret', 'ownWork'],
  'meetings.read': ['status', 'content', 'policePart', 'ownWork'],
  'plans.read': ['content', 'policePart'],
  'actions.read': ['content', 'policePart', 'ownWork'],
  'feedback.read': ['content', 'ownWork'],
  'transfers.read': ['status'],
  'audit.read': ['accessLog'],
  'audit.readOwn': ['ownWork'],
  'audit.export': ['accessLog'],
  export: ['status', 'content', 'policePart', 'identity', 'reporter', 'contribution', 'sharedSecret', 'professionalSecret'],
} as const satisfies Concerns;

/** What can be done, and which kinds of information each act touches or puts in writing. */
export const acts = {
  'signals.report': ['ownWork'],
  'signals.noteDanger': ['ownWork', 'status'],
  'signals.test': ['content'],
  'signals.takeUp': ['content'],
  'signals.decline': ['content'],
  'signals.withdraw': ['ownWork'],
  'signals.nameReporter': ['reporter'],
  'cases.create': ['content'],
  'cases.discloseIdentity': ['identity'],
  'cases.changeIdentity': ['identity'],
  'cases.handOver': ['status'],
  'cases.close': ['content'],
  'cases.reopen': ['content'],
  'cases.erase': ['status'],
  'invitations.propose': ['content'],
  'invitations.approve': ['content'],
  'invitations.answer': ['ownWork'],
  'invitations.end': ['status'],
  'recusals.declare': ['ownWork'],
  'recusals.lift': ['status'],
  'contributions.give': ['contribution', 'sharedSecret', 'professionalSecret'],
  'contributions.limit': ['ownWork'],
  'contributions.withdraw': ['ownWork'],
  'meetings.convene': ['status'],
  'meetings.change': ['status'],
  'meetings.cancel': ['status'],
  'meetings.recordAttendance': ['status'],
  'meetings.assess': ['content'],
  'meetings.decide': ['content', 'policePart'],
  'meetings.conclude': ['status', 'content'],
  'meetings.approve': ['status', 'content'],
  'plans.change': ['content', 'policePart'],
  'plans.assign': ['status'],
  'actions.add': ['content', 'policePart', 'ownWork'],
  'actions.complete': ['ownWork', 'content'],
  'reviews.add': ['content'],
  'feedback.propose': ['content', 'contribution', 'sharedSecret', 'professionalSecret'],
  'feedback.answer': ['ownWork'],
  'feedback.withdraw': ['status'],
  'feedback.hand': ['content'],
  'transfers.offer': ['status'],
  'transfers.withdraw': ['status'],
  'transfers.answer': ['status'],
  'breakGlass.open': ['content'],
  'breakGlass.review': ['status'],
} as const satisfies Concerns;

/** Every verb of the cell's work with what it concerns. */
export const actions = { ...readings, ...acts } as const;
export type Action = keyof typeof actions;
export type Reading = keyof typeof readings;

const isAction = (name: string): name is Action => Object.hasOwn(actions, name);
export const Action = z.enum(Object.keys(actions).filter(isAction));

export const isReading = (action: Action): action is Reading => Object.hasOwn(readings, action);
