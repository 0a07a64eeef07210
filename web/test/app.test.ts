import { afterAll, beforeAll, describe, test } from 'vitest';
import { findChromium } from './chromium.ts';
import { chainsFlow } from './flows/chains.ts';
import { draftsFlow } from './flows/drafts.ts';
import { everyPage } from './flows/every-page.ts';
import { measures } from './flows/measures.ts';
import { readingFlow } from './flows/reading.ts';
import { searchFlow } from './flows/search.ts';
import { shellFlow } from './flows/shell.ts';
import { stakesFlow } from './flows/stakes.ts';
import { startFlow } from './flows/start.ts';
import { openStage, type Stage } from './stage.ts';

/*
 * The app in a real browser: one server and one browser for all flows, each in a file of its own.
 * Pictures of the pages are kept in coverage/web, to be looked at.
 */
const chromium = findChromium();

/** Building the pages and starting a browser on a machine with much else to do. */
const START_MS = 60_000;

/** A flow takes a second or two where the machine has nothing else to do. */
const FLOW_MS = 120_000;

if (chromium === undefined) {
  test.skip('in a browser: there is no chromium, chromium-browser or google-chrome on PATH', () => {});
} else {
  describe('in a browser', { timeout: FLOW_MS }, () => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await openStage(chromium);
    }, START_MS);
    afterAll(() => stage?.close());

    const open: Stage['open'] = (path, look) => stage.open(path, look);
    everyPage(open);
    shellFlow(open);
    readingFlow(open);
    startFlow(open);
    searchFlow(open);
    stakesFlow(open);
    draftsFlow(open);
    chainsFlow(open);
    measures(open);
  });
}
