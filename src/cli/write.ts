import { readDraft } from '../draft/draft-reading.ts';
import { readJson } from '../read/json/json.ts';
import type { Finding } from '../source/finding.ts';
import { masked } from '../source/masked.ts';
import type { Source } from '../source/source.ts';
import { type FormatOptions, WRITTEN_FORMATS, writeAs } from '../write/formats.ts';
import type { Contact, XmlOptions } from '../write/xml/options.ts';
import type { ExitCode, Options, Output } from './output.ts';
import { readFiles } from './readings.ts';

/** The filer's password, which is neither an option (others see those) nor kept anywhere. */
const CCC_VARIABLE = 'STAKELINE_CCC';

/** `stakeline write`: the same filing in another form, on standard output. */
export async function run(
  paths: readonly string[],
  options: Options,
  output: Output,
): Promise<ExitCode> {
  const format = WRITTEN_FORMATS.find((known) => known === options['to']);
  const written = format && formatOptions(options);
  if (!written || 'refused' in written) {
    output.complain(written?.refused ?? `--to takes ${WRITTEN_FORMATS.join(', ')}`);
    return 2;
  }
  let code: ExitCode = 0;
  let files = 0;
  for await (const read of readFiles(paths, output)) {
    files += 1;
    if ('error' in read) return 1;
    if (files > 1) {
      output.complain(`${paths.join(' ')} holds several filings; name the one to write`);
      return 2;
    }
    const draft = readDraft(read.source.text);
    const other = isJson(read.source) ? readJson(read.source) : draft;
    const isPage = format !== 'json' && format !== 'csv';
    const filing = (isPage ? draft?.page : undefined) ?? (other ?? read).filing;
    const { text, findings } = writeAs(format, filing, written);
    const all = other ? [...other.findings, ...findings] : findings;
    const hasErrors = all.some(({ severity }) => severity === 'error');
    const refused = options['live'] === true && hasErrors;
    if (text !== undefined && !refused) await output.print(text);
    for (const finding of all) output.complain(complaintOf(read.source, finding));
    if (refused) output.complain('nothing is written with --live while there are errors');
    if (hasErrors) code = 1;
  }
  return code;
}

function isJson({ text }: Source): boolean {
  return text.trimStart().startsWith('{');
}

/** A finding on one line, as standard error has it. */
export function complaintOf({ name }: Source, { severity, message, fix, code }: Finding): string {
  const remedy = fix === undefined ? '' : ` ${fix}`;
  return `${name}: ${severity}: ${masked(message)}${remedy} (${code})`;
}

/** How to write, from the options of a command; or why that is refused. */
export function formatOptions(options: Options): FormatOptions | { readonly refused: string } {
  const table = textOf(options['table']) ?? 'persons';
  if (table !== 'persons' && table !== 'trades') {
    return { refused: '--table takes persons or trades' };
  }
  const contact = contactOf(options);
  if (contact && 'refused' in contact) return contact;
  return { unmask: options['unmask'] === true, table, xml: xmlOptions(options, contact) };
}

function xmlOptions(options: Options, contact: Contact | undefined): XmlOptions {
  const filerCik = textOf(options['filerCik']);
  const ccc = process.env[CCC_VARIABLE];
  return {
    shape: options['public'] === true ? 'public' : 'submission',
    mode: options['live'] === true ? 'LIVE' : 'TEST',
    ...(filerCik !== undefined && { filerCik }),
    ...(ccc !== undefined && ccc !== '' && { ccc }),
    ...(contact && { contact }),
  };
}

function contactOf(options: Options): Contact | { readonly refused: string } | undefined {
  const name = textOf(options['contactName']);
  const telephone = textOf(options['contactPhone']);
  const email = textOf(options['contactEmail']);
  if (name === undefined && telephone === undefined && email === undefined) return undefined;
  if (name === undefined || telephone === undefined || email === undefined) {
    return { refused: '--contact-name, --contact-phone and --contact-email belong together' };
  }
  return { name, telephone, email };
}

function textOf(option: string | true | undefined): string | undefined {
  return typeof option === 'string' ? option : undefined;
}
