import { type Cell, coveredNow } from '../domain/cells/cell.ts';
import type { CaseLine } from '../domain/cases/case-line.ts';
import { auditExport, type ExportAsked } from './audit-export.ts';
import { trailPage, type TrailAsked } from './audit-trail.ts';
import { caseData } from './case-file.ts';
import { cellCovering } from './cell-covering.ts';
import { openEntities, sealedEntities } from './cell-entities.ts';
import { entities } from './entities.ts';
import { erasing } from './erasing.ts';
import { openFile } from './open-file.ts';
import { pick, readPartition, repository } from './repository.ts';
import type { CellScope } from './scope.ts';
import { cellSettings } from './settings.ts';
import { signalData } from './signals.ts';
import { whomOf } from './whom.ts';
import type { Table } from './table.ts';
import { cellKeyring, type Vault } from './vault/keyring.ts';
import { pickSealed, sealedRepository } from './vault/sealed-repository.ts';

/** `today`: what has a term exists up to and including its last day. */
type Room = { readonly table: Table; readonly vault: Vault; readonly cell: CellScope; readonly today: string };

/** The cell and every member its municipalities send to the table; one request for the cell and one for each municipality. */
const rosterOf = async (table: Table, cells: Pick<ReturnType<typeof repository<Cell>>, 'get'>, cellId: string) => {
  const cell = await cells.get(cellId);
  const covered = cell === undefined ? [] : coveredNow(cell.value);
  const members = await Promise.all(
    covered.map(async (nis) => pick(entities.member, await readPartition(table, 'member', nis)).map(({ value }) => ({ ...value, nis }))),
  );
  return { cell, members: members.flat() };
};

const meetingFactsOf = async (table: Table, { seat, cellId }: CellScope) =>
  pick(sealedEntities.meeting.facts, await readPartition(table, 'meeting', seat, [cellId])).map(({ value }) => value);

const trailOf = (table: Table, place: { readonly seat: string; readonly cellId: string; readonly region: string }) => ({
  page: (asked: TrailAsked) => trailPage({ table, ...place }, asked),
  export: (asked: ExportAsked) => auditExport({ table, ...place }, asked),
});

/** Where a cell lay that went over into this one; `undefined` of any other. */
const tookOverBy = async (table: Table, { seat, cellId }: CellScope, archived: string) =>
  (await repository(table, entities.cell, seat).get(cellId))?.value.tookOver?.find((one) => one.cellId === archived);

/** Whom the work of a cell is about; also by what is left of a cell that went over into it, where one is named. */
const whomIn = (table: Table, cell: CellScope) => async (archived?: string) => {
  const place = archived === undefined ? undefined : await tookOverBy(table, cell, archived);
  const [there, here] = await Promise.all([place && whomOf(table, place), whomOf(table, cell)]);
  return there === undefined ? here : new Map([...there, ...here]);
};

/** What was done at the table of a cell and with the setup of its seat; and the same of a cell that went over into it, `undefined` of any other. */
const auditOf = (table: Table, cell: CellScope) => ({
  ...trailOf(table, cell),
  archive: async (archived: string) => {
    const place = await tookOverBy(table, cell, archived);
    return place && trailOf(table, { ...place, region: cell.region });
  },
});

/** Everything one cell keeps of its work, at its seat and under its key. */
export const cellData = ({ table, vault, cell, today }: Room) => {
  const { cellId, seat, nis, region } = cell;
  const keyring = cellKeyring({ vault, nis: seat, cellId });
  const place = { owner: seat, within: [cellId], keyring };
  const cellItem = repository(table, entities.cell, seat);
  return {
    cellId,
    seat,
    /** The municipality that sent the person who asks. */
    nis,
    keyring,
    ...signalData({ table, keyring, cell, today }),
    signalLookups: sealedRepository(table, sealedEntities.signalLookup, place),
    case: (caseId: string) => caseData({ table, keyring, cell }, caseId),
    /** Every case as the list shows it, in one request. */
    caseLines: async () => pick(openEntities.caseLine, await readPartition(table, 'caseLine', seat, [cellId])),
    caseLine: (caseId: string) => repository(table, openEntities.caseLine, seat, [cellId]).get(caseId),
    /** The identity that lies sealed in a line, opened. */
    identityIn: async ({ sealedIdentity }: CaseLine) =>
      sealedIdentity && (await pickSealed(sealedEntities.identity, [sealedIdentity], keyring))[0]?.value,
    meetings: sealedRepository(table, sealedEntities.meeting, place),
    /** Every meeting, in one request. */
    meetingFile: async () => pickSealed(sealedEntities.meeting, await readPartition(table, 'meeting', seat, [cellId]), keyring),
    /** Every meeting without what of it is sealed, in one request. */
    meetingFacts: () => meetingFactsOf(table, cell),
    openFile: () => openFile(table, cell, today),
    offers: repository(table, openEntities.transferOffer, seat, [cellId]),
    offerFile: async () => pick(openEntities.transferOffer, await readPartition(table, 'transferOffer', seat, [cellId])),
    cell: () => cellItem.get(cellId),
    roster: () => rosterOf(table, cellItem, cellId),
    /** A member of the municipality that sent the person who asks: mostly that person. */
    member: (memberId: string) => repository(table, entities.member, nis).get(memberId),
    settledSignals: repository(table, openEntities.settledSignal, seat, [cellId]),
    dangers: repository(table, openEntities.danger, seat, [cellId]),
    erasures: repository(table, openEntities.erasure, seat, [cellId]),
    /** The ledger of erasures, in one request. */
    erasureFile: async () => pick(openEntities.erasure, await readPartition(table, 'erasure', seat, [cellId])),
    erasing: erasing({ table, keyring, cell }),
    whom: whomIn(table, cell),
    settings: cellSettings(table, { nis: seat, region }),
    /** The cell of the Region that covers a municipality, to offer it a case. */
    cellCovering: (there: string) => cellCovering(table, region, there),
    /** What was done at the table of this cell and with the setup of its seat. */
    audit: auditOf(table, cell),
  };
};
export type CellData = ReturnType<typeof cellData>;
