import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Api } from '../../../shared/contract/api.ts';
import { cells } from '../../../shared/contract/cells.ts';
import { registrations } from '../../../shared/contract/registrations.ts';
import type { Answer } from '../../../shared/contract/route.ts';
import { legalFrame, settings } from '../../../shared/contract/settings.ts';
import { valueOf, versioned } from '../../app/api.ts';
import { usePortal } from '../../app/portal.tsx';

const municipalityApi = { name: 'region', title: '', capabilities: { cells, legalFrame, registrations, settings } } as const satisfies Api;

export type RegistrationFile = Answer<typeof registrations.routes.get>;
export type CellFile = Answer<typeof cells.routes.get>;
export type LegalFrame = Answer<typeof legalFrame.routes.get>;

/** The part of the API that the pages of one municipality speak to. */
export const useMunicipalityApi = () => {
  const { connect } = usePortal();
  return useMemo(() => connect(municipalityApi), [connect]);
};

/** Where the own registration stands; `version` is that of the draft. */
export const useRegistration = (enabled = true) => {
  const api = useMunicipalityApi();
  return useQuery({ queryKey: ['registration'], queryFn: () => versioned(api.registrations.get()), enabled });
};

/** The cell that covers the municipality, and the questions of the Region. */
export const useCell = () => {
  const api = useMunicipalityApi();
  return useQuery({ queryKey: ['cell'], queryFn: () => valueOf(api.cells.get()) });
};

/** Trio and partners of the cell seated here; refused where there is none. */
export const useSetup = (enabled: boolean) => {
  const api = useMunicipalityApi();
  return useQuery({ queryKey: ['setup'], queryFn: () => versioned(api.cells.getSetup()), enabled });
};

/** Every setting of the cell, explained. */
export const useSettings = () => {
  const api = useMunicipalityApi();
  return useQuery({ queryKey: ['settings'], queryFn: () => versioned(api.settings.get()) });
};

/** The texts that hold on a day; what was read for another day stays until they are there. */
export const useLegalFrame = (on?: string) => {
  const api = useMunicipalityApi();
  return useQuery({
    queryKey: ['legalFrame', on],
    queryFn: () => valueOf(api.legalFrame.get({ query: on === undefined ? {} : { on } })),
    staleTime: Infinity,
    placeholderData: (before) => before,
  });
};
