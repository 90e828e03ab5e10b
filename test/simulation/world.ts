import { isOutage } from '../../functions/runtime/outage.ts';
import { createClient } from '../../shared/contract/client.ts';
import { regionApi } from '../../shared/contract/index.ts';
import type { Table, Write } from '../../shared/data/table.ts';
import { operationOf } from '../../local/cloud/api-event.ts';
import { underKeys } from '../../web/app/under-key.ts';
import { called, listed, signalInScope } from '../support/case-at-work.ts';
import { type CellAtWork, openCell, type Seated } from '../support/cell-at-work.ts';
import { chance as chanceFrom } from '../support/chance.ts';
import type { Moment } from '../support/moment.ts';
import { deliveriesOf } from '../support/deliveries.ts';
import { platform } from '../support/platform.ts';
import { done, type RegionClient } from '../support/region.ts';
import { type Faults, troubles } from './faulty-table.ts';
import { turns } from './turns.ts';

/** Who sits at the tables of two cells side by side, with a token each. */
export type Person = Pick<Seated, 'memberId' | 'sub' | 'nis' | 'role'> & { readonly token: string; readonly table: 'own' | 'neighbour' };

/** What a table has from the start: a signal in scope and an anonymous one, and a case to which members are called, on the agenda of a meeting that was held and of one that was not. */
export type Known = {
  readonly signalIds: readonly string[];
  readonly caseId: string;
  readonly reference: string;
  readonly meetingIds: readonly string[];
  readonly called: readonly string[];
  readonly cell: { readonly cellId: string; readonly seat: string };
};

/** Two cells at work at one moment, from which every history begins. */
export type Beginning = {
  readonly moment: Moment;
  readonly today: string;
  readonly people: readonly Person[];
  readonly known: Readonly<Record<Person['table'], Known>>;
};

/** Lists a case at a table, calls members to it and convenes a meeting about it. */
const casesBegun = async (cell: CellAtWork, who: readonly Seated[]): Promise<Known> => {
  const { caseId, reference } = await listed(cell);
  for (const each of who) await called(cell, caseId, each);
  done(await who.at(-1)!.client.invitations.answer({ params: { caseId }, body: { answer: 'accept' } }));
  const ids = who.map(({ memberId }) => memberId);
  const { client, nis: seat } = cell.mayor;
  const { today } = cell.region.place.place();
  const agenda = [{ caseId, question: 'What helps?', invited: [...ids] }];
  const body = { on: today, startsAt: '14:00', endsAt: '15:00', place: 'Room 1', agenda };
  const [held, ahead] = [done(await client.meetings.convene({ body })), done(await client.meetings.convene({ body }))];
  const attendance = { attended: [...ids], items: [{ caseId, attended: [...ids] }] };
  done(await client.meetings.recordAttendance({ params: { meetingId: held.meetingId }, body: attendance }));
  const anonymous = done(await cell.school.client.signals.report({ body: { observation: 'Seen in the street.', anonymous: true } }));
  return {
    signalIds: [await signalInScope(cell), anonymous.signalId],
    caseId,
    reference,
    meetingIds: [held.meetingId, ahead.meetingId],
    called: ids,
    cell: { cellId: cell.cellId, seat },
  };
};

export const beginning = async (): Promise<Beginning> => {
  const cell = await openCell();
  const { place, stream } = cell.region;
  const { coordinator, mayor, police, school, youthCare, welfare, restricted, otherMayor, neighbour } = cell;
  const seated = {
    own: [coordinator, mayor, police, school, youthCare, welfare, restricted, otherMayor],
    neighbour: [neighbour.coordinator, neighbour.mayor, neighbour.police, neighbour.school],
  } as const;
  const known = {
    own: await casesBegun(cell, [police, school, youthCare]),
    neighbour: await casesBegun({ ...cell, ...neighbour }, [neighbour.police, neighbour.school]),
  };
  await stream.inOrder();
  const people: Person[] = [];
  for (const table of ['own', 'neighbour'] as const)
    for (const { memberId, sub, nis, role } of seated[table])
      people.push({ memberId, sub, nis, role, table, token: await place.tokenOf(sub, 86_400) });
  return { moment: place.moment(), today: place.place().today, people, known };
};

