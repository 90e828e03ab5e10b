import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { type Listening, listenOn } from '../cloud/listen.ts';
import { portalFile, type PortalFiles } from './portal-files.ts';
import type { SiteHeaders } from './site-headers.ts';

/** What is known only once the rest of the platform runs. */
export type Site = PortalFiles & { readonly headers: SiteHeaders };

export type PortalOptions = { readonly port: number; readonly name: string; readonly site: Promise<Site> };

/** Small files are not worth it; as CloudFront, which compresses from a kilobyte on. */
const smallest = 1000;

const answer = async (site: Site, message: IncomingMessage, response: ServerResponse): Promise<void> => {
  const { pathname } = new URL(`http://localhost${message.url ?? '/'}`);
  const { type, content, isAsset } = await portalFile(site, decodeURIComponent(pathname));
  const compressed = content.length >= smallest && (message.headers['accept-encoding'] ?? '').includes('gzip');
  const headers = {
    ...(isAsset ? site.headers.assets : site.headers.others),
    'Content-Type': type,
    ...(compressed && { 'Content-Encoding': 'gzip' }),
  };
  response.writeHead(200, headers).end(message.method === 'HEAD' ? undefined : compressed ? gzipSync(content) : content);
};

/** The portal of one tenant over HTTP, answered as the distribution of its template would. It listens before the rest is there, so that its address is known. */
export const startPortal = ({ port, name, site }: PortalOptions): Promise<Listening> => {
  const server = createServer((message, response) => {
    site.then((known) => answer(known, message, response)).catch(() => response.writeHead(400).end());
  });
  return listenOn(server, { port, purpose: `the portal of ${name}` });
};
