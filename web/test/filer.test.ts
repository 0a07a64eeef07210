import { chainsFlow } from './flows/chains.ts';
import { draftsFlow } from './flows/drafts.ts';
import { measures } from './flows/measures.ts';
import { searchFlow } from './flows/search.ts';
import { stakesFlow } from './flows/stakes.ts';
import { inBrowser } from './in-browser.ts';

/* What is kept: searched, and filed from. The last flow adds to the store, and what it costs is measured. */
inBrowser((open) => {
  searchFlow(open);
  stakesFlow(open);
  draftsFlow(open);
  chainsFlow(open);
  measures(open);
});
