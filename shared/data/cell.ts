import { coveredNow } from '../domain/cells/cell.ts';
import { auditExport, type ExportAsked } from './audit-export.ts';
import { trailPage, type TrailAsked } from './audit-trail.ts';
import { caseData } from './case-file.ts';
import { openEntities, sealedEntities } from './cell-entities.ts';
import { entities } from './entities.ts';
import { pick, readPartition, repository } from './repository.ts';
import type { CellScope } from './scope.ts';
import { cellSettings } from './settings.ts';
import type { Table } from './table.ts';
import { cellKeyring, type Vault } from './vault/keyring.ts';
import { pickSealed, sealedRepository } from './vault/sealed-repository.ts';

type Room = { readonly table: Table; readonly vault: Vault; readonly cell: CellScope };

/** Everything one cell keeps of its work, at its seat and under its key. */
export const cellData = ({ table, vault, cell }: Room) => {
  const { cellId, seat, nis, region } = cell;
  const keyring = cellKeyring({ vault, nis: seat, cellId });
  const place = { owner: seat, within: [cellId], keyring };
  return {
    cellId,
    seat,
    /** The municipality that sent the person who asks. */
    nis,
    keyring,
    signals: sealedRepository(table, sealedEntities.signal, place),
    /** Every signal, in one request. */
    signalFile: async () => pickSealed(sealedEntities.signal, await readPartition(table, 'signal', seat, [cellId]), keyring),
    case: (caseId: string) => caseData({ table, keyring, cell }, caseId),
    /** Every case as the list shows it, in one request. */
    caseLines: async () => pick(openEntities.caseLine, await readPartition(table, 'caseLine', seat, [cellId])),
    meetings: sealedRepository(table, sealedEntities.meeting, place),
    /** Every meeting, in one request. */
    meetingFile: async () => pickSealed(sealedEntities.meeting, await readPartition(table, 'meeting', seat, [cellId]), keyring),
    offers: repository(table, openEntities.transferOffer, seat, [cellId]),
    offerFile: async () => pick(openEntities.transferOffer, await readPartition(table, 'transferOffer', seat, [cellId])),
    /** The cell and every member its municipalities send to the table; one request for the cell and one for each municipality. */
    roster: async () => {
      const found = await repository(table, entities.cell, seat).get(cellId);
      const covered = found === undefined ? [] : coveredNow(found.value);
      const members = await Promise.all(covered.map(async (from) => ({ from, items: await readPartition(table, 'member', from) })));
      return {
        cell: found,
        members: members.flatMap(({ from, items }) => pick(entities.member, items).map(({ value }) => ({ ...value, nis: from }))),
      };
    },
    settings: cellSettings(table, { nis: seat, region }),
    /** What was done at the table of this cell and with the setup of its seat. */
    audit: {
      page: (asked: TrailAsked) => trailPage({ table, seat, cellId }, asked),
      export: (asked: ExportAsked) => auditExport({ table, seat, cellId, region }, asked),
    },
  };
};
export type CellData = ReturnType<typeof cellData>;
