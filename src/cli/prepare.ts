import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runChecks } from '../check/run.ts';
import { checklist } from '../draft/checklist.ts';
import { readDraft } from '../draft/draft-reading.ts';
import { jointFilingAgreement } from '../draft/joint-filing-agreement.ts';
import type { Attachment } from '../filing/attachment.ts';
import type { Filing } from '../filing/filing.ts';
import { sourceOf } from '../ingest/input-source.ts';
import type { Finding } from '../source/finding.ts';
import { writeAs } from '../write/formats.ts';
import { attachedFrom } from './attached.ts';
import type { ExitCode, Options, Output } from './output.ts';
import { complaintOf, formatOptions } from './write.ts';

/** `stakeline prepare`: what a person needs to file a draft with EDGAR; nothing is sent. */
export async function run(
  [path = '']: readonly string[],
  options: Options,
  output: Output,
): Promise<ExitCode> {
  const folder = options['out'];
  const written = formatOptions(options);
  if (typeof folder !== 'string' || 'refused' in written) {
    output.complain('refused' in written ? written.refused : '--out takes the folder to make');
    return 2;
  }
  const source = sourceOf({ name: path, path });
  const read = 'error' in source ? undefined : readDraft(source.text);
  if ('error' in source || !read?.draft) {
    const why = 'error' in source ? source.error : (read?.findings[0]?.message ?? NO_DRAFT);
    output.complain(`${path}: ${why}`);
    return 1;
  }
  const attach = options['attach'];
  const attached = typeof attach === 'string' ? attachedFrom(attach) : [];
  if ('refused' in attached) {
    output.complain(attached.refused);
    return 1;
  }
  const { draft } = read;
  const filing = withAttached(read.filing, attached);
  const page = withAttached(read.page, attached);
  const mode = options['live'] === true ? 'LIVE' : 'TEST';
  const xml = writeAs('xml', page, written);
  const findings: readonly Finding[] = [...read.findings, ...runChecks(filing), ...xml.findings];
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (mode === 'LIVE' && errors.length > 0) {
    for (const finding of errors) output.complain(complaintOf(source, finding));
    output.complain(`${path}: no LIVE file is made while there are errors (${errors.length})`);
    return 1;
  }
  const agreement = jointFilingAgreement(filing);
  const files: (readonly [string, string])[] = [
    ['submission.xml', xml.text ?? ''],
    ['page.html', writeAs('html', page, {}).text ?? ''],
    ...(agreement === undefined ? [] : [['joint-filing-agreement.txt', agreement] as const]),
  ];
  const list = checklist({
    draft,
    filing,
    mode,
    findings,
    files: files.map(([name]) => name),
    hasAgreement: agreement !== undefined,
  });
  return save(folder, [...files, ['checklist.md', list]], output, { mode, errors: errors.length });
}

function withAttached(filing: Filing, attached: readonly Attachment[]): Filing {
  if (attached.length === 0) return filing;
  return { ...filing, attachments: [...(filing.attachments ?? []), ...attached] };
}

const NO_DRAFT = 'it is no draft (make one with stakeline stake draft)';

async function save(
  folder: string,
  files: readonly (readonly [string, string])[],
  output: Output,
  { mode, errors }: { readonly mode: string; readonly errors: number },
): Promise<ExitCode> {
  try {
    await mkdir(folder, { recursive: true });
    // The file for EDGAR may hold the CCC: nobody else on the machine may read it. A file that is there
    // would keep its own permissions, so it goes first.
    for (const [name, text] of files) {
      // oxlint-disable-next-line no-await-in-loop -- a handful of files, in order
      await rm(join(folder, name), { force: true });
      // oxlint-disable-next-line no-await-in-loop
      await writeFile(join(folder, name), text, { mode: 0o600 });
    }
  } catch (error) {
    output.complain(`${folder}: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
  const made = files.map(([name]) => `  ${join(folder, name)}\n`).join('');
  await output.print(
    `Made for a ${mode} submission; nothing was sent.\n${made}${errors === 0 ? 'No error is known.' : `Errors, of which the checklist tells: ${errors}`}\n`,
  );
  return errors === 0 ? 0 : 1;
}
