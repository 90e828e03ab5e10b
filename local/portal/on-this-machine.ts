import { type Stack, Template } from '../cloud/assembly.ts';
import type { SiteHeaders } from './site-headers.ts';

type Resolve = (value: unknown) => unknown;

const asWritten: Resolve = (value) => value;

const outputOf = ({ name, template }: Stack, output: string, resolve = asWritten): string => {
  const value = resolve(template.Outputs[output]?.Value);
  if (typeof value !== 'string') throw new Error(`The stack ${name} has no output ${output}.`);
  return value;
};

/** The addresses that the browsers of a deployed tenant meet; of the store of files where it has one. */
export const deployedAddresses = (stack: Stack, resolve: Resolve) => ({
  portal: outputOf(stack, 'PortalUrl'),
  api: outputOf(stack, 'ApiUrl'),
  signIn: outputOf(stack, 'SignInUrl'),
  ...(stack.template.Outputs['FilesUrl'] && { files: outputOf(stack, 'FilesUrl', resolve) }),
});
export type Addresses = ReturnType<typeof deployedAddresses>;

/** The same stack with the portal on this machine wherever it names the deployed one: in mails, at sign-in, among the origins. */
export const withPortalAt = (stack: Stack, url: string): Stack => {
  const text = JSON.stringify(stack.template).replaceAll(outputOf(stack, 'PortalUrl'), url);
  return { ...stack, template: Template.parse(JSON.parse(text)) };
};

/** The headers of the site with the addresses on this machine: what pages may ask is the same, elsewhere. */
export const headersHere = (headers: SiteHeaders, deployed: Addresses, here: Required<Omit<Addresses, 'portal'>>): SiteHeaders => {
  const { api, signIn, files = '\0' } = deployed;
  const moved = (value: string) => value.replace(api, here.api).replace(signIn, here.signIn).replace(files, here.files);
  const all = (each: SiteHeaders['assets']) => Object.fromEntries(Object.entries(each).map(([name, value]) => [name, moved(value)]));
  return { assets: all(headers.assets), others: all(headers.others) };
};
