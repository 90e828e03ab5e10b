import { lazy } from 'react';
import { Route, Switch } from 'wouter';
import { NotFound } from '../open/arrivals.tsx';
import { LibraryPage } from './library-page.tsx';

const ArticlePage = lazy(async () => ({ default: (await import('./article-page.tsx')).ArticlePage }));
const AllPage = lazy(async () => ({ default: (await import('./all-page.tsx')).AllPage }));

/** The library, its articles, and all of them on one page. */
export const ManualsRoom = () => (
  <Switch>
    <Route path="/manuals" component={LibraryPage} />
    <Route path="/manuals/all" component={AllPage} />
    <Route path="/manuals/:articleId">{({ articleId }) => <ArticlePage key={articleId} articleId={articleId} />}</Route>
    <Route component={NotFound} />
  </Switch>
);
