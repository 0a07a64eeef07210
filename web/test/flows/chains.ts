import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { leave, type Stage } from '../stage.ts';
import { lookAt } from './every-page.ts';
import { openExample } from './stakes.ts';

const SECOND = readFileSync('samples/eight-by-eight-13da2.txt', 'utf8');

/** What the holder might have filed next: the sample again, with another number, day and words. */
const THIRD = SECOND.replace(/(Amendment No\. )2/i, '$13')
  .replace('December 30, 2003', 'February 2, 2004')
  .replace('through brokers on the open market', 'to a single buyer');

/** An amendment and the one after it, folded. */
export function chainsFlow(open: Stage['open']): void {
  test('the statement in force says where each item comes from, and what was changed', async () => {
    const page = await openExample(open);
    const added = await page.request.post('/api/v1/filings?name=third.txt', {
      headers: { 'X-Stakeline': '1', 'Content-Type': 'application/octet-stream' },
      data: Buffer.from(THIRD),
    });
    const { filing }: { readonly filing: { readonly id: number } } = await added.json();
    await page.goto(`/chains/${filing.id}`);
    await page.getByRole('heading', { level: 1, name: /8x8/ }).waitFor();
    await page.getByText('to a single buyer').first().waitFor();
    await page.getByRole('button', { name: /amendment 3/i }).click();
    await page.getByText(/^Item 5,/).click();
    await page.locator('ins', { hasText: 'single' }).waitFor();
    await lookAt(page, 'chain');
    await leave(page);
  });

  test('filings that are dropped together are folded, and stay out of the store', async () => {
    const page = await open('/read');
    await page.locator('input[type=file]').setInputFiles(
      [SECOND, THIRD].map((text, at) => ({
        name: `amendment-${at + 2}.txt`,
        mimeType: 'text/plain',
        buffer: Buffer.from(text),
      })),
    );
    await page.getByRole('heading', { level: 1, name: 'Statement in force: 8x8, Inc.' }).waitFor();
    await page.getByText('2 filings of this chain, read and not kept.').waitFor();
    await page.getByRole('button', { name: /amendment 3/i }).click();
    await page.getByText(/^Item 5,/).click();
    await page.locator('ins', { hasText: 'single' }).waitFor();
    expect(await page.getByRole('link', { name: 'read it' }).count()).toBe(0);
    await leave(page);
  });
}
