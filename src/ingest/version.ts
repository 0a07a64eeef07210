import { existsSync, readFileSync } from 'node:fs';

/** Stakeline's version, from its package. */
export function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(manifestUrl(), 'utf8'));
  const isManifest = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return isManifest ? String(manifest.version) : 'unknown';
}

/** The package is two folders above the source of this file, and three above what is built from it. */
function manifestUrl(): URL {
  const near = new URL('../../package.json', import.meta.url);
  return existsSync(near) ? near : new URL('../../../package.json', import.meta.url);
}
