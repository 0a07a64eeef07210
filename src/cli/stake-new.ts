import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Stake } from '../ledger/journal/entry.ts';
import { printJournal } from '../ledger/journal/print-journal.ts';
import type { ExitCode, Options, Output } from './output.ts';
import { journalPath, writeNew } from './stake-file.ts';

const HINT = `; An entry a line, in any order; nothing is rewritten, and a mistake is set right by “correct”.
; Begin with what was held, the class, and the statement on file, as in:
;   2024-01-02 count 20000000 as-of 2023-12-31 document "Form 10-K"
;   2024-01-02 opening Quill 900000
;   2020-05-06 filed 13D
`;

/** `stakeline stake new`: a journal with its head; one that is there already is left alone. */
export async function newJournal(
  [given, ...others]: readonly string[],
  options: Options,
  output: Output,
): Promise<ExitCode> {
  if (given === undefined || others.length > 0) {
    output.complain('name one journal to make (see stakeline stake --help)');
    return 2;
  }
  const path = await journalPath(given);
  // Where the folder cannot be made, the journal cannot either, and writing it says so.
  await mkdir(dirname(path), { recursive: true }).catch(() => undefined);
  const text = `${printJournal({ stake: stakeOf(options), entries: [] })}${HINT}`;
  if (!(await writeNew(path, text, output))) return 1;
  await output.print(options['json'] ? `${JSON.stringify({ journal: path })}\n` : `Made ${path}\n`);
  return 0;
}

function stakeOf(options: Options): Stake {
  const facts = (['issuer', 'class', 'cusip', 'holder'] as const).flatMap((key) =>
    typeof options[key] === 'string' ? [[key, options[key]] as const] : [],
  );
  return Object.fromEntries(facts);
}
