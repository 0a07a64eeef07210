import { execFileSync } from 'node:child_process';
import { modifiedAt, newestBelow } from '../../test/modified-at.ts';

const BUILT = 'dist/web/index.html';

/** Before any test: two files would build into one folder at once. */
export function setup(): void {
  buildPages();
}

/**
 * Builds the pages anew where their code is younger, so that a test never sees yesterday's.
 * Another process builds, because the environment of a test would make a build for development.
 */
function buildPages(): void {
  const source = Math.max(
    newestBelow('web/src'),
    newestBelow('web/public'),
    modifiedAt('web/index.html'),
  );
  if (modifiedAt(BUILT) >= source) return;
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', 'web'], {
    env: { ...process.env, NODE_ENV: 'production' },
  });
}
