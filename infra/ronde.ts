import { rmSync } from 'node:fs';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { bundle } from './bundle.ts';
import { federalStack } from './federal-stack.ts';
import { entries } from './functions.ts';
import { regionStack } from './region-stack.ts';
import { clouds, type Partition, type Tenant, tenants } from './tenants.ts';

export type RondeOptions = {
  readonly outdir?: string;
  readonly context?: Readonly<Record<string, string>>;
  readonly tenants?: readonly Tenant[];
  /** Folder of functions bundled before; absent, they are bundled now. */
  readonly functions?: string;
};

const isPartition = (word: string): word is Partition => word in clouds;

const inPartition = (all: readonly Tenant[], partition: string | undefined): readonly Tenant[] => {
  if (partition === undefined) return all;
  if (!isPartition(partition)) throw new Error(`There is no partition ${partition}; there are ${Object.keys(clouds).join(' and ')}.`);
  return all.map((tenant) => ({ ...tenant, partition }));
};

/** The whole platform: one stack per tenant. Context: `partition` moves all tenants, `allowMissing` lets functions be absent. */
export const ronde = ({ outdir, context = {}, tenants: given = tenants, functions: bundled }: RondeOptions): App => {
  const app = new App({
    ...(outdir === undefined ? {} : { outdir }),
    context: { '@aws-cdk/core:strictCfnValidateErrors': true, ...context },
    analyticsReporting: false,
  });
  const asked = (key: string): string | undefined => {
    const value: unknown = app.node.tryGetContext(key);
    return typeof value === 'string' ? value : undefined;
  };
  Validations.of(app).addPlugins(new AwsSolutionsChecks());
  const all = inPartition(given, asked('partition'));
  const functions = bundled ?? bundle(entries, { allowMissing: asked('allowMissing') === 'true' });
  const regions = all.filter(({ level }) => level === 'region');
  for (const federal of all.filter(({ level }) => level === 'country')) {
    for (const tenant of regions) regionStack(app, { tenant, federal, others: all.filter((other) => other !== tenant), functions });
    federalStack(app, { tenant: federal, regions, functions });
  }
  // CDK has its copy by now
  if (bundled === undefined) rmSync(functions, { recursive: true });
  return app;
};
