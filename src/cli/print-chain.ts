import type { FactChange, FilingChanges, ItemChange } from '../ledger/filings/changes.ts';
import type { FoldedChain } from '../ledger/filings/folded-chain.ts';
import { differenceInWords } from '../ledger/filings/reconcile.ts';
import type { ItemInForce } from '../ledger/filings/statement-in-force.ts';
import type { DiffPart } from '../ledger/filings/word-diff.ts';
import type { Output } from './output.ts';
import { printLedgerFindings } from './stake-findings.ts';

/** A chain for a person: its filings, the items in force with their origin, and what each filing changed. */
export function printChain(
  { chain, statement, changes, reconciled, late }: FoldedChain,
  words: boolean,
  output: Output,
): string {
  const { bold } = output.colours;
  const title = [chain.issuer, chain.class].filter((part) => part !== undefined).join(', ');
  const unexplained = reconciled.filter((one) => !one.unexplained.isZero());
  const parts = [
    `${bold(title || 'A chain without issuer and class')}\n${changes.map(({ origin }) => `  ${origin.title}  ${output.colours.dim(origin.name)}\n`).join('')}`,
    `${bold('In force')}\n${statement.items.map(itemLine).join('')}`,
    changesSection(changes.slice(1), words, output),
    unexplained.length === 0
      ? ''
      : `${bold('Not explained by the trades listed')}\n${unexplained.map((one) => `  ${differenceInWords(one)}\n`).join('')}`,
    printLedgerFindings([...chain.findings, ...late], output),
  ];
  return parts.filter(Boolean).join('\n');
}

/** One item as it stands, each piece under the filing that it comes from. */
export function printItem(
  { chain, statement }: FoldedChain,
  number: string,
  output: Output,
): string {
  const { bold, dim } = output.colours;
  const item = statement.items.find((candidate) => candidate.number === number);
  const title = `${chain.issuer ?? 'Issuer not read'}, Item ${number}`;
  if (!item) return `${bold(title)}\n  No filing here has it.\n`;
  const pieces = item.pieces.map(
    ({ origin, action, text }) => `${dim(`${origin.title} (${action})`)}\n${text.trim()}\n`,
  );
  const doubt = item.doubt === undefined ? '' : `${output.colours.yellow('?')} ${item.doubt}\n`;
  return `${bold(title)}\n${doubt}\n${pieces.join('\n')}`;
}

function itemLine({ number, heading, pieces, doubt }: ItemInForce): string {
  const from = pieces.map(({ origin, action }) => `${origin.title} ${action}`).join('; ');
  const mark = doubt === undefined ? '' : ' ?';
  const title = (heading ?? '').replace(/^(?:item )? *\d{1,2}[.:] */i, '');
  const head = `  Item ${number.padEnd(3)}${title}${mark}`.trimEnd();
  return `${head}\n    ${from}\n`;
}

function changesSection(changes: readonly FilingChanges[], words: boolean, output: Output): string {
  if (changes.length === 0) return '';
  const texts = changes.map((one) => changesText(one, words, output));
  return `${output.colours.bold('What each filing changed')}\n${texts.join('')}`;
}

function changesText(
  { origin, facts, items }: FilingChanges,
  words: boolean,
  output: Output,
): string {
  const lines = [
    ...facts.map((fact) => `    ${factLine(fact)}`),
    ...items.map((item) => `    ${itemChangeLine(item, words, output)}`),
  ];
  return `  ${output.colours.bold(origin.title)}\n${lines.map((line) => `${line}\n`).join('')}`;
}

/** Lists of names are long, and their length says little. */
const VALUE_LENGTH_MAX = 120;

function factLine({ what, from, to }: FactChange): string {
  if (from === undefined) return `${what}: now ${shortened(to ?? '')}`;
  return to === undefined
    ? `${what}: ${shortened(from)} is no longer named`
    : `${what}: ${shortened(from)} → ${shortened(to)}`;
}

function shortened(text: string): string {
  return text.length <= VALUE_LENGTH_MAX ? text : `${text.slice(0, VALUE_LENGTH_MAX)}…`;
}

function itemChangeLine(
  { number, action, words }: ItemChange,
  all: boolean,
  output: Output,
): string {
  const count = (kind: DiffPart['kind']): number =>
    words
      .filter((part) => part.kind === kind)
      .reduce((sum, { text }) => sum + text.split(/\s+/).filter(Boolean).length, 0);
  const head = `Item ${number} ${action}: ${count('added')} words added, ${count('removed')} removed`;
  return all ? `${head}\n${diffText(words, output)}` : head;
}

/** So many characters of an unchanged stretch are shown on each side of a change. */
const CONTEXT = 40;

/** Words taken out in brackets with a minus, words put in with a plus; colours on a terminal. */
function diffText(parts: readonly DiffPart[], { colours }: Output): string {
  const text = parts.map(({ kind, text: written }) => {
    const run = written.trim().replace(/\s+/g, ' ');
    if (kind === 'added') return colours.green(`[+${run}+]`);
    if (kind === 'removed') return colours.red(`[-${run}-]`);
    if (run.length <= 2 * CONTEXT) return run;
    return `${run.slice(0, CONTEXT)} … ${run.slice(-CONTEXT)}`;
  });
  return `      ${text.join(' ')}`;
}
