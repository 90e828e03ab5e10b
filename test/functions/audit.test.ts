import { beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { operationsOf, writes as changesSomething } from '../../shared/contract/api.ts';
import { federalApi, regionApi } from '../../shared/contract/index.ts';
import type { Table, Write } from '../../shared/data/table.ts';
import { AuditEntry } from '../../shared/domain/audit/entry.ts';
import { everyCountryRoute } from '../support/every-route/every-country-route.ts';
import { everyRegionRoute } from '../support/every-route/every-region-route.ts';
import { federalPlatform, platform } from '../support/platform.ts';
import { openRegion, towns } from '../support/region.ts';

type Transaction = { readonly action: string; readonly writes: readonly Write[] };

const transactions: Transaction[] = [];
const watch = (action: string, table: Table): Table => ({
  ...table,
  write: async (writes) => {
    const outcome = await table.write(writes);
    if (outcome.ok) transactions.push({ action, writes });
    return outcome;
  },
});

const isAudit = ({ key }: Write): boolean => /#AUDIT#\d{4}-\d{2}$/.test(key.pk);
const auditsIn = ({ writes }: Transaction) => writes.filter(isAudit);
const isDeed = ({ key }: Write): boolean => key.pk.endsWith('#DEED');
const changesItems = ({ writes }: Transaction) => writes.some((write) => write.kind !== 'check' && !isAudit(write));
/**
 * The audited erasure was before it; this takes the case off an agenda, which its line in the ledger counts, or marks that line
 * when all is gone, as the night does after a crash.
 */
const endsErasure = ({ action, writes }: Transaction) => {
  const isOf = ({ kind, key, expected }: Write): boolean =>
    kind === 'put' && expected !== 0 && (key.pk.endsWith('#ERASURE') || (action === 'erasuresErase' && key.pk.endsWith('#MEETING')));
  return writes.every(isOf);
};
const ofPeople = () =>
  transactions.filter((transaction) => transaction.action !== 'projections' && changesItems(transaction) && !endsErasure(transaction));
const readings = () => transactions.filter((transaction) => transaction.action !== 'projections' && !changesItems(transaction));

/** What the audit keeps of an act, and nothing else. */
const Entry = AuditEntry.extend({
  sub: z.string().regex(/^(sub-\d+|public|platform)$/),
  outcome: z.literal('done'),
  touched: z.array(z.string().regex(/^(MUNICIPALITY|TENANT|REGION|COUNTRY|USER|FEED)#[^\s@]+$/)).min(1),
});
const entryOf = (write: Write) => Entry.parse(write.kind === 'put' ? write.value : undefined);

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return /[\s@]/.test(value) ? [value] : []; // a code, date or id has neither
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

beforeAll(async () => {
  await everyRegionRoute(platform({ watch }));
  await everyCountryRoute(federalPlatform({ watch }));
  const { jointCell, stream } = await openRegion({ watch });
  const { seat, members } = await jointCell(towns.aalst, towns.ninove, towns.denderleeuw);
  await members[0]!.mayor.cells.leave();
  await stream.inOrder();
  await seat.mayor.cells.dissolve();
  await stream.inOrder();
});

describe('every write of a person', () => {
  const writing = [regionApi, federalApi].flatMap((api) =>
    operationsOf(api)
      .filter(({ route }) => changesSomething(route))
      .map(({ operationId }) => operationId),
  );

  test.each([...new Set(writing)])('%s carries exactly one audit item in its own transaction', (operationId) => {
    const own = transactions.filter((transaction) => transaction.action === operationId && !endsErasure(transaction));
    expect(own.length).toBeGreaterThan(0);
    for (const transaction of own) expect(auditsIn(transaction)).toHaveLength(1);
  });

  test('is remembered by who, in which role, what, which items, why and when', () => {
    for (const transaction of ofPeople()) {
      const [audit, ...more] = auditsIn(transaction);
      expect(more).toEqual([]);
      const changed = transaction.writes.filter((write) => write.kind !== 'check' && !isAudit(write) && !isDeed(write));
      expect(entryOf(audit!)).toMatchObject({ action: transaction.action, touched: changed.map(({ key }) => `${key.pk}/${key.sk}`) });
    }
  });

  test('adds to the audit and never changes or removes what is there', () => {
    for (const audit of transactions.flatMap(auditsIn)) expect([audit.kind, audit.expected]).toEqual(['put', 0]);
  });

  test('of somebody with a membership is checked against it in the same transaction', () => {
    for (const transaction of ofPeople()) {
      const { sub, role } = entryOf(auditsIn(transaction)[0]!);
      if (role === 'public' || role === 'person') continue;
      const membership = `USER#${sub}#MEMBERSHIP`;
      expect(transaction.writes.filter(({ key }) => key.pk === membership)).toHaveLength(1);
    }
  });

  test('lies beside the records it tells of: a municipality in its own trail', () => {
    const owners = (transaction: Transaction, ofAudit: boolean) =>
      transaction.writes.filter((write) => isAudit(write) === ofAudit).flatMap(({ key }) => /^MUNICIPALITY#\d{5}/.exec(key.pk) ?? []);
    const local = ofPeople().filter((transaction) => owners(transaction, false).length > 0);
    expect(local.length).toBeGreaterThan(20);
    for (const transaction of local) expect(new Set(owners(transaction, true))).toEqual(new Set(owners(transaction, false)));
  });
});

describe('every reading of what a cell works on', () => {
  const reading = operationsOf(regionApi)
    .filter(({ route }) => route.purpose !== undefined && !changesSomething(route))
    .map(({ operationId }) => operationId);

  test.each(reading)('%s leaves an entry that says who saw what and why', (operationId) => {
    const own = readings().filter(({ action }) => action === operationId);
    expect(own.length).toBeGreaterThan(0);
    for (const transaction of own) {
      const [audit, ...more] = auditsIn(transaction);
      expect(more).toEqual([]);
      const entry = AuditEntry.parse(audit?.kind === 'put' ? audit.value : undefined);
      expect(entry.action).toBe(operationId);
      expect(['asked', 'released']).toContain(entry.outcome);
      expect(entry.about.length).toBeGreaterThan(0);
      expect(entry.touched).toBeUndefined();
    }
  });
});

describe('every entry about what a cell works on', () => {
  const atTable = operationsOf(regionApi).filter(({ route }) => route.scope === 'cell');

  test.each(atTable)('$operationId names the rule by which somebody was let in', ({ operationId, route }) => {
    const own = transactions.filter(({ action }) => action === operationId).flatMap(auditsIn);
    expect(own.length).toBeGreaterThan(0);
    for (const audit of own) {
      const { rule = '', outcome } = AuditEntry.parse(audit.kind === 'put' ? audit.value : undefined);
      expect(rule).toMatch(/^[\w.]+@\d+$/);
      if (outcome === 'asked') expect(rule.startsWith(`door.${route.permission}@`)).toBe(true);
    }
  });
});

describe('a table of what waits or lies on an agenda', () => {
  test.each(['meetingsGet', 'meetingsList', 'worklistGet'])('%s names the cases that were shown', (operationId) => {
    const own = transactions.filter(({ action }) => action === operationId).flatMap(auditsIn);
    const entries = own.map((audit) => AuditEntry.parse(audit.kind === 'put' ? audit.value : undefined));
    expect(entries.map(({ outcome }) => outcome)).not.toContain('asked');
    expect(entries.flatMap(({ about }) => about).some((id) => id.startsWith('case_'))).toBe(true);
  });
});

describe('the stream', () => {
  /** The list of cases is derived from records, and none itself. */
  const changesRecords = ({ writes }: Transaction) =>
    writes.some(({ key }) => key.pk.startsWith('MUNICIPALITY#') && !key.pk.endsWith('#CASELINE'));

  test('leaves an audit item wherever it changes the records of a municipality', () => {
    const own = transactions.filter(({ action }) => action === 'projections');
    const actions = own.filter(changesRecords).map((transaction) => entryOf(auditsIn(transaction)[0]!).action);
    expect(new Set(actions)).toEqual(
      new Set([
        'projectionsPropose',
        'projectionsTellChange',
        'projectionsWithdrawProposal',
        'projectionsBringSignature',
        'projectionsCover',
        'projectionsBringDeparture',
        'projectionsAskToJoin',
        'projectionsSeatMember',
        'projectionsShowRequests',
        'projectionsBringOffer',
        'projectionsTakeBackOffer',
      ]),
    );
    for (const transaction of own) expect(auditsIn(transaction)).toHaveLength(changesRecords(transaction) ? 1 : 0);
  });
});

describe('what people wrote', () => {
  test('never stands in the audit, and never in a key', () => {
    const written = transactions.flatMap(({ writes }) => writes.filter((write) => !isAudit(write)));
    const texts = [...new Set(written.flatMap((write) => (write.kind === 'put' ? textsIn(write.value) : [])))];
    expect(texts.length).toBeGreaterThan(20);
    const told = [...transactions.flatMap(auditsIn), ...written.map(({ key }) => key)].map((one) => JSON.stringify(one)).join('\n');
    expect(texts.filter((text) => told.includes(text))).toEqual([]);
  });
});
