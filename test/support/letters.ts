import { tell } from '../../functions/notices/tell.ts';
import type { RegionId } from '../../shared/domain/tenants.ts';
import type { Letter } from '../../functions/runtime/mail.ts';
import type { Platform } from './platform.ts';

/** What people find in their mail: each call answers the letters that the changes since the last one gave rise to. */
export const lettersOf = (
  { table, changes, accounts }: Pick<Platform, 'table' | 'changes' | 'accounts'>,
  region: RegionId = 'flanders',
) => {
  let told = 0;
  return async (): Promise<readonly Letter[]> => {
    const letters: Letter[] = [];
    const send = async (letter: Letter): Promise<void> => void letters.push(letter);
    const now = () => '2026-03-02T09:00:00.000Z';
    const teller = {
      table,
      region,
      from: 'no-reply@ronde.example',
      now,
      publish: async () => {},
      send,
      mailAccess: accounts.mailAccess,
      url: 'https://ronde.example',
    };
    for (; told < changes.length; told++) await tell(teller, changes[told]!);
    return letters;
  };
};
