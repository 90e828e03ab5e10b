import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startPlatform } from '../../../local/platform.ts';
import { contactAt, openRegion } from '../../support/e2e/region.ts';
import { stageOf, today } from '../../support/e2e/stage.ts';
import { type Arm, compare } from '../in-process/compare.ts';
import type { Pairs } from '../measuring.ts';
import type { rawCalls } from '../references/raw-calls.ts';

const nis = '41002';
const plan = { rounds: 30, calls: 20 };

type Platform = Awaited<ReturnType<typeof startPlatform>>;

/** The platform as the end-to-end tests look at it. */
const stageOn = ({ tenants: { flanders, wallonia, brussels, federal }, settle, ...reached }: Platform, dataFolder: string) => {
  const at = <Tenant extends { readonly url: string }>(tenant: Tenant) => ({ ...tenant, url: `${tenant.url}/v1` });
  const tenants = { flanders: at(flanders), wallonia: at(wallonia), brussels: at(brussels), federal: at(federal) };
  return { ...stageOf({ ...reached, dataFolder, tenants, settleUrl: '' }), settle };
};

/** Whom a token speaks for; the memberships it was made from changed while the region was set up. */
const personIn = (token: string) => {
  const claims: { sub: string; ronde_membership: string; ronde_version: string } = JSON.parse(
    Buffer.from(token.split('.')[1] ?? '', 'base64url').toString(),
  );
  return { sub: claims.sub, membershipId: claims.ronde_membership, version: Number(claims.ronde_version) };
};

/** The same read and write as in process, through the local gateway; CPU is that of gateway, functions and streams together. */
export const measure = async (references: string, progress: (share: number) => void): Promise<Pairs> => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'ronde-bench-'));
  const platform = await startPlatform({ dataFolder, port: 0, businessDate: today });
  const stage = stageOn(platform, dataFolder);
  const region = await openRegion(stage);
  await region.cell(nis);
  const token = await region.people.token('flanders', contactAt(nis, 'coordinator').email);
  const { url, tableName: table, accessKeyId } = stage.tenants.flanders;
  Object.assign(process.env, {
    AWS_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_DYNAMODB: stage.dynamoDbEndpoint,
  });
  const { rawCalls: open }: { rawCalls: typeof rawCalls } = await import(pathToFileURL(join(references, 'raw-calls.mjs')).href);
  const raw = open({ table, nis, person: personIn(token) });
  const call =
    (method: string, path: string): Arm =>
    async () => {
      const response = await fetch(url + path, { method, headers: { Authorization: `Bearer ${token}` } });
      const text = await response.text();
      if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
    };
  const arms = [call('GET', '/cell'), async () => void (await raw.read()), call('POST', '/cell/confirmation'), raw.write];
  const speeds = await compare(arms, { ...plan, progress });
  await platform.stop();
  rmSync(dataFolder, { recursive: true });
  return { read: { ours: speeds[0]!, raw: speeds[1]! }, write: { ours: speeds[2]!, raw: speeds[3]! } };
};
