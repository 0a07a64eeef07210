import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { leave, type Stage } from '../stage.ts';
import { keepPictures, lookAt } from './every-page.ts';
import { loadExample } from './stakes.ts';

/** The store is searched; it holds the worked example. */
export function searchFlow(open: Stage['open']): void {
  test('a search by text leads to a filing, and its CUSIP to ownership over time', async () => {
    const page = await openLoaded(open, '/search');
    await page.getByRole('searchbox', { name: 'Words in the items' }).fill('brokers');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.locator('mark').first().waitFor();
    expect(page.url()).toContain('text=brokers');
    await lookAt(page, 'search');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as CSV' }).click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toContain('STMicroelectronics N.V.,714400');
    await page.getByRole('link', { name: 'ownership of 282912104' }).click();
    await page.getByRole('heading', { level: 1, name: '8x8, Inc.' }).waitFor();
    await leave(page);
  });

  test('a form of the counts narrows to that form alone, and can be left again', async () => {
    const page = await openLoaded(open, '/search');
    await page.getByRole('complementary').getByRole('link', { name: '13G/A' }).click();
    await page.waitForURL(/family=13G&amendment=true/);
    await page.getByRole('complementary').getByText('1 filing', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'any form' }).click();
    await page.getByRole('complementary').getByText('3 filings', { exact: true }).waitFor();
    await leave(page);
  });

  test('an issuer by part of its name: its holders on a day, its class, its filings, a holder', async () => {
    const page = await openLoaded(open, '/search');
    await page.getByRole('link', { name: 'Issuers' }).click();
    await page.getByLabel('Name, part of a name, or CIK').fill('ridge');
    await page.getByLabel('Name, part of a name, or CIK').press('Enter');
    await keepPictures(page, 'issuers');
    await page.getByRole('link', { name: 'Harbor Ridge Tools, Inc.' }).click();
    const over = page.getByRole('region', { name: 'Holders over five percent' });
    await over.getByText('Larkfield Asset Management, LLC').waitFor();
    await page.locator('canvas').waitFor();
    await lookAt(page, 'issuer');
    await page.getByLabel('As of').fill('2019-12-30');
    await page.getByText('Nobody, by the statements in your store.').waitFor();
    expect(page.url()).toContain('on=2019-12-30');
    await page.goBack();
    await page.getByRole('link', { name: 'Harbor Ridge Tools, Inc.' }).click();
    await over.getByRole('link', { name: 'Larkfield Asset Management, LLC' }).click();
    await page.getByRole('region', { name: 'Stakes' }).getByText('Harbor Ridge').waitFor();
    await lookAt(page, 'holder');
    await page.getByRole('link', { name: 'chart' }).click();
    await page.getByRole('table').getByText('31 December 2019').waitFor();
    await lookAt(page, 'history');
    await leave(page);
  });
}

/** Opens an address once the worked example is in the store. */
async function openLoaded(open: Stage['open'], path: string): Promise<Page> {
  const page = await open('about:blank');
  await loadExample(page);
  await page.goto(path);
  return page;
}
