import type { Check } from '../check/define.ts';

/** What a check asks and why, as Markdown: the same in the docs and in `stakeline explain`. */
export function checkPage(check: Check): string {
  const { code, title, why, fix, severity, schedule, cite, since } = check;
  const fails = check.fails.map(([, message]) => `- ${message}`);
  const confirms = (check.confirms ?? []).map(([, message]) => `- ${message}`);
  return pageOf(code, [
    `${title}.`,
    why,
    section('What to do', [fix]),
    section('What it says', fails),
    section('What it can vouch for', confirms),
    section('Facts', [
      `- severity: ${severity}`,
      `- schedules: ${schedule ?? '13D and 13G'}`,
      `- rule: ${cite}`,
      `- since: ${since}`,
    ]),
  ]);
}

/** A page: its name as heading, then the parts that are not empty. */
export function pageOf(name: string, parts: readonly string[]): string {
  return `# ${name}\n\n${parts.filter(Boolean).join('\n\n')}\n`;
}

/** A part of a page under a heading; empty where it has no lines. */
export function section(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `## ${heading}\n\n${lines.join('\n')}`;
}
