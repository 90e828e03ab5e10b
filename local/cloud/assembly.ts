import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

const Resource = z.object({
  Type: z.string(),
  Properties: z.record(z.string(), z.unknown()).default({}),
  Metadata: z.record(z.string(), z.unknown()).default({}),
});

export const Template = z.object({
  Resources: z.record(z.string(), Resource),
  Parameters: z.record(z.string(), z.object({ Default: z.unknown().optional() })).default({}),
  Outputs: z.record(z.string(), z.object({ Value: z.unknown(), Export: z.object({ Name: z.unknown() }).optional() })).default({}),
});
export type Template = z.infer<typeof Template>;

const Artifact = z.object({
  type: z.string(),
  environment: z.string().optional(),
  properties: z.object({ templateFile: z.string().optional() }).default({}),
});
const Manifest = z.object({ artifacts: z.record(z.string(), Artifact) });

const Assets = z.object({ files: z.record(z.string(), z.object({ source: z.object({ path: z.string(), packaging: z.string() }) })) });

/** One synthesized stack: its template, where it would be deployed, and the folders of code by asset hash. */
export type Stack = {
  readonly name: string;
  readonly template: Template;
  readonly account: string;
  readonly region: string;
  readonly assetFolder: (objectKey: string) => string | undefined;
};

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const assetFolders = (folder: string, name: string) => {
  const { files } = Assets.parse(readJson(join(folder, `${name}.assets.json`)));
  return (objectKey: string) => {
    const path = Object.entries(files).find(([hash, { source }]) => source.packaging === 'zip' && objectKey.includes(hash))?.[1].source
      .path;
    return path === undefined ? undefined : join(folder, path);
  };
};

/** Every stack of a cloud assembly (`cdk.out`). */
export const readAssembly = (folder: string): readonly Stack[] =>
  Object.entries(Manifest.parse(readJson(join(folder, 'manifest.json'))).artifacts).flatMap(([name, { type, environment, properties }]) => {
    if (type !== 'aws:cloudformation:stack' || properties.templateFile === undefined) return [];
    const [account = '', region = ''] = (environment ?? '').replace(/^aws:\/\//, '').split('/');
    const template = Template.parse(readJson(join(folder, properties.templateFile)));
    return [{ name, template, account, region, assetFolder: assetFolders(folder, name) }];
  });
