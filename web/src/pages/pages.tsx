import { lazy, type ReactElement, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { PageFailure } from '../parts/page-failure.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { StartPage } from './start-page.tsx';

/** Each page is a file of its own that is loaded when it is first opened. */
const CheckPage = lazy(async () => ({ default: (await import('./check-page.tsx')).CheckPage }));
const DuePage = lazy(async () => ({ default: (await import('./due-page.tsx')).DuePage }));
const FilingPage = lazy(async () => ({ default: (await import('./filing-page.tsx')).FilingPage }));
const LawPage = lazy(async () => ({ default: (await import('./law-page.tsx')).LawPage }));
const RulePage = lazy(async () => ({ default: (await import('./rule-page.tsx')).RulePage }));
const ReadPage = lazy(async () => ({ default: (await import('./read-page.tsx')).ReadPage }));

/** Which page an address shows. */
export function Pages(): ReactElement {
  return (
    <PageFailure>
      <Suspense fallback={<Waiting what="Opening" />}>
        <Switch>
          <Route path="/" component={StartPage} />
          <Route path="/read" component={ReadPage} />
          <Route path="/read/:id" component={FilingPage} />
          <Route path="/law" component={LawPage} />
          <Route path="/law/due" component={DuePage} />
          <Route path="/law/checks/:code" component={CheckPage} />
          <Route path="/law/rules/:name" component={RulePage} />
          <Route component={NotFoundPage} />
        </Switch>
      </Suspense>
    </PageFailure>
  );
}
