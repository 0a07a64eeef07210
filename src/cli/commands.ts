// Written by `npm run gen` from the pages in this folder.
import type { Run } from './output.ts';

/** Each command's code, which is loaded when it is asked for. */
export const commands: Readonly<Record<string, () => Promise<{ readonly run: Run }>>> = {
  account: () => import('./account.ts'),
  chain: () => import('./chain.ts'),
  check: () => import('./check.ts'),
  due: () => import('./due.ts'),
  explain: () => import('./explain.ts'),
  export: () => import('./export.ts'),
  history: () => import('./history.ts'),
  holders: () => import('./holders.ts'),
  ingest: () => import('./ingest.ts'),
  prepare: () => import('./prepare.ts'),
  pull: () => import('./pull.ts'),
  read: () => import('./read.ts'),
  report: () => import('./report.ts'),
  search: () => import('./search.ts'),
  serve: () => import('./serve.ts'),
  stake: () => import('./stake.ts'),
  work: () => import('./work.ts'),
  write: () => import('./write.ts'),
};
