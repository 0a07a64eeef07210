import { expect, test } from 'vitest';
import { leave, type Stage } from '../stage.ts';

/** The frame around the pages. */
export function shellFlow(open: Stage['open']): void {
  test('the first stop of the keyboard leads past the bar', async () => {
    const page = await open('/');
    await page.locator('h1').waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the page');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await leave(page);
  });

  test('colours follow the system until the user wants the others', async () => {
    const page = await open('/', { scheme: 'dark' });
    const scheme = (): Promise<string | null> =>
      page.locator('html').getAttribute('data-mantine-color-scheme');
    expect(await scheme()).toBe('dark');
    await page.getByRole('button', { name: 'Light colours' }).click();
    expect(await scheme()).toBe('light');
    await page.reload();
    expect(await scheme()).toBe('light');
    await page.getByRole('button', { name: 'Dark colours' }).click();
    await page.emulateMedia({ colorScheme: 'light' });
    await page.waitForFunction(
      () => document.documentElement.dataset['mantineColorScheme'] === 'light',
    );
    await leave(page);
  });
}
