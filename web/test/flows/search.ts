import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { leave, type Stage } from '../stage.ts';
import { lookAt } from './every-page.ts';

/** The store is searched; it holds the worked example, which the flow of the start put there. */
export function searchFlow(open: Stage['open']): void {
  test('a search by text leads to a filing, and its CUSIP to ownership over time', async () => {
    const page = await open('/search');
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
    await page.goto('/history?issuer=Harbor+Ridge');
    await page.getByRole('table').getByText('31 December 2019').waitFor();
    await page.locator('canvas').waitFor();
    await lookAt(page, 'history');
    await leave(page);
  });
}
