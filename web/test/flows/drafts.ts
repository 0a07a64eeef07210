import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { leave, type Stage } from '../stage.ts';
import { keepPictures, lookAt } from './every-page.ts';
import { openExample } from './stakes.ts';

/** The next filing of the worked stake: written over, looked at as printed, and saved as XML. */
export function draftsFlow(open: Stage['open']): void {
  test('a draft is computed, edited, compared and downloaded', async () => {
    const page = await openExample(open);
    await page.getByLabel(/^To be filed on/).fill('2004-01-16');
    await page.getByRole('button', { name: 'Draft the next filing' }).click();
    await page.getByRole('heading', { level: 1, name: 'Schedule 13D/A, draft' }).waitFor();
    await page.getByText(/^\d+ errors?,/).waitFor();
    await lookAt(page, 'draft');

    const title = page.getByLabel('issuer', { exact: true });
    const computed = await title.inputValue();
    await title.fill('8x8, Incorporated');
    await title.blur();
    const field = page.locator('[data-edited=true]', { has: title });
    await field.getByText(`Computed: ${computed}`).waitFor();
    await field.getByText(/^17 of 150 characters/).waitFor();
    await field.getByRole('button', { name: 'Use the computed value' }).click();
    await page.waitForFunction(() => document.querySelector('[data-edited=true]') === null);
    expect(await title.inputValue()).toBe(computed);

    await page.getByRole('tab', { name: 'Printed form' }).click();
    const frame = page.frameLocator('iframe');
    await frame
      .getByText(/SCHEDULE 13D/i)
      .first()
      .waitFor();
    await keepPictures(page, 'draft-printed');
    await page.getByRole('tab', { name: /^Changes/ }).click();
    await page
      .getByText(/changes nothing|Before|No filing of this stake/)
      .first()
      .waitFor();
    await keepPictures(page, 'draft-changes');

    await page.getByRole('tab', { name: 'File for EDGAR' }).click();
    await page.getByText('Contact for the submission is missing').waitFor();
    await page.getByLabel('Name').fill('Ada Penrose');
    await page.getByLabel('Telephone').fill('555-0100');
    await page.getByLabel('E-mail').fill('ada@example.org');
    await page.getByRole('button', { name: 'Put it into the file' }).click();
    await page.getByText('Contact for the submission is missing').waitFor({ state: 'detached' });
    await lookAt(page, 'draft-file');
    const saving = page.waitForEvent('download');
    await page.getByRole('link', { name: 'XML (TEST)' }).click();
    const file = readFileSync(await (await saving).path(), 'utf8');
    expect(file).toContain('Ada Penrose');
    expect(file).toContain('<liveTestFlag>TEST</liveTestFlag>');
    await leave(page);
  });
}
