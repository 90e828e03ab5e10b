import type { CaseShown } from '../cases-api.ts';
import { Actions } from './actions.tsx';
import { Manager } from './manager.tsx';
import { Plan } from './plan.tsx';
import { Reviews } from './reviews.tsx';
import './follow-up.css';

/** The plan, who keeps it together, who does what by when, and what went better and what worries, both. */
export const FollowUp = ({ shown, memberId }: { readonly shown: CaseShown; readonly memberId: string }) => (
  <>
    <Plan shown={shown} />
    <Manager shown={shown} />
    <Actions shown={shown} memberId={memberId} />
    <Reviews shown={shown} />
  </>
);
