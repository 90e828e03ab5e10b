import type { CellPlace } from '../../domain/members/member.ts';
import { type Naming } from '../../domain/register-changes/rehome.ts';
import { openEntities, sealedEntities } from '../cell-entities.ts';
import { locate, type Place } from '../locate.ts';
import type { Entity } from '../repository.ts';
import type { Stored, Table } from '../table.ts';
import { cellKeyring, type Keyring, type Vault } from '../vault/keyring.ts';
import type { SealedEntity } from '../vault/sealed-repository.ts';
import type { Leaving } from './leaving.ts';

export type Moving = {
  readonly table: Table;
  readonly vault: Vault;
  readonly naming: Naming;
  readonly date: string;
  readonly leaving: Leaving;
};

/** Both cells with their keys; where they are the same cell, only codes change in it. */
export type Room = Moving & { readonly isSame: boolean; readonly fromRing: Keyring; readonly toRing: Keyring };

export const roomOf = (moving: Moving): Room => {
  const { vault, naming } = moving;
  const ringAt = ({ seat, cellId }: CellPlace): Keyring => cellKeyring({ vault, nis: seat, cellId });
  return { ...moving, isSame: naming.from.cellId === naming.to.cellId, fromRing: ringAt(naming.from), toRing: ringAt(naming.to) };
};

const sealedKinds: Readonly<Record<string, SealedEntity<object, object>>> = sealedEntities;
const openKinds: Readonly<Record<string, Entity<object>>> = {
  settledSignal: openEntities.settledSignal,
  danger: openEntities.danger,
  tombstone: openEntities.tombstone,
  transferOffer: openEntities.transferOffer,
};

/** What an item is that goes over: where it lies, and its kind; `undefined` for what follows from others, or stays. */
export type Known = { readonly stored: Stored; readonly place: Place } & (
  | { readonly sealed: SealedEntity<object, object>; readonly open?: undefined }
  | { readonly open: Entity<object>; readonly sealed?: undefined }
);

export const known = (stored: Stored): Known | undefined => {
  const place = locate(stored.key);
  if (place === undefined) return undefined;
  const [sealed, open] = [sealedKinds[place.entity], openKinds[place.entity]];
  if (sealed !== undefined) return { stored, place, sealed };
  return open && { stored, place, open };
};

export const isRoot = ({ key }: Stored): boolean => locate(key)?.entity === 'case';
export const caseIdOf = ({ key }: Stored): string => locate(key)?.within[1] ?? '';
