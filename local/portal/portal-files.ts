import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.ttf': 'font/ttf',
};

export type PortalFile = { readonly type: string; readonly content: Buffer; readonly isAsset: boolean };

export type PortalFiles = {
  readonly folder: string;
  /** The API that the pages ask. */
  readonly apiUrl: string;
  /** A TopoJSON of official boundaries in the place of the empty one. */
  readonly boundaries: string | undefined;
};

const reading = (path: string): Promise<Buffer | undefined> => readFile(path).catch(() => undefined);

/** `index.html` with the address of the API that whoever serves the page names. */
const page = async ({ folder, apiUrl }: PortalFiles): Promise<PortalFile> => {
  const markup = await readFile(join(folder, 'index.html'), 'utf8');
  const content = Buffer.from(markup.replace('name="ronde-api" content=""', `name="ronde-api" content="${apiUrl}"`));
  return { type: types['.html'] ?? '', content, isAsset: false };
};

/** The file a path names; any other path is a page, which `index.html` opens in the browser, as CloudFront does. */
export const portalFile = async (files: PortalFiles, path: string): Promise<PortalFile> => {
  // normalised from the root: nothing above the folder can be named
  const asked = normalize(`/${path}`);
  const type = types[extname(asked)];
  // what begins with a dot tells of the build and is not published
  if (type === undefined || asked === '/index.html' || asked.startsWith('/.')) return page(files);
  const content = await reading(
    asked === '/boundaries.json' && files.boundaries !== undefined ? files.boundaries : join(files.folder, asked),
  );
  return content === undefined ? page(files) : { type, content, isAsset: asked.startsWith('/assets/') };
};
