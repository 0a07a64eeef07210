import { lazy, type ReactElement, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { PageFailure } from '../parts/page-failure.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { StartPage } from './start-page.tsx';

/** Each page is a file of its own that is loaded when it is first opened. */
const ChainPage = lazy(async () => ({ default: (await import('./chain-page.tsx')).ChainPage }));
const ChainsPage = lazy(async () => ({ default: (await import('./chains-page.tsx')).ChainsPage }));
const CheckPage = lazy(async () => ({ default: (await import('./check-page.tsx')).CheckPage }));
const DraftPage = lazy(async () => ({ default: (await import('./draft-page.tsx')).DraftPage }));
const DuePage = lazy(async () => ({ default: (await import('./due-page.tsx')).DuePage }));
const FilingPage = lazy(async () => ({ default: (await import('./filing-page.tsx')).FilingPage }));
const HistoryPage = lazy(async () => ({
  default: (await import('./history-page.tsx')).HistoryPage,
}));
const HolderPage = lazy(async () => ({ default: (await import('./holder-page.tsx')).HolderPage }));
const HoldersPage = lazy(async () => ({
  default: (await import('./holders-page.tsx')).HoldersPage,
}));
const IssuerPage = lazy(async () => ({ default: (await import('./issuer-page.tsx')).IssuerPage }));
const IssuersPage = lazy(async () => ({
  default: (await import('./issuers-page.tsx')).IssuersPage,
}));
const SearchPage = lazy(async () => ({ default: (await import('./search-page.tsx')).SearchPage }));
const LawPage = lazy(async () => ({ default: (await import('./law-page.tsx')).LawPage }));
const LoginPage = lazy(async () => ({ default: (await import('./login-page.tsx')).LoginPage }));
const RulePage = lazy(async () => ({ default: (await import('./rule-page.tsx')).RulePage }));
const ReadPage = lazy(async () => ({ default: (await import('./read-page.tsx')).ReadPage }));
const StakePage = lazy(async () => ({ default: (await import('./stake-page.tsx')).StakePage }));
const StakesPage = lazy(async () => ({ default: (await import('./stakes-page.tsx')).StakesPage }));

/** Which page an address shows. */
export function Pages(): ReactElement {
  return (
    <PageFailure>
      <Suspense fallback={<Waiting what="Opening" />}>
        <Switch>
          <Route path="/" component={StartPage} />
          <Route path="/read" component={ReadPage} />
          <Route path="/read/:id" component={FilingPage} />
          <Route path="/search" component={SearchPage} />
          <Route path="/issuers" component={IssuersPage} />
          <Route path="/issuer" component={IssuerPage} />
          <Route path="/holders" component={HoldersPage} />
          <Route path="/holder" component={HolderPage} />
          <Route path="/history" component={HistoryPage} />
          <Route path="/law" component={LawPage} />
          <Route path="/law/due" component={DuePage} />
          <Route path="/law/checks/:code" component={CheckPage} />
          <Route path="/law/rules/:name" component={RulePage} />
          <Route path="/stakes" component={StakesPage} />
          <Route path="/stakes/:id" component={StakePage} />
          <Route path="/drafts/:id" component={DraftPage} />
          <Route path="/chains" component={ChainsPage} />
          <Route path="/chains/:id" component={ChainPage} />
          <Route path="/login" component={LoginPage} />
          <Route component={NotFoundPage} />
        </Switch>
      </Suspense>
    </PageFailure>
  );
}
