import { sealed, type Saying } from '../../shared/domain/concertation/act.ts';
import { type Dossier, withFact } from '../../shared/domain/concertation/dossier.ts';
import type { Fact } from '../../shared/domain/concertation/fact.ts';
import { agreedIn } from '../../shared/domain/concertation/standing.ts';
import { settingsWith } from '../../shared/domain/concertation/versions.ts';
import { nothingAgreed } from '../../shared/domain/settings/version.ts';
import type { TenantData, Versioned, Write } from '../runtime/context.ts';

type Hearing = { readonly dossier: Dossier; readonly held: Versioned<Dossier> | undefined; readonly fact: Fact };

/** What an agreement changes in the settings of this side; they are read only where there is one. */
const settingsOf = async (data: TenantData, dossier: Dossier, { by }: Saying): Promise<readonly Write[]> => {
  if (agreedIn(dossier) === undefined) return [];
  const held = await data.settings.agreed.get();
  const before = held?.value ?? nothingAgreed;
  const settings = settingsWith(before, dossier, by);
  return settings === before ? [] : [data.settings.agreed.change(held, settings)];
};

/**
 * What follows when a side says something or hears it: the fact is kept; the agreement is sealed if this was the last signature of an own
 * proposal; and what is agreed becomes a setting, all in one transaction. No write where nothing is new.
 */
export const heard = async (data: TenantData, { dossier, held, fact }: Hearing, by: Saying) => {
  const after = sealed(withFact(dossier, fact), by);
  if (after === dossier) return { dossier, writes: [] };
  return { dossier: after, writes: [data.dossiers.change(held, after, after.proposalId), ...(await settingsOf(data, after, by))] };
};
