import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  dress,
  follow,
  heardNothing,
  NARROW,
  picture,
  type Stage,
  seriousViolations,
  settled,
  WIDE,
} from '../stage.ts';

/** Each page with the name of its pictures. */
const PAGES = [
  ['start', '/'],
  ['read', '/read'],
  ['search-empty', '/search?text=nothing'],
  ['issuers-empty', '/issuers?name=nobody'],
  ['stakes', '/stakes'],
  ['login', '/login'],
  ['law', '/law'],
  ['check', '/law/checks/cusip-same-on-every-page'],
  ['rule', '/law/rules/schedule-13d-initial'],
  ['due', '/law/due?trigger=schedule-13d-initial&event=2024-02-13&accepted=2024-02-21T22%3A05'],
  ['no-such-page', '/no/such/page'],
] as const;

const LOOKS = [
  ['1280-light', { size: WIDE, scheme: 'light' }, undefined],
  // What does not depend on colours and widths need not be looked at twice.
  ['390-dark', { size: NARROW, scheme: 'dark' }, ['color-contrast', 'scrollable-region-focusable']],
] as const;

/** What must hold on every page: it can be used by everybody, and fits the window. */
export function everyPage(open: Stage['open']): void {
  let page: Page | undefined;
  test.each(PAGES)('page %s: no serious violation, nothing cut off', async (name, path) => {
    if (page) await follow(page, path);
    else page = await open(path);
    await settled(page);
    await lookAt(page, name);
    heardNothing(page);
  });
}

/** Keeps a picture of a page in both widths and colours, and holds it against the rules for all. */
export async function lookAt(page: Page, name: string): Promise<void> {
  for (const [look, { size, scheme }, rules] of LOOKS) {
    await dress(page, size, scheme);
    await picture(page, `${name}-${look}`);
    expect(await seriousViolations(page, rules), look).toEqual([]);
    expect(await overflow(page), look).toBe(0);
  }
  await dress(page, WIDE, 'light');
}

/** Keeps the same pictures of a state of a page whose parts were held against the rules elsewhere. */
export async function keepPictures(page: Page, name: string): Promise<void> {
  for (const [look, { size, scheme }] of LOOKS) {
    await dress(page, size, scheme);
    await picture(page, `${name}-${look}`);
    expect(await overflow(page), look).toBe(0);
  }
  await dress(page, WIDE, 'light');
}

/** By how many pixels the page is wider than its window. */
async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
