import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';

const USAGE = 'new: npm run new check NAME, with NAME in lower case and dashes: what must hold';
const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/;

/** Begins a check from a template, which fails its tests until it is written. */
function main([kind, name = '']: readonly string[]): void {
  const path = `src/check/checks/${name}.ts`;
  if (kind !== 'check' || !NAME.test(name)) return refuse(USAGE);
  if (existsSync(path)) return refuse(`new: ${path} is there already (choose another name)`);
  writeFileSync(path, checkTemplate(name));
  console.log(`wrote ${path}`);
  // The list of checks and the check's page follow from the new file.
  spawnSync('npm run --silent gen', { stdio: 'inherit', shell: true });
}

function checkTemplate(name: string): string {
  return `import { sample13d } from '../../filing/sample.ts';
import { type Check, defineCheck } from '../define.ts';

export const ${camelCase(name)}: Check = defineCheck({
  code: '${name}',
  since: '0.1.0',
  severity: 'note',
  cite: '17 CFR 240.13d-',
  title: 'What went wrong where it fires',
  why: 'Why it must hold, and where the check keeps silent.',
  fix: 'What to do about it.',
  passes: [sample13d()],
  fails: [[sample13d(), 'The message, word for word.']],

  run(filing, report) {
    if (filing.cusips.length === 0) report({}, 'The message, word for word.');
  },
});
`;
}

/** `cusip-check-digit` becomes `cusipCheckDigit`. */
function camelCase(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function refuse(message: string): void {
  console.error(message);
  process.exitCode = 2;
}

main(process.argv.slice(2));
