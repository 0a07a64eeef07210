import { rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { UPLOAD_BYTES_MAX } from '../../../src/api/limits.ts';
import { leave, type Stage } from '../stage.ts';
import { keepPictures, lookAt } from './every-page.ts';

const SEED = 'samples/eight-by-eight-13da2.txt';
const XML = 'samples/quarry-kiln-13da.xml';
const PAGE = 'samples/harbor-ridge-13g.htm';

/** A filing is dropped, and facts, findings and source lead to one another. */
export function readingFlow(open: Stage['open']): void {
  test('a dropped filing shows its findings; one that is chosen is lit and in sight', async () => {
    const page = await drop(open, SEED);
    await page.getByRole('button', { name: /The title page has CUSIP 282912104/ }).click();
    expect(await lit(page, 'chosen')).toEqual([{ text: '757209101', isSeen: true }]);
    expect((await lit(page, 'beside')).map(({ text }) => text)).toEqual(['282912 10 4']);
    expect(page.url()).toContain('at=cusip-same-on-every-page');
    await lookAt(page, 'read-finding');
    await leave(page);
  });

  test('a fact that is pointed at is lit; one that is chosen stays lit', async () => {
    const page = await drop(open, SEED);
    const aggregate = page.getByRole('button', { name: /^Aggregate amount/ });
    // The first move of a pointer has come from nowhere, and points at nothing yet.
    await page.getByRole('heading', { level: 1 }).hover();
    await aggregate.hover();
    await expect.poll(() => lit(page, 'pointed')).toEqual([{ text: '714,400', isSeen: true }]);
    await aggregate.click();
    await page.getByRole('heading', { level: 1 }).hover();
    await expect.poll(() => lit(page, 'pointed')).toEqual([]);
    expect(await lit(page, 'chosen')).toEqual([{ text: '714,400', isSeen: true }]);
    await leave(page);
  });

  test('a click on the source chooses the fact that stands there', async () => {
    const page = await drop(open, SEED);
    await clickOn(page, page.locator('pre').first(), 'December 30, 2003');
    const fact = page.locator('[data-at="/eventDate"]');
    expect(await fact.getAttribute('aria-current')).toBe('true');
    await leave(page);
  });

  test('keys lead through findings and facts', async () => {
    const page = await drop(open, SEED);
    const at = (): string | null => new URL(page.url()).searchParams.get('at');
    await page.keyboard.press('n');
    expect(at()).toBe('cusip-same-on-every-page');
    await page.keyboard.press('n');
    expect(at()).toBe('sales-within-rule-144');
    await page.keyboard.press('p');
    expect(at()).toBe('cusip-same-on-every-page');
    await page.keyboard.press('Escape');
    expect(at()).toBe(null);
    await page.keyboard.press('j');
    expect(at()).toBe('/form');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    await keepPictures(page, 'read-keys');
    await page.keyboard.press('Escape');
    expect(at()).toBe('/form');
    await leave(page);
  });

  test('an HTML filing is shown as its page, in which no script runs', async () => {
    const page = await drop(open, PAGE);
    const frame = page.frameLocator('iframe');
    await frame.getByText('Larkfield Asset Management, LLC').first().waitFor();
    expect(await page.locator('iframe').getAttribute('sandbox')).toBe('allow-same-origin');
    await page.locator('[data-at="/cusips/0"]').click();
    expect(await lit(page, 'chosen')).toEqual([{ text: '411999105', isSeen: true }]);
    await clickOn(page, frame.locator('u').first(), 'Harbor Ridge Tools');
    await page.waitForURL(/at=%2FissuerName/);
    await lookAt(page, 'read-page');
    await page.getByText('Source', { exact: true }).click();
    await page.locator('pre').first().waitFor();
    expect(await lit(page, 'chosen')).toEqual([{ text: 'Harbor Ridge Tools, Inc.', isSeen: true }]);
    // The test's own looks into the frame are refused there, as any script is.
    await leave(page, /Blocked script execution in 'about:srcdoc'/);
  });

  test('an XML statement is shown as the printed form, its facts joined to it', async () => {
    const page = await drop(open, XML);
    const frame = page.frameLocator('iframe');
    await frame.getByText('1,487,600').first().waitFor();
    await page.getByText('Of 72 facts, 57 are joined to it').waitFor();
    await page.locator('[data-at="/reportingPersons/0/percentOfClass"]').click();
    expect(await lit(page, 'chosen')).toEqual([{ text: '6.40%', isSeen: true }]);
    await clickOn(page, frame.locator('dl').first(), 'Quarry & Kiln');
    await page.waitForURL(/at=%2FissuerName/);
    await lookAt(page, 'read-printed');
    await page.getByText('XML', { exact: true }).click();
    await page.locator('pre').first().waitFor();
    expect(await lit(page, 'chosen')).toMatchObject([{ isSeen: true }]);
    await leave(page, /Blocked script execution in 'about:srcdoc'/);
  });

  test('a file that is no filing is read without harm, and one that is too large is refused', async () => {
    const page = await drop(open, 'package.json');
    await page.getByText('Issuer not read').waitFor();
    await page.getByRole('link', { name: 'Another filing' }).click();
    const large = join(tmpdir(), `stakeline-large-${process.pid}.txt`);
    writeFileSync(large, Buffer.alloc(UPLOAD_BYTES_MAX + 1, 'x'));
    await page.locator('input[type=file]').setInputFiles(large);
    await page.getByRole('alert').getByText('It is too large').waitFor();
    rmSync(large);
    await leave(page, /413/);
  });
}

/** Clicks into the middle of a text within an element. */
async function clickOn(page: Page, within: Locator, text: string): Promise<void> {
  const [x, y] = await within.evaluate((element, wanted) => {
    const document = element.ownerDocument;
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const from = node.nodeValue?.indexOf(wanted) ?? -1;
      if (from < 0) continue;
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, from + wanted.length);
      range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
      const { left, top, width, height } = range.getBoundingClientRect();
      const frame = document.defaultView?.frameElement?.getBoundingClientRect();
      return [left + width / 2 + (frame?.left ?? 0), top + height / 2 + (frame?.top ?? 0)];
    }
    throw new Error('The text is not there.');
  }, text);
  if (x === undefined || y === undefined) throw new Error('The text has no place.');
  await page.mouse.click(x, y);
}

/** Drops a file on the page for it, and waits for its reading. */
export async function drop(open: Stage['open'], file: string): Promise<Page> {
  const page = await open('/read');
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('complementary', { name: 'Findings and facts' }).waitFor();
  return page;
}

/** What a kind of light falls on, and whether it is within the window. */
export async function lit(
  page: Page,
  kind: string,
): Promise<{ readonly text: string; readonly isSeen: boolean }[]> {
  return page.evaluate((name) => {
    const view = document.querySelector('iframe')?.contentDocument?.defaultView ?? window;
    return Array.from(view.CSS.highlights.get(name) ?? [], (range) => {
      if (!('getBoundingClientRect' in range)) throw new Error('Lights fall on live ranges.');
      const live: Range = Object.assign(range);
      const { top, bottom } = live.getBoundingClientRect();
      return { text: live.toString(), isSeen: top >= 0 && bottom <= view.innerHeight };
    });
  }, kind);
}
