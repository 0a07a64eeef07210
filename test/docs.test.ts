import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stakePicture } from '../scripts/draw-picture.ts';
import { allChecks } from '../src/check/all.ts';
import { commands } from '../src/cli/commands.ts';
import { allRules } from '../src/law/rules/all.ts';

/*
 * What all documents keep to. That the generated pages are current is for `npm run gen -- --check`,
 * and that the commands shown print what is shown, for guide.test.ts.
 */
const NOT_OURS = new Set(['node_modules', 'dist', 'coverage', '.git']);
const PUBLIC_REGISTRY = 'https://registry.npmjs.org/';
const files = filesBelow('.');
const pages = files.filter((file) => file.endsWith('.md'));
/** Their sentences come out of checks and rules, where a text is one string. */
const GENERATED = /^docs\/(?:checks|rules|commands)\//;
const written = pages.filter((page) => !GENERATED.test(page));

describe('pages', () => {
  test('there is one for each command, check and rule', () => {
    const wanted = [
      ...Object.keys(commands).map((name) => `docs/commands/${name}.md`),
      ...allChecks.map(({ code }) => `docs/checks/${code}.md`),
      ...allRules.map(({ name }) => `docs/rules/${name}.md`),
    ];
    expect(wanted.filter((page) => !pages.includes(page))).toEqual([]);
  });

  test('every guide is linked from the README', () => {
    const readme = readFileSync('README.md', 'utf8');
    const guides = pages.filter((page) => page.startsWith('docs/guide/'));
    expect(guides.filter((page) => !readme.includes(`(${page})`))).toEqual([]);
  });

  test('links lead somewhere', () => {
    expect(pages.flatMap(deadLinks)).toEqual([]);
  });

  test('the files and folders that they name are there', () => {
    expect(written.flatMap(namesOfNothing)).toEqual([]);
    const map = readFileSync('ARCHITECTURE.md', 'utf8');
    const folders = readdirSync('src', { withFileTypes: true }).filter((at) => at.isDirectory());
    expect(folders.filter(({ name }) => !map.includes(`\`src/${name}\``))).toEqual([]);
  });

  test('written by hand have one sentence a line', () => {
    expect(written.flatMap(severalSentences)).toEqual([]);
  });

  test('the picture is drawn from the sample as it is read today', () => {
    if (process.env['UPDATE'] !== undefined) writeFileSync('docs/picture.svg', stakePicture());
    expect(readFileSync('docs/picture.svg', 'utf8')).toBe(stakePicture());
  });
});

test('nothing in the project names the machine or registry that it was made on', () => {
  const registry = process.env['npm_config_registry'] ?? PUBLIC_REGISTRY;
  const hosts = registry === PUBLIC_REGISTRY ? [] : [new URL(registry).host];
  const folders = [process.cwd(), dirname(process.cwd()), homedir()].filter((at) => at !== '/');
  const places = [...folders.map((at) => `${at}/`), ...hosts].map(
    // An absolute path, and not the tail of a longer one: a project may lie in `/src`.
    (place) => new RegExp(`(?<![\\w.}])${place.replace(/\W/g, '\\$&')}`),
  );
  const naming = files.filter((file) => {
    const text = readFileSync(file, 'utf8');
    return places.some((place) => place.test(text));
  });
  expect(naming).toEqual([]);
});

test('package-lock.json has the packages of every platform, and of the public registry only', () => {
  const { packages }: Lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const from = Object.values(packages).flatMap(({ resolved }) => resolved ?? []);
  expect(from.filter((address) => !address.startsWith(PUBLIC_REGISTRY))).toEqual([]);
  // A registry that serves one platform only makes a lock with which `npm ci` fails.
  const optional = Object.values(packages).flatMap((entry) =>
    Object.keys(entry.optionalDependencies ?? {}),
  );
  expect(optional.filter((name) => !(`node_modules/${name}` in packages))).toEqual([]);
});

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly resolved?: string; readonly optionalDependencies?: object }>
  >;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name)) return [];
    const path = join(folder, entry.name).replaceAll('\\', '/');
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

/** Links to files that are not there, and to headings that no page has. */
function deadLinks(page: string): string[] {
  const targets = proseOf(page).matchAll(/\]\(([^)\s]+)\)/g);
  return [...targets]
    .map(([, target = '']) => target)
    .filter((target) => !/^https?:/.test(target) && !leadsSomewhere(page, target))
    .map((target) => `${page}: ${target}`);
}

function leadsSomewhere(page: string, target: string): boolean {
  const [path = '', heading] = target.split('#');
  const to = path === '' ? page : join(dirname(page), path);
  if (!existsSync(to)) return false;
  return heading === undefined || headingsOf(to).includes(heading);
}

function headingsOf(page: string): string[] {
  return [...proseOf(page).matchAll(/^#+ (.*)$/gm)].map(([, words = '']) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** Code and pages named in a text, as `read/formats.ts`; NAME and FILE stand for any. */
function namesOfNothing(page: string): string[] {
  const named = proseOf(page).matchAll(/`([\w./-]+\.(?:ts|md|svg))`/g);
  return [...named]
    .map(([, name = '']) => name)
    .filter((name) => !/NAME|FILE/.test(name))
    .filter((name) => !files.some((file) => file === name || file.endsWith(`/${name}`)))
    .map((name) => `${page}: ${name}`);
}

/** A page without its blocks of code, which keep their lines so that numbers stay right. */
function proseOf(page: string): string {
  return readFileSync(page, 'utf8').replace(/^```.*?^```$/gms, (block) =>
    block.replace(/[^\n]+/g, ''),
  );
}

/** A sentence that ends within its line, or goes on in the next. */
const ENDS_WITHIN = /[\p{L}\p{N})”’`][.!?] +(?=[\p{Lu}“`*[])/u;
const ABBREVIATION = /\b(?:No|Nos|Inc|Corp|Co|Ltd|vs|U\.S|e\.g|i\.e|p\.m|a\.m|Sec|N\.V|Mr|Ms)\. /g;

function severalSentences(page: string): string[] {
  const lines = proseOf(page).split('\n');
  return lines.flatMap((line, at) => {
    // Indented code, tables, headings and pictures have no sentences.
    if (/^(?: {4}|\||#|!|$)/.test(line)) return [];
    const plain = line
      .replace(/^ *(?:\d+\.|-) +/, '')
      .replace(/\]\([^)]*\)/g, ']')
      .replace(ABBREVIATION, (short) => short.replace('. ', ' '));
    const isCut = isProse(line) && isProse(lines[at + 1] ?? '') && !/[.:!?;][)”*]*$/.test(line);
    return ENDS_WITHIN.test(plain) || isCut ? [`${page}:${at + 1}: ${line}`] : [];
  });
}

/** A line of a paragraph: no heading, list, table or code. */
function isProse(line: string): boolean {
  return /^[\p{L}\p{N}“`*[(]/u.test(line) && !/^\d+\. /.test(line);
}
