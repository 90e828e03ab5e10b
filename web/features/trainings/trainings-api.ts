import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Api } from '../../../shared/contract/api.ts';
import type { Answer } from '../../../shared/contract/route.ts';
import { trainingOffers, trainings } from '../../../shared/contract/trainings.ts';
import { valueOf, versioned } from '../../app/api.ts';
import { usePortal } from '../../app/portal.tsx';

const trainingsApi = { name: 'region', title: '', capabilities: { trainings, trainingOffers } } as const satisfies Api;

export type TrainingShown = Answer<typeof trainings.routes.get>;
export type TrainingLine = Answer<typeof trainings.routes.create>;
export type Offer = Answer<typeof trainingOffers.routes.enrol>;

export const useTrainingsApi = () => {
  const { connect } = usePortal();
  return useMemo(() => connect(trainingsApi), [connect]);
};

/** Every training of the Region, and the counts of its years. */
export const useTrainings = () => {
  const api = useTrainingsApi();
  return useQuery({ queryKey: ['trainings'], queryFn: () => valueOf(api.trainings.list()) });
};

/** One training with who enrolled. */
export const useTraining = (trainingId: string) => {
  const api = useTrainingsApi();
  return useQuery({
    queryKey: ['trainings', trainingId],
    queryFn: () => versioned(api.trainings.get({ params: { trainingId } })),
    gcTime: 0,
  });
};

/** What is open to the reader, and what they enrolled for. */
export const useOffers = () => {
  const api = useTrainingsApi();
  return useQuery({ queryKey: ['trainingOffers'], queryFn: () => valueOf(api.trainingOffers.list()) });
};
