import { cellData, type CellData } from '../../shared/data/cell.ts';
import { auditWrite } from '../../shared/data/commit.ts';
import { keptUnder } from '../../shared/data/kept-under.ts';
import { municipalityData, type MunicipalityData, regionData } from '../../shared/data/repositories.ts';
import type { Versioned } from '../../shared/data/repository.ts';
import { cellKept, municipalityKept, wholeRegion } from '../../shared/data/scope.ts';
import type { Write } from '../../shared/data/table.ts';
import type { Vault } from '../../shared/data/vault/keyring.ts';
import type { CellPlace } from '../../shared/domain/members/member.ts';
import type { ChangeStep, RegisterChange } from '../../shared/domain/register-changes/register-change.ts';
import { withStepDone } from '../../shared/domain/register-changes/sign-change.ts';
import type { RegionId } from '../../shared/domain/tenants.ts';
import { actOf, type Deed, record, type System } from '../runtime/record.ts';
import type { Opens } from '../runtime/plan-facts.ts';

/** Who executes: the platform itself, with the keys of every cell. */
export type Executor = System & { readonly region: RegionId; readonly vault: Vault };

/** A change as it is executed. */
export type Running = { readonly executor: Executor; readonly found: Versioned<RegisterChange> };

/** Carries one step out as far as it goes in one go. False: something changed meanwhile, or is left; it is read anew and tried again. */
export type Carry = (running: Running, step: ChangeStep) => Promise<boolean>;

export const changesOf = ({ table, region }: Executor) => regionData(table, wholeRegion(region));

/** The records that lie under exactly this code. */
export const recordsAt = ({ table, region }: Executor, kept: string): MunicipalityData =>
  municipalityData(table, municipalityKept(region, kept));

export const cellAt = ({ table, vault, region, today }: Executor, place: CellPlace): CellData =>
  cellData({ table, vault, cell: cellKept(region, place), today: today() });

/** The records of a municipality, wherever they are kept. */
export const opensFor =
  (executor: Executor): Opens =>
  async (nis) => {
    const { table, region, today } = executor;
    return municipalityData(table, await keptUnder(table, municipalityKept(region, nis), today()));
  };

/** The write that notes a step as done. */
export const stepDone = ({ executor, found }: Running, step: ChangeStep): Write =>
  changesOf(executor).registerChanges.change(found, withStepDone(found.value, step, executor.now()));

/** Writes, and tells it to the audit of the municipality that goes on, and of others too. */
export const tellAndWrite = (
  { executor }: Running,
  { also = [], ...deed }: Deed & { readonly also?: readonly string[] },
  writes: readonly Write[],
): Promise<boolean> =>
  record(executor, deed, [
    ...writes,
    ...also.filter((nis) => nis !== deed.nis).map((nis) => auditWrite(actOf(executor, { ...deed, nis }), writes)),
  ]);
