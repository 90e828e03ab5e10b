import { clouds, type Tenant } from './tenants.ts';

/** The addresses of a tenant that a browser meets, known before anything is deployed; without a path. */
export const addressesOf = ({ domain, origins, signInPrefix, partition }: Tenant) => {
  const { region, signInSuffix } = clouds[partition];
  return {
    portal: origins[0] ?? `https://${domain}`,
    api: `https://api.${domain}`,
    signIn: `https://${signInPrefix}.auth.${region}.${signInSuffix}`,
  };
};
