import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const stepSeconds = 30;

const toBase32 = (bytes: Buffer): string => {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{5}/g) ?? []).map((five) => alphabet.charAt(Number.parseInt(five, 2))).join('');
};

const fromBase32 = (text: string): Buffer => {
  const bits = Array.from(text, (letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
};

/** 160 bits, as RFC 4226 recommends; 32 letters to type. */
export const newTotpSecret = (): string => toBase32(randomBytes(20));

/** The six digits of one 30-second step (RFC 6238 with SHA-1, what every authenticator app speaks). */
export const totpCode = (secret: string, step: number): string => {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', fromBase32(secret)).update(counter).digest();
  const offset = (mac.at(-1) ?? 0) & 0xf;
  return String((mac.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
};

export const totpStep = (at: Date): number => Math.floor(at.getTime() / 1000 / stepSeconds);

/** The step this code belongs to, one step early or late included; undefined when it is no code of now. */
export const stepOfCode = (secret: string, code: string, at: Date): number | undefined => {
  if (!/^\d{6}$/.test(code)) return undefined;
  const now = totpStep(at);
  return [now, now - 1, now + 1].find((step) => timingSafeEqual(Buffer.from(totpCode(secret, step)), Buffer.from(code)));
};

/** What an authenticator app reads. */
export const totpAddress = (secret: string, pool: string, who: string): string =>
  `otpauth://totp/${encodeURIComponent(`${pool}:${who}`)}?secret=${secret}&issuer=${encodeURIComponent(pool)}`;
