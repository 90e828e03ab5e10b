import { Route, Switch } from 'wouter';
import { FaceWords } from '../../app/words.tsx';
import { useMay } from '../../app/may.ts';
import { NotFound } from '../open/arrivals.tsx';
import { ProposalPage } from './proposal-page.tsx';
import { ProposalsPage } from './proposals-page.tsx';
import { EditProposalPage, NewProposalPage } from './propose-page.tsx';
import { VersionsPage } from './versions-page.tsx';

/** The pages on which the sides agree; the same for a Region and for the federal level. */
export const ConcertationRoom = () => {
  const speaks = useMay()('concertation.sign');
  return (
    <FaceWords face="concertation">
      <Switch>
        <Route path="/concertation" component={ProposalsPage} />
        <Route path="/concertation/versions" component={VersionsPage} />
        {speaks && <Route path="/concertation/new" component={NewProposalPage} />}
        <Route path="/concertation/:proposalId">{({ proposalId }) => <ProposalPage key={proposalId} proposalId={proposalId} />}</Route>
        {speaks && (
          <Route path="/concertation/:proposalId/edit">
            {({ proposalId }) => <EditProposalPage key={proposalId} proposalId={proposalId} />}
          </Route>
        )}
        <Route component={NotFound} />
      </Switch>
    </FaceWords>
  );
};
