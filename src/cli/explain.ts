import { allChecks } from '../check/all.ts';
import { explainRule } from '../law/explain.ts';
import { allRules } from '../law/rules/all.ts';
import { findTrigger } from '../law/triggers.ts';
import { nearest } from '../value/nearest.ts';
import { checkPage } from './explain-page.ts';
import type { ExitCode, Options, Output } from './output.ts';
import { plainOf } from './page.ts';
import { rulePage } from './rule-page.ts';

/** `stakeline explain`: what a check or a dated rule asks, or the list of all. */
export async function run(
  codes: readonly string[],
  _options: Options,
  output: Output,
): Promise<ExitCode> {
  if (codes.length === 0) {
    await output.print(listOfAll());
    return 0;
  }
  let code: ExitCode = 0;
  for (const name of codes) {
    const page = pageFor(name);
    if (page !== undefined) {
      await output.print(plainOf(page));
      continue;
    }
    output.complain(`${name}: there is no such check or rule (${remedyFor(name)})`);
    code = 2;
  }
  return code;
}

function pageFor(name: string): string | undefined {
  const check = allChecks.find(({ code }) => code === name);
  if (check) return checkPage(check);
  // A trigger is known by the rule that it sets off.
  const rule = explainRule(name) ?? explainRule(findTrigger(name)?.rule.name ?? '');
  return rule && rulePage(rule);
}

function listOfAll(): string {
  const checks = allChecks.map(({ code, title }) => `  ${code}: ${title}`);
  const rules = allRules.map(({ name, asks }) => `  ${name}: ${asks}`);
  return `Checks:\n${checks.join('\n')}\n\nRules:\n${rules.join('\n')}\n`;
}

/** The names that an unknown one may stand for. */
function remedyFor(name: string): string {
  const names = [...allChecks.map(({ code }) => code), ...allRules.map((rule) => rule.name)];
  const near = nearest(name, names);
  return near.length > 0 ? `did you mean ${near.join(', ')}?` : 'see stakeline explain';
}
