import type { ComponentType, ReactElement } from 'react';
import { Route, Switch } from 'wouter';
import { openedLater } from '../parts/opened-later.tsx';
import { PageFailure } from '../parts/page-failure.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { StartPage } from './start-page.tsx';

/** Each page is a file of its own that is loaded when it is first opened. */
const ChainPage = later(async () => (await import('./chain-page.tsx')).ChainPage);
const ChainsPage = later(async () => (await import('./chains-page.tsx')).ChainsPage);
const CheckPage = later(async () => (await import('./check-page.tsx')).CheckPage);
const DraftPage = later(async () => (await import('./draft-page.tsx')).DraftPage);
const DuePage = later(async () => (await import('./due-page.tsx')).DuePage);
const FilingPage = later(async () => (await import('./filing-page.tsx')).FilingPage);
const HistoryPage = later(async () => (await import('./history-page.tsx')).HistoryPage);
const HolderPage = later(async () => (await import('./holder-page.tsx')).HolderPage);
const HoldersPage = later(async () => (await import('./holders-page.tsx')).HoldersPage);
const IssuerPage = later(async () => (await import('./issuer-page.tsx')).IssuerPage);
const IssuersPage = later(async () => (await import('./issuers-page.tsx')).IssuersPage);
const SearchPage = later(async () => (await import('./search-page.tsx')).SearchPage);
const LawPage = later(async () => (await import('./law-page.tsx')).LawPage);
const LoginPage = later(async () => (await import('./login-page.tsx')).LoginPage);
const RulePage = later(async () => (await import('./rule-page.tsx')).RulePage);
const ReadPage = later(async () => (await import('./read-page.tsx')).ReadPage);
const StakePage = later(async () => (await import('./stake-page.tsx')).StakePage);
const StakesPage = later(async () => (await import('./stakes-page.tsx')).StakesPage);

/** Which page an address shows. */
export function Pages(): ReactElement {
  return (
    <PageFailure>
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
    </PageFailure>
  );
}

function later(load: () => Promise<ComponentType>): ComponentType {
  return openedLater('Opening', load);
}
