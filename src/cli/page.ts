/**
 * A command's page: Markdown beside its code, from which its help, its manual and its options come.
 * - The heading names it, the first paragraph is its summary.
 * - The first indented line is its usage: words in capitals are operands, `…` means several.
 * - Under `## Options` each entry begins with the option: `` - `--event DAY` ``.
 */
export interface Page {
  readonly name: string;
  readonly summary: string;
  readonly usage: string;
  /** As commander writes them: `<file...>`. */
  readonly operands: readonly string[];
  readonly options: readonly PageOption[];
  /** The whole page. */
  readonly text: string;
}

export interface PageOption {
  /** As commander writes it: `--event <day>`. */
  readonly flags: string;
  readonly description: string;
}

/** Reads a page; one that lacks heading, summary or usage is our own mistake and throws. */
export function readPage(text: string): Page {
  const name = /^# stakeline (\S+)$/m.exec(text)?.[1];
  const summary = /^[A-Z][^\n]*$/m.exec(text)?.[0];
  const usage = /^ {4}stakeline [^\n]*$/m.exec(text)?.[0].trim();
  if (name === undefined || summary === undefined || usage === undefined) {
    throw new TypeError(
      `A command's page lacks its heading, summary or usage: ${text.slice(0, 80)}`,
    );
  }
  return { name, summary, usage, operands: operandsOf(usage), options: optionsOf(text), text };
}

/** Markdown for a terminal: marks that only a browser needs are left out. */
export function plainOf(markdown: string): string {
  return markdown
    .replace(/^# stakeline .*\n+/, '')
    .replace(/^# (.*)$/gm, '$1')
    .replace(/^## (.*)\n\n/gm, '$1:\n')
    .replaceAll('`', '')
    .replace(/^- /gm, '  ');
}

function operandsOf(usage: string): string[] {
  const withoutOptions = usage.replace(/\[--[^\]]*\]/g, '').replace(/--\S+ [A-Z]+/g, '');
  return withoutOptions
    .split(' ')
    .filter((word) => /^\[?[A-Z]+…?\]?$/.test(word))
    .map(operandOf);
}

function operandOf(word: string): string {
  const several = word.includes('…') ? '...' : '';
  const name = `${word.replace(/[[\]…]/g, '').toLowerCase()}${several}`;
  return word.startsWith('[') ? `[${name}]` : `<${name}>`;
}

function optionsOf(text: string): PageOption[] {
  const section = text.split(/^## Options$/m)[1]?.split(/^## /m)[0] ?? '';
  return [...section.matchAll(/^- `(--[a-z-]+)(?: ([A-Z]+))?`:? *(.*)$/gm)].map(
    ([, name = '', value, description = '']) => ({
      flags: value === undefined ? name : `${name} <${value.toLowerCase()}>`,
      description,
    }),
  );
}
