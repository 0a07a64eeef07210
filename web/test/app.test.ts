import { everyPage } from './flows/every-page.ts';
import { readingFlow } from './flows/reading.ts';
import { shellFlow } from './flows/shell.ts';
import { startFlow } from './flows/start.ts';
import { inBrowser } from './in-browser.ts';

/* The app as a reader meets it. */
inBrowser((open) => {
  everyPage(open);
  shellFlow(open);
  readingFlow(open);
  startFlow(open);
});
