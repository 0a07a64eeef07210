import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { leave, type Stage } from '../stage.ts';
import { keepPictures, lookAt } from './every-page.ts';

/** The worked stake: its percent over time, what is due, and a journal that grows. */
export function stakesFlow(open: Stage['open']): void {
  test('a stake shows its percent over time, as a picture and as a table, with a zoom', async () => {
    const page = await openExample(open);
    await page.getByRole('figure', { name: /^Percent of the class from 2003-12-28/ }).waitFor();
    await lookAt(page, 'stake');
    await page.getByRole('button', { name: 'Zoom in' }).click();
    expect(new URL(page.url()).searchParams.get('zoom')).toMatch(/^\d{4}-\d\d-\d\d\.\.\d{4}/);
    await page.getByRole('button', { name: 'All days' }).click();
    await page.getByText('Table', { exact: true }).click();
    const crossing = page.getByRole('row', { name: /30 December 2003/ });
    expect(await crossing.textContent()).toContain('897,5002.615892 %');
    await keepPictures(page, 'stake-table');
    await leave(page);
  });

  test('what was due, and who owned what, on the day that is asked for', async () => {
    const page = await openExample(open, '?on=2004-01-20');
    await page.getByText('met, to be judged').waitFor();
    const row = page.getByRole('row', { name: /STMicroelectronics/ }).last();
    expect(await row.textContent()).toContain('714,4002.1 %2.082221 %');
    await page.getByLabel('As of').fill('2003-12-29');
    await page.getByRole('cell', { name: '5.597571 %' }).first().waitFor();
    await leave(page);
  });

  test('an entry that cannot be read is refused with its place; one that can is added', async () => {
    const page = await beginStake(open, 'Entries');
    await page.getByLabel('Add an entry').fill('2024-13-01 opening Quill 100');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page
      .getByRole('alert')
      .getByText(/none was added/)
      .waitFor();
    await page.getByLabel('Add an entry').fill('2024-01-02 opening Quill 600');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByLabel('Entries').getByText('opening Quill 600').waitFor();
    await leave(page, /422/);
  });

  test('a broker’s file is shown as it was read, refused whole for one bad row, and taken once', async () => {
    const page = await beginStake(open, 'Import');
    await importFile(
      page,
      'Trade Date,Action,Quantity,Price\n02/03/2004,Buy,200,4.20\n02/30/2004,Buy,1,4\n',
    );
    await page.getByLabel('Refused rows').getByText('Line 3').waitFor();
    await lookAt(page, 'stake-import-refused');
    await importFile(page, 'Trade Date,Action,Quantity,Price\n02/03/2004,Buy,200,4.20\n');
    await page.getByRole('button', { name: 'Add 1 entry to the journal' }).click();
    await page.getByText('Added 1 entry.').waitFor();
    await page.getByLabel('Entries').getByText('purchase Quill 200 at 4.20').waitFor();
    await leave(page);
  });
}

/** Opens the stake of the worked example, which is loaded as a user would have it loaded. */
export async function openExample(open: Stage['open'], query = ''): Promise<Page> {
  const page = await open('about:blank');
  const stakeId = await loadExample(page);
  await page.goto(`/stakes/${stakeId}${query}`);
  await page
    .getByRole('heading', { level: 1, name: 'STMicroelectronics N.V. in 8x8, Inc.' })
    .waitFor();
  return page;
}

/** Puts the worked example into the store, where it is not yet; gives the number of its stake. */
export async function loadExample(page: Page): Promise<number> {
  const loaded = await page.request.post('/api/v1/example', { headers: { 'X-Stakeline': '1' } });
  const { stakeId }: { readonly stakeId: number } = await loaded.json();
  return stakeId;
}

/** Begins an empty stake by the form. */
async function beginStake(open: Stage['open'], name: string): Promise<Page> {
  const page = await open('/stakes');
  await page.getByLabel('What you call it').fill(name);
  await page.getByLabel('Holder').fill('Quill');
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  return page;
}

async function importFile(page: Page, csv: string): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'trades.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
}
