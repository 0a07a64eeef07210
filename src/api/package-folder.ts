import { existsSync } from 'node:fs';

/** A folder of the package: two folders above this file's source, three above what is built from it. */
export function packageFolder(name: string): URL {
  const near = new URL(`../../${name}/`, import.meta.url);
  return existsSync(near) ? near : new URL(`../../../${name}/`, import.meta.url);
}
