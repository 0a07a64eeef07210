import { readFileSync } from 'node:fs';
import { allChecks } from '../src/check/all.ts';
import { checkPage } from '../src/cli/explain-page.ts';
import { rulePage } from '../src/cli/rule-page.ts';
import { explainRule } from '../src/law/explain.ts';
import { allRules } from '../src/law/rules/all.ts';
import { commandNames, type GeneratedFile } from './gen-lists.ts';

/** A page for each check, rule and command, and a list of each. */
export function docPages(): GeneratedFile[] {
  const checks = allChecks.map((check) => ({
    name: check.code,
    about: check.title,
    text: checkPage(check),
  }));
  const rules = allRules.map(({ name, asks }) => {
    const page = explainRule(name);
    return { name, about: asks, text: page ? rulePage(page) : '' };
  });
  return [
    ...pagesIn('docs/checks', 'Checks', checks),
    ...pagesIn('docs/rules', 'Dated rules', rules),
    ...pagesIn('docs/commands', 'Commands', commandNames().map(commandPage)),
  ];
}

interface DocPage {
  readonly name: string;
  readonly about: string;
  readonly text: string;
}

function pagesIn(folder: string, heading: string, pages: readonly DocPage[]): GeneratedFile[] {
  const entries = pages.map(({ name, about }) => `- [${name}](${name}.md): ${about}`);
  const list = `# ${heading}\n\n${entries.join('\n')}\n`;
  return [
    { path: `${folder}/README.md`, text: list },
    ...pages.map(({ name, text }) => ({ path: `${folder}/${name}.md`, text })),
  ];
}

function commandPage(name: string): DocPage {
  const text = readFileSync(`src/cli/${name}.md`, 'utf8');
  return { name, about: /^[A-Z].*$/m.exec(text)?.[0] ?? '', text };
}
