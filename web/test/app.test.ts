import { everyPage } from './flows/every-page.ts';
import { measures } from './flows/measures.ts';
import { readingFlow } from './flows/reading.ts';
import { searchFlow } from './flows/search.ts';
import { shellFlow } from './flows/shell.ts';
import { startFlow } from './flows/start.ts';
import { inBrowser } from './in-browser.ts';

/* The app as a reader meets it. */
inBrowser((open) => {
  everyPage(open);
  shellFlow(open);
  readingFlow(open);
  startFlow(open);
  searchFlow(open);
  measures(open);
});
