import type { TenantId } from '../../shared/domain/tenants.ts';
import type { SignInDoor } from '../people/sign-in.ts';
import { type Platform, startPlatform } from '../platform.ts';
import { openFirstOfficers } from './officers.ts';

/** The platform as those who use it see it. `url` is the address of a tenant's API, version included. */
export type Stage = {
  readonly tenants: Readonly<Record<TenantId, SignInDoor & { readonly url: string }>>;
  readonly inboxUrl: string;
  readonly settle: () => Promise<void>;
};

const doorOf = ({ tenants }: Platform, tenant: TenantId) => ({ ...tenants[tenant], url: `${tenants[tenant].url}/v1` });

/** Starts the platform on the folder's data, on the day, with its first officers; `stop` ends it. */
export const openStage = async ({ dataFolder, on }: { dataFolder: string; on: string }): Promise<Stage & Pick<Platform, 'stop'>> => {
  const platform = await startPlatform({ dataFolder, port: 0, businessDate: on, quiet: false });
  await openFirstOfficers(platform, on);
  const [flanders, wallonia, brussels, federal] = [
    doorOf(platform, 'flanders'),
    doorOf(platform, 'wallonia'),
    doorOf(platform, 'brussels'),
    doorOf(platform, 'federal'),
  ];
  return {
    tenants: { flanders, wallonia, brussels, federal },
    inboxUrl: `${platform.deskUrl}/inbox`,
    settle: platform.settle,
    stop: platform.stop,
  };
};
