import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import type { Registration, RegistrationSteps } from '../../../shared/domain/cells/registration.ts';
import { refusalIn, valueOf, type Versioned, versioned } from '../../app/api.ts';
import { countUnsaved, type Draft, drafts, remembered, whenForgotten } from '../../app/drafts.ts';
import { useMunicipalityApi } from '../municipality/municipality-api.ts';
import type { TypedPartner } from '../municipality/typed-partner.ts';
import type { TypedTrio } from '../municipality/typed-trio.ts';
import { type Autosave, createAutosave, type Failure, type Shelf } from './autosave.ts';
import type { TypedForm } from './typed-form.ts';

/** What lies on the table of one registration: what saves itself, and what is half typed. It outlives the pages. */
type Desk = { readonly autosave: Autosave; readonly typed: Typed };
type Typed = {
  readonly form: Draft<TypedForm>;
  readonly trio: Draft<TypedTrio>;
  readonly partner: (about: string) => Draft<TypedPartner>;
  readonly rhythmWeeks: Draft<string>;
};

/** By municipality and draft, so that whoever goes to work elsewhere and comes back finds it, and nobody mixes two. */
const opened = new Map<string, Desk>();

/** Wherever in the portal one is: asks before the window closes over something unsaved, and saves when the network is back. */
const guard = (autosave: Autosave): void => {
  const isUnsaved = (): boolean => autosave.state().kind !== 'saved';
  countUnsaved(isUnsaved);
  const onLeaving = (event: BeforeUnloadEvent): void => event.preventDefault();
  const look = (): void => (isUnsaved() ? addEventListener('beforeunload', onLeaving) : removeEventListener('beforeunload', onLeaving));
  autosave.subscribe(look);
  addEventListener('online', () => void autosave.flush());
  // who leaves at once is not asked whether they are sure
  whenForgotten(() => removeEventListener('beforeunload', onLeaving));
};

const open = (shelf: Shelf, base: Versioned<Registration>): Desk => {
  const { nis, cellId } = base.value;
  const key = `${nis} ${cellId}`;
  const found = opened.get(key);
  if (found !== undefined) return found;
  // what saves itself says by itself whether it is saved
  const typed = {
    form: remembered<TypedForm>(),
    trio: remembered<TypedTrio>(),
    partner: drafts<TypedPartner>(),
    rhythmWeeks: remembered<string>(),
  };
  const desk = { autosave: createAutosave(shelf, base, remembered<RegistrationSteps>()), typed };
  guard(desk.autosave);
  opened.set(key, desk);
  return desk;
};

const failureOf = (error: unknown): Failure => {
  const refused = refusalIn(error);
  // whoever works in another cell by now saves this one when they are back
  if (refused === undefined || refused.status >= 500 || refused.status === 429 || refused.code === 'cell-switched') return 'unreachable';
  return refused.code === 'edit-conflict' ? 'changed' : 'refused';
};

const later: Shelf['later'] = (work, millis) => {
  const timer = setTimeout(work, millis);
  return () => clearTimeout(timer);
};

const useShelf = (): Shelf => {
  const api = useMunicipalityApi();
  const [shelf] = useState<Shelf>(() => ({
    later,
    failureOf,
    save: (body, version) => versioned(api.registrations.save({ body, version })),
    load: async () => {
      const { value, version } = await versioned(api.registrations.get());
      if (value.draft === undefined) return { value: await valueOf(api.registrations.claim()), version };
      return { value: value.draft, version };
    },
  }));
  return shelf;
};

const Working = createContext<Desk | undefined>(undefined);

type Props = { readonly base: Versioned<Registration>; readonly children: ReactNode };

/** Opens the table for the pages below. */
export const DeskProvider = ({ base, children }: Props) => {
  const shelf = useShelf();
  const desk = open(shelf, base);
  const { autosave } = desk;
  const client = useQueryClient();
  const { version } = useSyncExternalStore(autosave.subscribe, autosave.state).base;
  useEffect(() => autosave.renew(base), [autosave, base]);
  useEffect(() => {
    if (version > base.version) void client.invalidateQueries({ queryKey: ['registration'] });
  }, [client, version, base.version]);
  return <Working value={desk}>{children}</Working>;
};

/** The registration being worked on, and what saves it. */
export const useDesk = () => {
  const desk = useContext(Working);
  if (desk === undefined) throw new Error('There is no registration outside DeskProvider.');
  const state = useSyncExternalStore(desk.autosave.subscribe, desk.autosave.state);
  return { ...desk, state, now: { ...state.base.value, ...desk.autosave.typed() } };
};
