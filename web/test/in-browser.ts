import { afterAll, beforeAll, describe, test } from 'vitest';
import { findChromium } from './chromium.ts';
import { openStage, type Stage } from './stage.ts';

const chromium = findChromium();

/** Starting a server and a browser on a machine with much else to do. */
const START_MS = 60_000;

/** A flow takes a few seconds where the machine has nothing else to do. */
const FLOW_MS = 120_000;

/**
 * Flows in a real browser, with one server and one browser for all of them.
 * Pictures of the pages are kept in coverage/web, to be looked at.
 */
export function inBrowser(flows: (open: Stage['open']) => void): void {
  if (chromium === undefined) {
    test.skip('in a browser: there is no Chromium or Chrome on PATH', () => {});
    return;
  }
  describe('in a browser', { timeout: FLOW_MS }, () => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await openStage(chromium);
    }, START_MS);
    afterAll(() => stage?.close());
    flows((path, look) => stage.open(path, look));
  });
}
