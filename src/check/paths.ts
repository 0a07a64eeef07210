import type { Filing } from '../filing/filing.ts';

/**
 * The path of every part of a filing, by identity: `reportingPersons[1].percentOfClass`.
 * A part that stands in two places, such as a date above several signatures, has its first path.
 * A check can so point at a fact without spelling where the fact is kept.
 */
export function pathsOf(filing: Filing): ReadonlyMap<object, string> {
  const paths = new Map<object, string>();
  walk(filing, '', paths);
  return paths;
}

function walk(part: object, path: string, paths: Map<object, string>): void {
  if (paths.has(part)) return;
  paths.set(part, path);
  for (const [key, inner] of Object.entries(part)) {
    if (typeof inner === 'object' && inner !== null) walk(inner, under(part, path, key), paths);
  }
}

function under(part: object, path: string, key: string): string {
  if (Array.isArray(part)) return `${path}[${key}]`;
  return path === '' ? key : `${path}.${key}`;
}
