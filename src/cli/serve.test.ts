import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { COMMAND } from '../../test/compiled.ts';
import { CSRF_HEADER } from '../client/csrf-header.ts';

const folder = mkdtempSync(join(tmpdir(), 'stakeline-serve-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A busy machine takes its time to start a process. */
const START_MS = 20_000;

test.skipIf(process.platform === 'win32')(
  'serve --open opens the app in the browser, reads a large filing by a thread, stops when told to',
  { timeout: 3 * START_MS },
  async () => {
    const told = join(folder, 'told');
    const browser = process.platform === 'darwin' ? 'open' : 'xdg-open';
    // Named at once, so that a half-written answer is never read.
    const script = `#!/bin/sh\nprintf %s "$1" > "${told}.new" && mv "${told}.new" "${told}"\n`;
    writeFileSync(join(folder, browser), script, { mode: 0o755 });
    const store = join(folder, 'open.db');
    const server = spawn(
      process.execPath,
      [COMMAND, 'serve', '--open', '--port', '0', '--store', store],
      { env: { ...process.env, PATH: `${folder}${delimiter}${process.env['PATH']}` } },
    );
    const ended = once(server, 'exit');
    try {
      await expect
        .poll(() => textOf(told), { timeout: START_MS })
        .toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
      const page = await fetch(textOf(told));
      expect(await page.text()).toContain('<title>Stakeline</title>');
      expect(await readLarge(textOf(told))).toMatchObject({
        format: 'text',
        filing: { issuerName: '8x8, Inc.' },
      });
    } finally {
      server.kill('SIGTERM');
    }
    expect(await ended).toEqual([0, null]);
  },
);

/** A filing with enough behind it that the server hands it to a thread. */
async function readLarge(server: string): Promise<unknown> {
  const filing = readFileSync('samples/eight-by-eight-13da2.txt', 'utf8');
  const response = await fetch(`${server}/api/v1/read`, {
    method: 'POST',
    body: filing + 'Nothing more is said.\n'.repeat(10_000),
    headers: { [CSRF_HEADER]: '1', 'Content-Type': 'application/octet-stream' },
  });
  return response.json();
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
