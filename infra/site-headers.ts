import { addressesOf } from './addresses.ts';
import type { Tenant } from './tenants.ts';

/** What a page may load and ask: its own files, its own API, the sign-in pages for tokens, and the store of attached files. Nothing inline, nothing from elsewhere. */
const contentSecurityPolicy = (tenant: Tenant, files: string | undefined): string => {
  const { api, signIn } = addressesOf(tenant);
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self' ${[api, signIn, ...(files === undefined ? [] : [files])].join(' ')}`,
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
};

const unneeded = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** Two years, as browsers' preload lists ask. */
export const strictTransportDays = 730;

/** Headers of every answer of the portal, whichever way it is served: by name, with their value. */
export const siteHeaders = (tenant: Tenant, files: string | undefined) => ({
  'Content-Security-Policy': contentSecurityPolicy(tenant, files),
  'Strict-Transport-Security': `max-age=${strictTransportDays * 24 * 60 * 60}; includeSubDomains; preload`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'X-Frame-Options': 'DENY',
  'Permissions-Policy': unneeded.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
});

export type SiteHeaders = ReturnType<typeof siteHeaders>;

/** How long browsers keep a file: those under `/assets` carry the hash of their content in their name and never change. */
export const cacheControl = { assets: 'public, max-age=31536000, immutable', others: 'no-cache' } as const;

/** Files beside `/assets`; any other path is a page, which `index.html` opens in the browser. */
export const siteFiles = ['boundaries.json', 'ronde.svg'] as const;
