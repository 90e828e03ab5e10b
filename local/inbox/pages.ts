import type { Mail } from './mails.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

const style = `body{font:1rem/1.5 system-ui,sans-serif;max-width:48rem;margin:0 auto;padding:1rem;color:#1a1a1a;background:#fff;overflow-wrap:anywhere}
a{color:#00539f}article{border-top:1px solid #767676;padding:1rem 0}h2{font-size:1.125rem;margin:0}pre{font:inherit;white-space:pre-wrap;margin:.5rem 0 0}
dl{margin:0}dt{font-weight:bold}dd{margin:0 0 .5rem}code{font:1em ui-monospace,monospace}:focus-visible{outline:3px solid #00539f;outline-offset:2px}`;

/** A page of the local desk: no script, readable at 320 px and at 400 % zoom. What the tab says names nobody. */
export const page = (title: string, main: string, heading = title): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title><style>${style}</style></head>
<body><nav aria-label="Pages"><a href="/people">People</a> · <a href="/inbox">Mail</a></nav><main><h1>${escaped(heading)}</h1>
${main}
</main></body></html>`;

/** Leads from the mail to the portal, as a mail program does. */
const linked = (text: string): string => escaped(text).replaceAll(/https?:\/\/[^\s<>&]*[^\s<>&.,;:!?)]/g, '<a href="$&">$&</a>');

const attached = ({ files = [] }: Mail): string =>
  files.map(({ name, text }) => `<details><summary>${escaped(name)}</summary><pre>${escaped(text)}</pre></details>`).join('');

const article = (mail: Mail): string => {
  const { at, from, to, subject, text } = mail;
  return `<article><h2>${escaped(subject)}</h2>
<p>To <a href="/inbox?to=${encodeURIComponent(to)}">${escaped(to)}</a>, from ${escaped(from)}, <time datetime="${at}">${at.slice(0, 16).replace('T', ' ')} UTC</time></p>
<pre>${linked(text)}</pre>${attached(mail)}</article>`;
};

const most = 200;

/** The mails of one person or of everybody, newest first. */
export const inboxPage = (mails: readonly Mail[], to: string | undefined): string => {
  const all = to === undefined ? '' : '<p><a href="/inbox">All mail</a></p>';
  const cut = mails.length > most ? `<p>These are the newest ${most} of ${mails.length}.</p>` : '';
  const shown = mails.slice(0, most).map(article).join('\n');
  const intro = '<p>Nothing leaves this machine: what the platform would have mailed lands here, newest first.</p>';
  const main = `${intro}${all}${cut}${shown || '<p>No mail yet.</p>'}`;
  return page('Mail', main, to === undefined ? 'Mail' : `Mail to ${to}`);
};
