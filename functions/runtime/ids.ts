import { randomUUID } from 'node:crypto';

/** A new opaque id that says its kind: `cell_3f…`. */
export const newId = (prefix: string): string => `${prefix}_${randomUUID().replaceAll('-', '')}`;
