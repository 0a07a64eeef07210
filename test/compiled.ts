import { execFileSync } from 'node:child_process';
import { relative, resolve } from 'node:path';
import type { Plugin } from 'vitest/config';
import { modifiedAt, newestBelow } from './modified-at.ts';

/** The command line as users run it, which threads and other processes need. */
export const COMMAND = 'dist/src/cli/main.js';

/** What the compiler writes code of to `dist`. */
const FOLDERS = ['src', 'scripts', 'bench'];
const SOURCE = new RegExp(`^(?:${FOLDERS.join('|')})/(?!.*\\.test\\.ts$).*\\.ts$`);

/** The files that vitest leaves to Node as they are. */
export const COMPILED = new RegExp(`/dist/(?:${FOLDERS.join('|')})/`);

/**
 * Tests import our code by its sources and get what is compiled of them, which users run: Node loads
 * it at once, where vitest would translate every file for each of its workers.
 */
export function compiledSources(root: string): Plugin {
  return {
    name: 'compiled-sources',
    enforce: 'pre',
    resolveId(id, importer) {
      if (!id.startsWith('.') || importer === undefined) return undefined;
      const path = relative(root, resolve(importer, '..', id));
      return SOURCE.test(path) ? resolve(root, 'dist', path.replace(/\.ts$/, '.js')) : undefined;
    },
  };
}

/** Before any test: compiles anew where a source is younger, so that no test runs yesterday's code. */
export function setup(): void {
  const compiled = modifiedAt(COMMAND);
  const isOlder = FOLDERS.some((folder) => newestBelow(folder) > compiled);
  if (isOlder) execFileSync('npm', ['run', '--silent', 'compile'], { stdio: 'inherit' });
}
