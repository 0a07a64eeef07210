import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { commandsFile, type GeneratedFile, listFiles } from './gen-lists.ts';

/** Folders in which every page is generated: what is not generated any more is taken away. */
const GENERATED_FOLDERS = ['docs/checks', 'docs/rules', 'docs/commands'];

/**
 * Writes what follows from other files: the lists of checks, rules and commands, and their pages.
 * With `--check` nothing is written; it fails where something would be.
 * The pages need the compiled lists, so that a changed list is compiled before they are written.
 */
async function gen(check: boolean): Promise<void> {
  const lists = [...listFiles(), commandsFile()].map(formatted);
  const staleLists = lists.filter(isStale);
  if (check && staleLists.length > 0) return refuse(staleLists.map(({ path }) => path));
  if (staleLists.length > 0) {
    staleLists.forEach(write);
    return rerun();
  }
  const { docPages } = await import('./gen-docs.ts');
  const pages = docPages();
  const stalePages = pages.filter(isStale);
  const orphans = orphansOf(pages);
  if (check) return refuse([...stalePages.map(({ path }) => path), ...orphans]);
  stalePages.forEach(write);
  for (const path of orphans) rmSync(path);
}

/** The pages are made of the lists, which have to be compiled first. */
function rerun(): void {
  const run = spawnSync('npm run --silent gen', { stdio: 'inherit', shell: true });
  process.exitCode = run.status ?? 1;
}

/** Formats code and sorts its imports as the project does, by the formatter itself. */
function formatted({ path, text }: GeneratedFile): GeneratedFile {
  const biome = join('node_modules', '@biomejs', 'biome', 'bin', 'biome');
  const run = spawnSync(
    process.execPath,
    [biome, 'check', '--write', `--stdin-file-path=${path}`],
    {
      input: text,
      encoding: 'utf8',
    },
  );
  if (run.status !== 0) throw new Error(`The formatter refuses ${path}: ${run.stderr}`);
  return { path, text: run.stdout };
}

function isStale({ path, text }: GeneratedFile): boolean {
  return !existsSync(path) || readFileSync(path, 'utf8') !== text;
}

function write({ path, text }: GeneratedFile): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(`wrote ${path}`);
}

function orphansOf(pages: readonly GeneratedFile[]): string[] {
  const wanted = new Set(pages.map(({ path }) => path));
  return GENERATED_FOLDERS.filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
    .filter((path) => !wanted.has(path));
}

function refuse(stale: readonly string[]): void {
  if (stale.length === 0) return;
  console.error(`gen: stale (run npm run gen): ${stale.join(', ')}`);
  process.exitCode = 1;
}

await gen(process.argv.includes('--check'));
