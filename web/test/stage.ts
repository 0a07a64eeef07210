import { readFileSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { CHROMIUM_FLAGS } from './chromium.ts';
import { startServer } from './server.ts';

/** Widths at which every page has to work: a laptop's window and a telephone. */
export const WIDE = { width: 1280, height: 800 } as const;
export const NARROW = { width: 390, height: 844 } as const;

/** Where pictures of the pages go, to be looked at; not kept in version control. */
const PICTURES = 'coverage/web';

/** How long a flow waits for what should be there at once, on a machine with much else to do. */
const PATIENCE_MS = 10_000;

export type Scheme = 'light' | 'dark';

/**
 * One server and one browser for all flows. Flows follow one another in one window, which opens each
 * address anew; one that asks for a look of its own has a window of its own, with nothing in its cache.
 */
export interface Stage {
  readonly address: string;
  open(path: string, look?: Look): Promise<Page>;
  close(): Promise<void>;
}

export interface Look {
  readonly size?: { readonly width: number; readonly height: number };
  readonly scheme?: Scheme;
}

/** What pages said on their consoles, by page: errors and refusals of the policy fail the flow. */
const complaints = new WeakMap<Page, string[]>();

export async function openStage(executablePath: string): Promise<Stage> {
  const server = await startServer();
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] });
  let shared: Page | undefined;
  return {
    address: server.address,
    open: async (path, look) => {
      if (look) return openPage(browser, server.address, path, look);
      shared ??= await openPage(browser, server.address, 'about:blank');
      await dress(shared, WIDE, 'light');
      await shared.goto(path);
      return shared;
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function openPage(
  browser: Browser,
  address: string,
  path: string,
  { size = WIDE, scheme = 'light' }: Look = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: size,
    colorScheme: scheme,
    baseURL: address,
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  await listen(page, context, address);
  await page.goto(path);
  return page;
}

/** Hears complaints, and requests to other machines, which there must not be. */
async function listen(page: Page, context: BrowserContext, address: string): Promise<void> {
  const heard: string[] = [];
  complaints.set(page, heard);
  page.on('pageerror', (error) => heard.push(`thrown: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(message.text());
  });
  await context.route(
    (url) => url.origin !== address && !['data:', 'blob:', 'about:'].includes(url.protocol),
    (route) => {
      heard.push(`asked ${route.request().url()}`);
      return route.abort();
    },
  );
}

/** Gives a window a size and colours. */
export async function dress(
  page: Page,
  size: typeof WIDE | typeof NARROW,
  colorScheme: Scheme,
): Promise<void> {
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme });
}

/** Ends a flow: nothing was complained of, but for what the flow provoked. */
export async function leave(page: Page, provoked?: RegExp): Promise<void> {
  // What a page still has under way when it is left would be complained of in the next flow.
  await page.goto('about:blank');
  heardNothing(page, provoked);
}

/** Nothing was complained of since this was last asked, but for what was provoked. */
export function heardNothing(page: Page, provoked?: RegExp): void {
  const heard = (complaints.get(page)?.splice(0) ?? []).filter((text) => !provoked?.test(text));
  expect(heard).toEqual([]);
}

/** Waits until everything that a page asked for is there. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('h1') && !document.querySelector('[data-waiting]'),
  );
}

/** Goes to an address as the app's own links do, which load nothing but what the page lacks. */
export async function follow(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => history.pushState(null, '', to), path);
}

/** Keeps a picture of what is in the window. */
export async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `${PICTURES}/${name}.png`, animations: 'disabled' });
}

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Rules that cost much and find nothing serious. */
const MODERATE = { region: { enabled: false } };

/**
 * Serious and critical violations of accessibility on the page as it is now, with their places; of
 * all rules, or of some.
 */
export async function seriousViolations(page: Page, rules?: readonly string[]): Promise<string[]> {
  // Evaluated, not added to the page, because the page's policy allows no such script.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const which = rules ? { runOnly: { type: 'rule', values: rules } } : { rules: MODERATE };
  return page.evaluate(async (options) => {
    const { violations } = await window.axe.run(document, {
      resultTypes: ['violations'],
      // What is in a frame is a filing and none of ours; axe would wait for an answer from there.
      iframes: false,
      // Fetched for two rules only, on turned telephones and on sound, that are no concern here.
      preload: false,
      ...options,
    });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes.map(({ html, target }) => `${id}: ${String(target)} ${html}`),
      );
  }, which);
}

declare global {
  interface Window {
    /** Of axe-core, once it is in the page. */
    readonly axe: {
      run(
        on: Document,
        options: {
          readonly resultTypes: readonly string[];
          readonly iframes: boolean;
          readonly preload: boolean;
          readonly runOnly?: { readonly type: string; readonly values: readonly string[] };
          readonly rules?: Readonly<Record<string, { readonly enabled: boolean }>>;
        },
      ): Promise<{
        readonly violations: readonly {
          readonly id: string;
          readonly impact?: string | null;
          readonly nodes: readonly { readonly html: string; readonly target: unknown }[];
        }[];
      }>;
    };
  }
}
