import { useSyncExternalStore } from 'react';
import { countUnsaved, remembered } from '../../app/drafts.ts';
import type { Outcome } from './send-batches.ts';

/** Invitations on their way; they go on while the person looks at another page. */
export type Sending = { readonly all: number; readonly outcomes: readonly Outcome[]; readonly phase: 'running' | 'stopping' | 'ended' };

const kept = remembered<Sending>();
countUnsaved(() => (kept.get()?.phase ?? 'ended') !== 'ended');
const listeners = new Set<() => void>();

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

const tell = (): void => listeners.forEach((listener) => listener());

export const sending = {
  get: kept.get,
  set: (value: Sending): void => {
    kept.set(value);
    tell();
  },
  clear: (): void => {
    kept.clear();
    tell();
  },
};

export const useSending = (): Sending | undefined => useSyncExternalStore(subscribe, kept.get);
