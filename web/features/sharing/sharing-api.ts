import { useQuery } from '@tanstack/react-query';
import type { Api } from '../../../shared/contract/api.ts';
import { members } from '../../../shared/contract/members.ts';
import type { Answer } from '../../../shared/contract/route.ts';
import { valueOf } from '../../app/api.ts';
import { usePortal } from '../../app/portal.tsx';

const sharingApi = { name: 'region', title: '', capabilities: { members } } as const satisfies Api;

export type Advice = Answer<typeof members.routes.advise>;

/** What the reader may share, every situation at once: which one they wonder about stays on this page. */
export const useAdvice = () => {
  const { connect } = usePortal();
  return useQuery({ queryKey: ['sharing'], queryFn: () => valueOf(connect(sharingApi).members.advise()) });
};
