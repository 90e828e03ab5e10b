import { type Stack, Template } from '../cloud/assembly.ts';
import type { SiteHeaders } from './site-headers.ts';

const outputOf = ({ name, template }: Stack, output: string): string => {
  const value = template.Outputs[output]?.Value;
  if (typeof value !== 'string') throw new Error(`The stack ${name} has no output ${output}.`);
  return value;
};

/** The addresses that the browsers of a deployed tenant meet. */
export const deployedAddresses = (stack: Stack) => ({
  portal: outputOf(stack, 'PortalUrl'),
  api: outputOf(stack, 'ApiUrl'),
  signIn: outputOf(stack, 'SignInUrl'),
});
export type Addresses = ReturnType<typeof deployedAddresses>;

/** The same stack with the portal on this machine wherever it names the deployed one: in mails, at sign-in, among the origins. */
export const withPortalAt = (stack: Stack, url: string): Stack => {
  const text = JSON.stringify(stack.template).replaceAll(deployedAddresses(stack).portal, url);
  return { ...stack, template: Template.parse(JSON.parse(text)) };
};

/** The headers of the site with the addresses on this machine: what pages may ask is the same, elsewhere. */
export const headersHere = (headers: SiteHeaders, deployed: Addresses, here: Pick<Addresses, 'api' | 'signIn'>): SiteHeaders => {
  const moved = (value: string) => value.replace(deployed.api, here.api).replace(deployed.signIn, here.signIn);
  const all = (each: SiteHeaders['assets']) => Object.fromEntries(Object.entries(each).map(([name, value]) => [name, moved(value)]));
  return { assets: all(headers.assets), others: all(headers.others) };
};
