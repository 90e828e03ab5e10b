import { lazy } from 'react';
import { Route, Switch } from 'wouter';
import { NotFound } from '../open/arrivals.tsx';
import { RegionLibraryPage } from './region-library-page.tsx';

const NewArticlePage = lazy(async () => ({ default: (await import('./new-article-page.tsx')).NewArticlePage }));
const RegionArticlePage = lazy(async () => ({ default: (await import('./region-article-page.tsx')).RegionArticlePage }));
const EarlierPage = lazy(async () => ({ default: (await import('./earlier-page.tsx')).EarlierPage }));

/** The library as the Region writes it. */
export const RegionManualsRoom = ({ edits }: { readonly edits: boolean }) => (
  <Switch>
    <Route path="/manuals">
      <RegionLibraryPage edits={edits} />
    </Route>
    {edits && <Route path="/manuals/new" component={NewArticlePage} />}
    <Route path="/manuals/:articleId">{({ articleId }) => <RegionArticlePage key={articleId} articleId={articleId} edits={edits} />}</Route>
    <Route path="/manuals/:articleId/versions/:version">
      {({ articleId, version }) => <EarlierPage articleId={articleId} version={Number(version)} />}
    </Route>
    <Route component={NotFound} />
  </Switch>
);