/** A request as somebody would send it: again, under the same key, until an answer comes; at most so often. */
const mostAttempts = 50;

/** One thing that somebody asked for, and whether it was answered with what was asked. */
export type Asked = { readonly sub: string; readonly action: string; readonly isReading: boolean; readonly isAnswered: boolean };

export type Course = {
  readonly seed: number;
  readonly faults: Faults;
  /** Wrong on purpose, to see that the simulation sees it: requests sent again without their key, an audit that keeps no reading, no night, nobody who hears the stream, or a case that stays where it was when it is handed on. */
  readonly mutant?: 'keyless' | 'forgetful' | 'sleepless' | 'deaf' | 'halfway';
  /** Hears what each person is answered. */
  readonly heard?: (person: Person, answer: string) => void;
};

const isReading = (writes: readonly Write[]): boolean => writes.every(({ key }) => key.pk.includes('#AUDIT#'));

/** A table that says it took what is only an entry of the audit, and did not. */
const forgetful = (table: Table): Table => ({
  ...table,
  write: async (writes) => (isReading(writes) ? { ok: true } : table.write(writes)),
});

/** A table that does all of a transfer but to end the case in the cell that gives it. */
const halfway = (table: Table): Table => ({
  ...table,
  write: (writes) => table.write(writes.filter((write) => write.kind !== 'put' || Object(write.value)['state'] !== 'transferred')),
});

const mutated = (table: Table, mutant: Course['mutant']): Table => {
  if (mutant === 'forgetful') return forgetful(table);
  return mutant === 'halfway' ? halfway(table) : table;
};

/** One history: the two cells over a table with troubles, in which chance decides what comes next. */
export const world = (start: Beginning, { seed, faults, mutant, heard }: Course) => {
  const chance = chanceFrom(seed);
  const { over, calm, conflicts } = troubles({ turn: turns(chance), chance, faults });
  const place = platform({
    from: start.moment,
    today: start.today,
    watch: (_, table) => over(mutated(table, mutant)),
  });
  const counts = { attempts: 0, repeated: 0 };
  let keys = 0;

  /** What a function answers that met an outage: nobody knows whether it was done. */
  const send = async (request: Request): Promise<Response> => {
    counts.attempts += 1;
    try {
      return await place.send(request);
    } catch (error) {
      if (!isOutage(error)) throw error;
      return new Response(null, { status: 503 });
    }
  };

  const newKey = (): string => {
    keys += 1;
    return `history-${seed}-request-${keys}`.padEnd(16, '0');
  };

  /** Asks as the portal does, and again until there is an answer. */
  const persistence = () => {
    const underKey: typeof send = mutant === 'keyless' ? send : (request) => keyed(request, send);
    const keyed = underKeys(newKey);
    return async (request: Request): Promise<Response> => {
      for (let left = mostAttempts; left > 0; left -= 1) {
        const response = await underKey(request.clone());
        if (response.status !== 503) return response;
        counts.repeated += 1;
      }
      throw new Error('No answer came, however often it was asked.');
    };
  };

  const asked: Asked[] = [];
  const askAs = (person: Person) => {
    const persist = persistence();
    return async (request: Request): Promise<Response> => {
      const response = await persist(request);
      const action = operationOf(request, regionApi) ?? '';
      asked.push({ sub: person.sub, action, isReading: request.method === 'GET', isAnswered: response.ok });
      if (heard) heard(person, `${response.status} ${await response.clone().text()}`);
      return response;
    };
  };

  const clients = new Map<Person, RegionClient>();
  const clientOf = (person: Person): RegionClient =>
    createClient(regionApi, {
      url: 'https://ronde.example/v1',
      fetch: askAs(person),
      token: async () => person.token,
    });
  const as = (person: Person): RegionClient => {
    const client = clients.get(person) ?? clientOf(person);
    clients.set(person, client);
    return client;
  };
  const { people, known } = start;
  return {
    place,
    stream: deliveriesOf(place),
    chance,
    counts,
    conflicts,
    asked,
    as,
    people,
    known,
    /** From now on nothing fails. */ calm,
  };
};
export type World = ReturnType<typeof world>;
