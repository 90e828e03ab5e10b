import { lazy } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import type { PlaceIn } from '../../app/me.ts';
import { FaceWords } from '../../app/words.tsx';
import { CasePage } from './case-page.tsx';
import { CasesPage } from './cases-page.tsx';

const FeedbackPage = lazy(async () => ({ default: (await import('../feedback/feedback-page.tsx')).FeedbackPage }));
const OwnWorkList = lazy(async () => ({ default: (await import('./own-work-page.tsx')).OwnWorkList }));
const OwnWorkPage = lazy(async () => ({ default: (await import('./own-work-page.tsx')).OwnWorkPage }));
const PaperPage = lazy(async () => ({ default: (await import('../feedback/paper-page.tsx')).PaperPage }));

/** The cases the reader may know of. */
export const CasesRoom = ({ place: { role, membershipId, nis } }: { readonly place: PlaceIn<'municipality'> }) => (
  <Switch>
    <Route path="/cases">
      <CasesPage role={role} />
    </Route>
    <Route path="/cases/own">
      <FaceWords face="meetings">
        <OwnWorkList />
      </FaceWords>
    </Route>
    <Route path="/cases/:caseId/own">
      {({ caseId }) => (
        <FaceWords face="meetings">
          <OwnWorkPage key={caseId} caseId={caseId} />
        </FaceWords>
      )}
    </Route>
    <Route path="/cases/:caseId">{({ caseId }) => <CasePage key={caseId} caseId={caseId} memberId={membershipId} role={role} />}</Route>
    <Route path="/cases/:caseId/feedback">
      {({ caseId }) => (
        <FaceWords face="feedback">
          <FeedbackPage key={caseId} caseId={caseId} />
        </FaceWords>
      )}
    </Route>
    <Route path="/cases/:caseId/feedback/:feedbackId">
      {({ caseId, feedbackId }) => (
        <FaceWords face="feedback">
          <PaperPage key={feedbackId} caseId={caseId} feedbackId={feedbackId} nis={nis} />
        </FaceWords>
      )}
    </Route>
    <Route>
      <Redirect to="/cases" replace />
    </Route>
  </Switch>
);
