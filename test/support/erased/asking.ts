import { type Operation, operationsOf } from '../../../shared/contract/api.ts';
import { regionApi } from '../../../shared/contract/index.ts';
import { anyBody, anyQuery, paramsFrom } from '../any-request.ts';
import { words } from '../every-route/working.ts';
import type { Moment } from '../moment.ts';
import { platform } from '../platform.ts';
import { rawRequest, told } from '../raw-request.ts';

/** What a route can name, by what it is. */
export type Ids = Readonly<Record<string, string>>;

const operations = operationsOf(regionApi).filter(({ route }) => route.scope === 'cell');
/** Who sits at the table of that case, or could. */
export const people = [
  ...(['mayor', 'coordinator', 'otherMayor', 'otherCoordinator', 'officer'] as const),
  ...(['police', 'school', 'youthCare', 'welfare', 'restricted'] as const),
] as const;
export type Somebody = (typeof people)[number];
const [month, on, room] = ['2026-03', '2026-03-02', words('room')];

/** What names the case in a body; of every other route, a body like any. */
const naming: Readonly<Record<string, (ids: Ids) => object>> = {
  casesCreate: ({ signalId = '' }) => ({ signalIds: [signalId], concern: 'It worries.', minor: false }),
  casesTakeUp: ({ signalId }) => ({ signalId }),
  casesQuery: ({ reference }) => ({ text: reference }),
  breakGlassOpen: ({ reference }) => ({ reference, reason: 'Urgent.' }),
  meetingsConvene: (ids) => convening(ids),
  meetingsChange: (ids) => convening(ids),
  meetingsRecordAttendance: ({ caseId, memberId = '' }) => ({ attended: [memberId], items: [{ caseId, attended: [] }] }),
  auditQuery: ({ caseId }) => ({ month, about: caseId }),
  auditExport: () => ({ from: month, to: month }),
};

const convening = ({ caseId, memberId = '' }: Ids) => {
  const agenda = [{ caseId, question: 'What helps?', invited: [memberId] }];
  return { on, startsAt: '10:00', endsAt: '11:00', place: 'Room 3', agenda };
};

const bodyOf = (operation: Operation, ids: Ids): string | undefined => {
  const body = naming[operation.operationId]?.(ids);
  return body === undefined ? anyBody(operation) : JSON.stringify(body);
};

/** The room of a meeting is about nobody. */
export const withoutRoom = (text: string): string => text.replaceAll(room, '');

type Asking = { readonly sub: string | undefined; readonly named: Ids };

/** What somebody is answered at a moment, as if nobody had asked anything since. */
export const askAt = async (from: Moment, operation: Operation, { sub = '', named }: Asking) => {
  const place = platform({ from });
  const body = bodyOf(operation, named);
  const raw = {
    token: await place.tokenOf(sub),
    params: paramsFrom(operation, named),
    query: anyQuery(operation),
    ...(body !== undefined && { body }),
  };
  const answer = await told(await place.send(rawRequest(operation, raw)));
  return { ...answer, text: withoutRoom(answer.text) };
};

/** Each route of a cell's work, with its name. */
export const each = operations.map((operation) => [operation.operationId, operation] as const);
export const namesCase = ({ operationId, route }: Operation): boolean =>
  operationId in naming || ['caseId', 'signalId'].some((name) => name in (route.params?.shape ?? {}));

/** The audit and the proofs of erasure keep which case it was, by ids alone. */
export const keepsIds = (name: string): boolean => name.startsWith('audit') || name === 'erasuresList';

/** Who brought a signal is told for thirty days that it was looked at, whatever became of it. */
export const keepsNote = (name: string): boolean => keepsIds(name) || name === 'signalsList';

const ofCase = ['caseId', 'signalId', 'reference', 'contributionId', 'decisionId', 'actionId', 'transferId', 'breakGlassId'];

/** The same of a case that never was. */
export const ofNoCase = (ids: Ids): Ids =>
  Object.fromEntries(Object.entries(ids).map(([name, id]) => [name, ofCase.includes(name) ? id.replace(/\d{5}$/, '99999') : id]));
