import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * Who may import whom: each folder of src and the folders that it may use beside itself.
 * A folder that is not here, and an import that is not here, fail this test.
 */
const LAYERS: Readonly<Record<string, string>> = {
  source: '',
  value: '',
  filing: 'source value',
  law: 'value filing',
  read: 'source value filing',
  ledger: 'value filing law',
  check: 'source value filing law ledger',
  draft: 'value filing law ledger',
  write: 'source value filing ledger',
  store: 'source value filing ledger',
  edgar: 'source value',
  ingest: 'source value filing read check write store edgar',
  // It has the types of the server's routes, and nothing of it at run time.
  client: 'api',
  api: 'source value filing law read ledger check draft write store edgar ingest client',
  cli: 'source value filing law read ledger check draft write store edgar ingest api',
};

/** What others may import: a file for each folder. Nothing inside goes through a door. */
const DOORS = 'doors';

/** From the bytes of a filing to its being written: no files, network, clock or environment. */
const PURE = 'source value filing law read ledger check draft write'.split(' ');

interface Import {
  /** Paths from src. */
  readonly from: string;
  readonly to: string;
  /** Types are gone at run time, so that they make no cycle. */
  readonly isType: boolean;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
const imports = files.flatMap(importsOf);

describe('folders of src', () => {
  test('every folder has its place', () => {
    const folders = new Set(files.map(folderOf).filter((folder) => folder !== DOORS));
    expect([...folders].filter((folder) => !(folder in LAYERS))).toEqual([]);
  });

  test('import only the folders that they may', () => {
    const wrong = imports.filter(({ from, to }) => {
      const folder = folderOf(from);
      const allowed = [folder, ...(LAYERS[folder] ?? '').split(' ')];
      return folder !== DOORS && !allowed.includes(folderOf(to));
    });
    expect(wrong).toEqual([]);
  });

  test('pure folders import no module of Node', () => {
    const impure = files
      .filter((file) => PURE.includes(folderOf(file)))
      .filter((file) => /from 'node:/.test(readFileSync(join('src', file), 'utf8')));
    expect(impure).toEqual([]);
  });

  test('import files by their names, no folder index', () => {
    expect(imports.filter(({ to }) => !files.includes(to))).toEqual([]);
  });
});

test('the client takes types alone from the server', () => {
  const wrong = imports.filter(
    ({ from, to, isType }) => folderOf(from) === 'client' && folderOf(to) === 'api' && !isType,
  );
  expect(wrong).toEqual([]);
});

describe('the web app', () => {
  const pieces = readdirSync('web/src', { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.tsx?$/.test(name));
  const fromWeb = pieces
    .flatMap((piece) => importsOf(`../web/src/${piece}`))
    .filter(({ to }) => /\.tsx?$/.test(to));

  test('takes code from pure folders and the client, and types alone from the server', () => {
    const wrong = fromWeb.filter(({ to, isType }) => {
      if (to.startsWith('../web/')) return false;
      const folder = folderOf(to.replace('../src/', ''));
      return ![...PURE, 'client'].includes(folder) && !(folder === 'api' && isType);
    });
    expect(wrong).toEqual([]);
  });

  test('pages use parts, parts no pages, and pages not one another', () => {
    const toPages = fromWeb.filter(({ to }) => to.startsWith('../web/src/pages/'));
    // What says which page an address shows knows them all, and the app knows it.
    const allowed = new Set(['../web/src/pages/pages.tsx', '../web/src/app.tsx']);
    expect(toPages.filter(({ from }) => !allowed.has(from))).toEqual([]);
  });
});

test('files import one another in no circle', () => {
  expect(firstCircle()).toEqual([]);
});

function folderOf(file: string): string {
  return file.split('/')[0] ?? '';
}

function importsOf(file: string): Import[] {
  const code = readFileSync(join('src', file), 'utf8');
  const statements = code.matchAll(/^(?:import|export) (type )?[^'";]*?from '(\.[^']+)';$/gm);
  const side = code.matchAll(/^import (type )?'(\.[^']+)';$/gm);
  const lazy = code.matchAll(/\bimport\(()'(\.[^']+)'\)/g);
  return [...statements, ...side, ...lazy].map(([, type, path = '']) => ({
    from: file,
    to: normalize(join(dirname(file), path)).replaceAll('\\', '/'),
    isType: type === 'type ',
  }));
}

/** The files of a circle of imports, or none. */
function firstCircle(): string[] {
  const targets = new Map<string, string[]>();
  for (const { from, to, isType } of imports) {
    if (!isType) targets.set(from, [...(targets.get(from) ?? []), to]);
  }
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const next of targets.get(file) ?? []) {
      const circle = walk(next, [...path, file]);
      if (circle.length > 0) return circle;
    }
    done.add(file);
    return [];
  };
  for (const file of files) {
    const circle = walk(file, []);
    if (circle.length > 0) return circle;
  }
  return [];
}
