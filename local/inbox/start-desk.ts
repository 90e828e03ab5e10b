import { createServer, type IncomingMessage } from 'node:http';
import { type Listening, listenOn } from '../cloud/listen.ts';
import type { Schedules } from '../cloud/schedules.ts';
import type { Mails } from './mails.ts';
import { inboxPage } from './pages.ts';

export type DeskOptions = {
  readonly port: number;
  readonly mails: Mails;
  readonly schedules: Pick<Schedules, 'names' | 'run'>;
  /** What a client or the AWS tools need to reach each tenant. */
  readonly addresses: object;
  /** The page of demonstration people. */
  readonly people: () => { readonly html: string; readonly json: object };
};

type Reply = { readonly status: number; readonly html?: string; readonly json?: object };

const safe = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
};

const runSchedule = async ({ schedules }: DeskOptions, name: string): Promise<Reply> => {
  const ran = await schedules.run(name);
  return ran ? { status: 200, json: { ran: name } } : { status: 404, json: { unknown: name, schedules: schedules.names } };
};

const reply = async (desk: DeskOptions, message: IncomingMessage): Promise<Reply> => {
  const url = new URL(`http://localhost${message.url ?? '/'}`);
  const [, place = '', name = ''] = url.pathname.split('/');
  if (message.method === 'POST' && place === 'schedules') return runSchedule(desk, decodeURIComponent(name));
  if (message.method !== 'GET') return { status: 405, json: {} };
  if (place === 'schedules') return { status: 200, json: { schedules: desk.schedules.names } };
  if (place === 'tenants') return { status: 200, json: desk.addresses };
  if (place === 'people' || place === '') return { status: 200, ...desk.people() };
  const to = url.searchParams.get('to') ?? undefined;
  const items = desk.mails.list(to);
  return place === 'inbox' ? { status: 200, html: inboxPage(items, to), json: { items } } : { status: 404, json: {} };
};

/** The desk of the person who runs the platform here: the mail it would have sent, its people, its schedules. Listens on this machine only. */
export const startDesk = (desk: DeskOptions): Promise<Listening> => {
  const server = createServer((message, response) => {
    reply(desk, message)
      .catch((error: unknown): Reply => ({ status: 500, json: { error: String(error) } }))
      .then(
        ({ status, html, json }) => {
          const asHtml = html !== undefined && !(message.headers.accept ?? '').includes('application/json');
          const type = asHtml ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8';
          response.writeHead(status, { ...safe, 'Content-Type': type }).end(asHtml ? html : JSON.stringify(json ?? {}));
        },
        () => response.destroy(),
      );
  });
  return listenOn(server, { port: desk.port, purpose: 'the inbox' });
};
