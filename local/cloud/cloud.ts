import type { TenantId } from '../../shared/domain/tenants.ts';
import type * as z from 'zod';
import type { Addresses } from '../portal/on-this-machine.ts';
import type { SiteHeaders } from '../portal/site-headers.ts';
import type { Place } from './physical-names.ts';
import type { GatewayDocument } from './read-api.ts';

/** The functions that the user pool asks: what a token says, and the words of its own mails. */
type Triggers = { readonly token: string; readonly message: string };

/** What a tenant's template says runs in its cloud, with every reference resolved. */
export type Cloud = {
  readonly tenant: TenantId;
  /** Where it would be deployed, as its ARNs say it. */
  readonly place: Place;
  readonly functions: readonly FunctionDefinition[];
  readonly table: TableDefinition;
  /** Where the keys lie, which nobody follows; only a Region has one. */
  readonly keyTable?: TableDefinition;
  /** The buckets that browsers meet, by the pages that may send to them. */
  readonly buckets: readonly { readonly name: string; readonly origins: readonly string[] }[];
  readonly api: ApiDefinition;
  readonly mappings: readonly MappingDefinition[];
  readonly rules: readonly RuleDefinition[];
  readonly schedules: readonly ScheduleDefinition[];
  readonly userPool: { readonly id: string; readonly clientId: string; readonly callbackUrl: string; readonly triggers: Triggers };
  /** The portal: the headers of its files, and the addresses that browsers would meet. */
  readonly site: { readonly headers: SiteHeaders; readonly addresses: Addresses };
  /** The template and the names deployment would give: what the sign-in stand-in reads. */
  readonly template: unknown;
  readonly physicalIds: Readonly<Record<string, string>>;
};

export type FunctionDefinition = {
  readonly arn: string;
  readonly name: string;
  readonly folder: string;
  /** `<file>.<export>` under the folder. */
  readonly handler: string;
  readonly timeoutMillis: number;
  readonly memoryMegabytes: number;
  readonly environment: Readonly<Record<string, string>>;
};

export type TableDefinition = { readonly name: string; readonly arn: string; readonly timeToLiveAttribute?: string };

/** Requests per second and how many may come at once; `*` stands for every method or path. */
export type Throttle = { readonly method: string; readonly path: string; readonly rate: number; readonly burst: number };

export type ApiDefinition = {
  readonly document: z.infer<typeof GatewayDocument>;
  readonly stage: string;
  readonly throttles: readonly Throttle[];
};

/** Records of the table's stream to a function: what Lambda calls an event-source mapping. */
export type MappingDefinition = {
  readonly id: string;
  readonly functionArn: string;
  readonly batchSize: number;
  readonly bisects: boolean;
  readonly retries: number;
  readonly reportsItemFailures: boolean;
  readonly deadLetters?: string;
  /** A record passes when one of them matches; without any, all pass. */
  readonly patterns: readonly unknown[];
  readonly startsAt: 'TRIM_HORIZON' | 'LATEST';
};

/** A function, or another bus, that an event is given to, how often it is tried again, and the queue it lands in after that. */
export type Target = { readonly arn: string; readonly input?: string; readonly retries: number; readonly deadLetters?: string };

export type RuleDefinition = {
  readonly id: string;
  readonly busArn: string;
  readonly pattern: unknown;
  readonly targets: readonly Target[];
};

export type ScheduleDefinition = { readonly id: string; readonly expression: string; readonly targets: readonly Target[] };
