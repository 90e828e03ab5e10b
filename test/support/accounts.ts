import type { MailAccess } from '../../functions/runtime/access-mail.ts';
import type { Accounts } from '../../functions/runtime/accounts.ts';
import type { Role } from '../../shared/domain/access/roles.ts';
import type { Language } from '../../shared/domain/tenants.ts';

export type Account = {
  readonly sub: string;
  readonly email: string;
  readonly groups: Set<Role>;
  signOuts: number;
  /** The languages of the mails with a temporary password. */
  readonly mails: Language[];
  usesOwnPassword: boolean;
};

/** Stands in for the user pool, an outside system: accounts by e-mail address, their groups and how often they were signed out. */
export const memoryAccounts = (): Accounts & { readonly mailAccess: MailAccess; readonly byEmail: ReadonlyMap<string, Account> } => {
  const byEmail = new Map<string, Account>();
  const bySub = (sub: string) => [...byEmail.values()].find((account) => account.sub === sub);
  return {
    byEmail,
    open: async ({ email }, role) => {
      const known = byEmail.get(email);
      const account = known ?? {
        sub: `sub-${byEmail.size + 1}`,
        email,
        groups: new Set<Role>(),
        signOuts: 0,
        mails: [],
        usesOwnPassword: false,
      };
      account.groups.add(role);
      byEmail.set(email, account);
      return { sub: account.sub, created: known === undefined };
    },
    mailAccess: async ({ sub, language }) => {
      const account = bySub(sub);
      if (account === undefined || account.usesOwnPassword) return false;
      account.mails.push(language);
      return true;
    },
    signOut: async (sub) => {
      const account = bySub(sub);
      if (account) account.signOuts += 1;
    },
    withdraw: async (sub, role) => {
      bySub(sub)?.groups.delete(role);
    },
  };
};
