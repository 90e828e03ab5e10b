import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Api, type Operation, operationsOf } from '../../shared/contract/api.ts';
import { federalApi, regionApi } from '../../shared/contract/index.ts';
import { problemsOf } from '../../shared/contract/problems-of.ts';
import { problems } from '../../shared/problems.ts';
import { canary, fromSchema, type Known } from '../support/from-schema.ts';
import { federalPlatform } from '../support/platform.ts';
import { proposalsAt } from '../support/proposals-at-hand.ts';
import { type Raw, rawRequest } from '../support/raw-request.ts';
import { done, openRegion, otherSteps, towns, trio } from '../support/region.ts';
import { trainingsIn } from '../support/trainings-at-hand.ts';

const { aalst, ninove, denderleeuw, lede, geraardsbergen, namur } = towns;

/** Other requests each time; `SEED` repeats those of a failure. */
const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 1e9));
const rounds = Number(process.env['ROUNDS'] ?? 3);
/** So many for each route, in a round. */
const requestsEach = 8;

/** A Region with a joint cell, a municipality that registers, one that joins, questions and requests. */
const busyRegion = async () => {
  const region = await openRegion();
  const { place, officer, stream } = region;
  const { seat, cellId } = await region.jointCell(aalst, ninove);
  const registering = await region.invite(lede);
  const draft = await region.fill(registering, { kind: 'joint', municipalities: [denderleeuw] });
  await region.invite(denderleeuw);
  const joiner = await region.invite(geraardsbergen);
  done(await region.sign(joiner, await region.fill(joiner, { kind: 'joining', seat: aalst })));
  const { questionId } = done(await officer.municipalities.ask({ params: { nis: aalst }, body: { text: 'Who?' } }));
  await place.anonymous.invitationRequests.create({
    body: { nis: '44021', contact: { name: 'Anna', email: 'anna@example.be', language: 'nl' } },
  });
  await stream.inOrder();
  const [request] = done(await officer.invitationRequests.list()).items;
  const tokens: Record<string, string[]> = {
    municipality: [],
    region: [await place.tokenOf((await place.officer('regionOfficer', 'second@example.be')).sub)],
    person: [],
    country: [],
    public: [],
  };
  for (const nis of [aalst, ninove, lede, denderleeuw, geraardsbergen])
    for (const role of ['coordinator', 'mayor'] as const)
      tokens['municipality']!.push(await place.tokenOf((await place.member(role, nis, { email: `${role}-two@${nis}.example` })).sub));
  const table = ['coordinator', 'mayor', 'police', 'education', 'dataProtectionOfficer'] as const;
  const people = [];
  for (const role of table) people.push(await place.member(role, aalst, { email: `${role}-seated@${aalst}.example` }));
  await stream.inOrder();
  tokens['cell'] = await Promise.all(people.map(({ sub }) => place.tokenOf(sub)));
  const [keeper, chair] = await Promise.all(people.map(({ sub }) => place.signIn(sub)));
  const signalIds = [];
  for (const observation of ['One.', 'Two.', 'Three.', 'Four.', 'Five.'])
    signalIds.push(done(await keeper!.signals.report({ body: { observation, anonymous: false } })).signalId);
  const reasoned = { inScope: true, proportionate: true, scopeReasons: 'Signs.', proportionalityReasons: 'Refused.' };
  for (const signalId of signalIds.slice(1)) done(await keeper!.signals.test({ params: { signalId }, body: reasoned }));
  const caseIds: string[] = [];
  for (const signalId of signalIds.slice(2)) {
    const { caseId } = done(await chair!.cases.create({ body: { signalIds: [signalId], concern: 'Two worry.', minor: false } }));
    caseIds.push(caseId);
  }
  const caseId = caseIds[0]!;
  const convening = { on: place.place().today, startsAt: '10:00', endsAt: '11:00', place: 'Room' };
  const { meetingId } = done(
    await keeper!.meetings.convene({ body: { ...convening, agenda: [{ caseId, question: 'Now?', invited: [] }] } }),
  );
  const trainingId = await trainingsIn(region, aalst);
  const { tenant, known: proposals } = await proposalsAt(place);
  const { items } = done(await seat.coordinator.members.list());
  const known: Known = {
    nis: [aalst, ninove, lede, denderleeuw, geraardsbergen, namur, '11007', '99999'],
    seat: [aalst, lede, ninove],
    signalId: signalIds,
    caseId: caseIds,
    meetingId: [meetingId],
    startsAt: ['10:00'],
    endsAt: ['11:00'],
    agenda: [[]],
    attended: [[]],
    audience: [[], ['coordinator', 'mayor']],
    on: [place.place().today],
    trainingId,
    ...proposals,
    memberId: [...people.map(({ membershipId }) => membershipId), ...items.map(({ memberId }) => memberId)],
    membershipId: items.map(({ memberId }) => memberId),
    questionId: [questionId],
    requestId: [request!.requestId],
    cellId: [cellId, draft],
    parameter: ['meetingRhythmWeeks', 'retentionOpenCaseMonths', 'languages', 'constructor'],
    form: [{ kind: 'own' }, { kind: 'joint', municipalities: [denderleeuw] }],
    trio: [trio],
    acceptances: [otherSteps.acceptances],
    covers: [[lede, denderleeuw].toSorted(), [aalst, ninove].toSorted()],
    value: [1, 2, 3, 4, true, ['nl']],
  };
  return {
    api: regionApi,
    send: place.send,
    settle: () => stream.inDisorder(1),
    tokens: { ...tokens, tenant, person: tokens['municipality']! },
    known,
  };
};

