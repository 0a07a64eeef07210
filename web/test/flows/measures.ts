import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { isThorough } from '../../../test/thorough.ts';
import { leave, type Stage, settled } from '../stage.ts';
import { drop } from './reading.ts';

/** Real filings that are not part of the project. */
const LABELLED = '../shared/corpus/labelled';
/** Tasks longer than this are felt. */
const LONG_MS = 200;
const STEPS = 60;

/**
 * What the app costs, in thorough runs: printed and not held against a limit, as a machine with much
 * else to do is slow without anybody's fault. Only that there is something to measure is tested.
 */
export function measures(open: Stage['open']): void {
  if (!isThorough) return;
  test('measure: compressed scripts of the first load', async () => {
    const page = await open('about:blank', {});
    const sizes: number[] = [];
    const bodies: Promise<void>[] = [];
    page.on('response', (response) => {
      if (!response.url().endsWith('.js')) return;
      bodies.push(response.body().then((body) => void sizes.push(gzipSync(body).length)));
    });
    await page.goto('/');
    await settled(page);
    await Promise.all(bodies);
    expect(sizes.length).toBeGreaterThan(0);
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    say(`first load: ${sizes.length} scripts, ${Math.round(bytes / 1000)} KB compressed`);
    await leave(page);
  });

  test.skipIf(!existsSync(LABELLED))(
    'measure: long tasks while moving through the largest labelled filing (needs ../shared)',
    async () => {
      const largest = largestIn(LABELLED);
      const page = await drop(open, largest.path);
      const kilobytes = Math.round(largest.bytes / 1000);
      say(`${kilobytes} KB, opened: ${await longTasks(page)}`);
      await walk(page);
      say(`${kilobytes} KB, ${STEPS} facts and the whole source: ${await longTasks(page)}`);
      await leave(page, /Blocked script execution in 'about:srcdoc'/);
    },
  );
}

/** Walks through the facts by key, then scrolls the source from its top to its end. */
async function walk(page: Page): Promise<void> {
  for (let step = 0; step < STEPS; step++) {
    // oxlint-disable-next-line no-await-in-loop -- One step after the other is what is measured.
    await page.keyboard.press('j');
  }
  await page.evaluate(async () => {
    const framed = document.querySelector('iframe')?.contentDocument?.documentElement;
    const pane = framed ?? document.querySelector('section:has(> pre)');
    if (!pane) throw new Error('There is no source to scroll.');
    for (let top = 0; top < pane.scrollHeight; top += 2 * pane.clientHeight) {
      pane.scrollTo({ top });
      // oxlint-disable-next-line no-await-in-loop -- The window has to draw in between.
      await new Promise((go) => requestAnimationFrame(go));
    }
  });
}

/** The long tasks of the page since it was opened, of which the browser keeps an account. */
async function longTasks(page: Page): Promise<string> {
  const durations = await page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const observer = new PerformanceObserver((list) => {
          resolve(list.getEntries().map(({ duration }) => duration));
        });
        observer.observe({ type: 'longtask', buffered: true });
        setTimeout(() => resolve([]), 500);
      }),
  );
  const long = durations.filter((duration) => duration > LONG_MS).length;
  const longest = Math.round(Math.max(0, ...durations));
  return `${long} tasks over ${LONG_MS} ms, the longest ${longest} ms`;
}

function largestIn(folder: string): { readonly path: string; readonly bytes: number } {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ path: join(folder, name), bytes: statSync(join(folder, name)).size }));
  const [largest] = files.toSorted((a, b) => b.bytes - a.bytes);
  if (!largest) throw new Error(`There is no filing in ${folder}.`);
  return largest;
}

function say(line: string): void {
  process.stdout.write(`web: ${line}\n`);
}
