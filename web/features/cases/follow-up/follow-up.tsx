import type { CellRole } from '../../../../shared/domain/access/roles.ts';
import type { CaseShown } from '../cases-api.ts';
import { Actions } from './actions.tsx';
import { Manager } from './manager.tsx';
import { Plan } from './plan.tsx';
import { Reviews } from './reviews.tsx';
import './follow-up.css';

type Props = { readonly shown: CaseShown; readonly memberId: string; readonly role: CellRole | undefined };

/** The plan, who keeps it together, who does what by when, and what went better and what worries, both. */
export const FollowUp = ({ shown, memberId, role }: Props) => (
  <>
    <Plan shown={shown} role={role} />
    <Manager shown={shown} />
    <Actions shown={shown} memberId={memberId} role={role} />
    <Reviews shown={shown} />
  </>
);