const busyCountry = async () => {
  const place = federalPlatform();
  const token = await place.tokenOf((await place.officer()).sub);
  const { tenant, known } = await proposalsAt(place);
  return {
    api: federalApi,
    send: place.send,
    settle: async () => {},
    tokens: { tenant, country: [token], person: [token] },
    known: { ...known, nis: [aalst, '99999'] },
  };
};

type Busy = {
  readonly api: Api;
  readonly send: (request: Request) => Promise<Response>;
  readonly settle: () => Promise<void>;
  readonly tokens: Readonly<Record<string, string[]>>;
  readonly known: Known;
};

const asText = (value: unknown): Record<string, string> =>
  Object.fromEntries(Object.entries(Object(value)).map(([name, one]) => [name, typeof one === 'string' ? one : JSON.stringify(one)]));

/** One request to one route: its schema's values, a few of them wrong, by somebody whose scope it is. */
const requestTo = (operation: Operation, { tokens, known }: Busy): fc.Arbitrary<{ operation: Operation; raw: Raw }> => {
  const { route } = operation;
  const nothing = fc.constant({});
  return fc
    .record({
      token: fc.constantFrom(...(tokens[route.scope]?.length ? tokens[route.scope]! : [undefined])),
      params: route.params ? fromSchema(route.params, known) : nothing,
      query: route.query ? fromSchema(route.query, known) : nothing,
      body: route.body ? fromSchema(route.body, known) : fc.constant(undefined),
      version: fc.nat(3),
    })
    .map(({ token, params, query, body, version }) => {
      const search = new URLSearchParams(asText(query)).toString();
      const text = body === undefined ? undefined : JSON.stringify(body);
      const raw: Raw = {
        token,
        params: asText(params),
        ...(search && { query: `?${search}` }),
        ...(text !== undefined && { body: text }),
        headers: route.version === 'required' ? { 'If-Match': `"${version}"` } : {},
      };
      return { operation, raw };
    });
};

/** What the contract lets the route answer, and nothing of what was sent in a refusal. */
const judge = async ({ route, operationId }: Operation, response: Response): Promise<number> => {
  const text = await response.text();
  if (response.status < 300) {
    expect([operationId, response.status]).toEqual([operationId, route.status ?? (route.response ? 200 : 204)]);
    if (route.response) expect(route.response.safeParse(JSON.parse(text)).error).toBeUndefined();
    else expect(text).toBe('');
    return response.status;
  }
  const { type, status } = JSON.parse(text);
  const allowed = problemsOf(route).map((code) => `urn:problem-type:${problems[code].type}`);
  expect([operationId, allowed.includes(type), status]).toEqual([operationId, true, response.status]);
  expect(response.status).toBeLessThan(500);
  expect(text).not.toContain(canary);
  return response.status;
};

/** Sends what the seed gives, and answers which routes were really reached; a failure names its seed. */
const round = async (busy: Busy, from: number): Promise<readonly string[]> => {
  const reached: string[] = [];
  const anything = fc.oneof(...operationsOf(busy.api).map((operation) => requestTo(operation, busy)));
  for (const { operation, raw } of fc.sample(anything, { numRuns: operationsOf(busy.api).length * requestsEach, seed: from })) {
    const judged = busy.send(rawRequest(operation, raw)).then((response) => judge(operation, response));
    const status = await judged.catch((error: unknown) => {
      throw new Error(`SEED=${from}: ${operation.operationId} failed at ${JSON.stringify(raw)}`, { cause: error });
    });
    if (status < 300) reached.push(operation.operationId);
    await busy.settle();
  }
  return reached;
};

describe.each([
  ['the Region', regionApi, busyRegion],
  ['the country', federalApi, busyCountry],
] as const)('every route of %s, asked for anything its schema could mean', (_, api, open) => {
  test('answers within its contract and never fails', { timeout: 300_000 }, async () => {
    const reached = new Set<string>();
    // a new Region each time, because a dissolved cell has little left to refuse
    for (let number = 0; number < rounds; number++)
      for (const operationId of await round(await open(), seed + number)) reached.add(operationId);
    expect(reached.size).toBeGreaterThan(operationsOf(api).length / 2);
  });
});
