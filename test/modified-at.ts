import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** When a file was last written, in milliseconds; 0 where there is none. */
export function modifiedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** When the youngest of all that lies below a folder was last written. */
export function newestBelow(folder: string): number {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return Math.max(...names.map((name) => modifiedAt(join(folder, name))));
}
