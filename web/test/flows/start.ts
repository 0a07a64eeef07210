import { expect, test } from 'vitest';
import { leave, type Stage } from '../stage.ts';
import { keepPictures } from './every-page.ts';
import { lit } from './reading.ts';

/** What a new user meets first. */
export function startFlow(open: Stage['open']): void {
  test('one click leads from the start to the worked example’s finding in its place', async () => {
    const page = await open('/');
    await page.getByRole('button', { name: 'Open the worked example' }).click();
    await page.getByText('What to do').waitFor();
    expect(await lit(page, 'chosen')).toEqual([{ text: '757209101', isSeen: true }]);
    await keepPictures(page, 'read-stored');
    await page.getByRole('link', { name: 'Stakeline' }).click();
    await page.getByRole('link', { name: 'The two CUSIP numbers' }).waitFor();
    await keepPictures(page, 'start-with-example');
    await leave(page);
  });
}
