import { createHmac } from 'node:crypto';
import type { RequestMark } from '../../shared/data/commit.ts';

const under = (key: string, text: string): string => createHmac('sha256', key).update(text).digest('base64url');

/**
 * What is kept of a request under the key that its caller chose for it (Idempotency-Key): what stands for the key, and what
 * stands for all that was asked. Both are made with the key itself, which is random and kept nowhere: who reads the table
 * can try no short body and no name against them, and a body that was erased since cannot be told from them.
 */
export const markOf = (key: string, asked: readonly string[]): RequestMark => ({
  name: under(key, 'name'),
  content: under(key, JSON.stringify(asked)),
});
