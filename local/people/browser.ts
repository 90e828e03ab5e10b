import { type PageForm, pageForm } from './page-form.ts';

export type Send = (address: URL, init: RequestInit) => Promise<Response>;

/** Where a browser stands: on a page with a form, or sent away to another site. */
export type Stand = { readonly at: URL; readonly form: PageForm } | { readonly leftFor: URL };

/** A browser without JavaScript: keeps cookies, follows redirects on its own site, reads and sends forms. */
export type Browser = {
  readonly open: (address: URL) => Promise<Stand>;
  readonly submit: (page: { readonly at: URL; readonly form: PageForm }, answers: Readonly<Record<string, string>>) => Promise<Stand>;
};

export const browse = (send: Send = fetch): Browser => {
  const cookies = new Map<string, string>();

  const go = async (address: URL, init: RequestInit): Promise<Stand> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await send(address, { ...init, redirect: 'manual', headers: { ...(cookie !== '' && { cookie }) } });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    const text = await response.text();
    const location = response.headers.get('location');
    if (location !== null) {
      const next = new URL(location, address);
      return next.origin === address.origin ? go(next, {}) : { leftFor: next };
    }
    const form = pageForm(text);
    if (form === undefined) throw new Error(`${address.origin}${address.pathname} answered ${response.status} without a form.`);
    return { at: address, form };
  };

  return {
    open: (address) => go(address, {}),
    submit: ({ at, form }, answers) =>
      go(new URL(form.action, at), { method: 'POST', body: new URLSearchParams({ ...form.fields, ...answers }) }),
  };
};
