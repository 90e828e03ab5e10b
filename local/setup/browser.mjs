import { join } from 'node:path';
import { existing, onPath } from './places.mjs';

/** Where there is a Chromium without windows it comes first: the same pages, with a tenth less work. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome.exe',
  'msedge.exe',
];

const places = () => [
  process.env.CHROMIUM_PATH,
  ...names.flatMap(onPath),
  ...['Chromium', 'Google Chrome', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  ...[process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) =>
      ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map((file) => join(folder, file)),
    ),
];

/** The browser the page tests drive; they read its place from CHROMIUM_PATH. */
export const browser = {
  name: 'Chromium',
  find: () => places().find(existing),
  use: (path) => {
    process.env.CHROMIUM_PATH = path;
  },
  packages: {
    'apt-get': ['chromium-headless-shell', 'chromium'],
    dnf: ['chromium'],
    apk: ['chromium'],
    brew: ['--cask google-chrome'],
    winget: ['Google.Chrome'],
  },
};
