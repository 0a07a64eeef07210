import { chainsFlow } from './flows/chains.ts';
import { draftsFlow } from './flows/drafts.ts';
import { stakesFlow } from './flows/stakes.ts';
import { inBrowser } from './in-browser.ts';

/* The filer's side of the app: what is kept and filed. */
inBrowser((open) => {
  stakesFlow(open);
  draftsFlow(open);
  chainsFlow(open);
});
