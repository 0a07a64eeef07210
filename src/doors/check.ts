/** What others may import as `stakeline/check`: findings on a filing. */
export { allChecks } from '../check/all.ts';
export type { Check } from '../check/define.ts';
export { type Confirmation, confirmations, runChecks } from '../check/run.ts';
