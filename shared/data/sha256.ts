import { hash } from 'node:crypto';
import type { Sha256 } from '../domain/audit/merkle.ts';

export const sha256: Sha256 = (bytes) => hash('sha256', bytes, 'buffer');

/** That of a text, in hexadecimal: what stands for it where it may not be kept. */
export const textHash = (text: string): string => hash('sha256', text, 'hex');
