import { existsSync, readdirSync, readFileSync } from 'node:fs';

export interface GeneratedFile {
  /** From the project's folder, with slashes. */
  readonly path: string;
  readonly text: string;
}

interface ListDescription {
  readonly folder: string;
  /** The file to write; it imports each file of the folder. */
  readonly path: string;
  readonly from: string;
  readonly name: string;
  readonly type: string;
  readonly typeFile: string;
  /** With one of these types each file annotates its entry. */
  readonly marks: readonly string[];
  readonly what: string;
}

const LISTS: readonly ListDescription[] = [
  {
    folder: 'src/check/checks',
    path: 'src/check/all.ts',
    from: './checks/',
    name: 'allChecks',
    type: 'Check',
    typeFile: './define.ts',
    marks: ['Check'],
    what: 'Every check, by code.',
  },
  {
    folder: 'src/law/rules',
    path: 'src/law/rules/all.ts',
    from: './',
    name: 'allRules',
    type: 'RuleFacts',
    typeFile: '../define.ts',
    marks: ['DatedRule', 'DeadlineRule'],
    what: 'Every dated rule, by name.',
  },
];

/** The lists of checks and rules: one entry a file, so that adding one means adding its file. */
export function listFiles(): GeneratedFile[] {
  return LISTS.map(listFile);
}

function listFile({
  folder,
  path,
  from,
  name,
  type,
  typeFile,
  marks,
  what,
}: ListDescription): GeneratedFile {
  const files = namesIn(folder);
  const exported = files.map((file) => exportOf(folder, file, marks));
  const imports = files.map((file, at) => `import { ${exported[at]} } from '${from}${file}.ts';`);
  const typeImport = `import type { ${type} } from '${typeFile}';`;
  // Imports stand in the order of their paths, as the formatter wants them.
  const head = typeFile.startsWith('../') ? [typeImport, ...imports] : [...imports, typeImport];
  const text = [
    '// Written by `npm run gen`.',
    ...head,
    '',
    `/** ${what} */`,
    `export const ${name}: readonly ${type}[] = [${exported.join(', ')}];`,
    '',
  ].join('\n');
  return { path, text };
}

/** Names of the code files in a folder, without tests and the list itself. */
function namesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'all.ts')
    .map((name) => name.slice(0, -'.ts'.length))
    .toSorted();
}

/** The one export of a file that its type annotation says is meant; none or two is a mistake. */
function exportOf(folder: string, file: string, marks: readonly string[]): string {
  const code = readFileSync(`${folder}/${file}.ts`, 'utf8');
  const found = [...code.matchAll(/^export const (\w+): (\w+)/gm)].filter(
    ([, , type]) => type !== undefined && marks.includes(type),
  );
  const [only, second] = found;
  if (only?.[1] === undefined || second) {
    throw new Error(
      `${folder}/${file}.ts has not exactly one export const of type ${marks.join(' or ')}`,
    );
  }
  return only[1];
}

const COMMANDS = 'src/cli';

/** Commands are the files of src/cli that have a page beside them. */
export function commandsFile(): GeneratedFile {
  const entries = commandNames().map(
    (name) => `${/^[a-z]+$/.test(name) ? name : `'${name}'`}: () => import('./${name}.ts'),`,
  );
  const text = [
    '// Written by `npm run gen` from the pages in this folder.',
    "import type { Run } from './output.ts';",
    '',
    "/** Each command's code, which is loaded when it is asked for. */",
    'export const commands: Readonly<Record<string, () => Promise<{ readonly run: Run }>>> = {',
    ...entries,
    '};',
    '',
  ].join('\n');
  return { path: `${COMMANDS}/commands.ts`, text };
}

export function commandNames(): string[] {
  return readdirSync(COMMANDS)
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -'.md'.length))
    .toSorted();
}
