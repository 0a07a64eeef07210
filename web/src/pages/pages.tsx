import { type ReactElement, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { PageFailure } from '../parts/page-failure.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { StartPage } from './start-page.tsx';

/** Which page an address shows. */
export function Pages(): ReactElement {
  return (
    <PageFailure>
      <Suspense fallback={<Waiting what="Opening" />}>
        <Switch>
          <Route path="/" component={StartPage} />
          <Route component={NotFoundPage} />
        </Switch>
      </Suspense>
    </PageFailure>
  );
}
