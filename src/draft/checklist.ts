import type { Filing } from '../filing/filing.ts';
import type { Draft, DraftFinding } from './draft.ts';

/** What a checklist is made of. */
export interface ChecklistGiven {
  readonly draft: Draft;
  readonly filing: Filing;
  readonly mode: 'TEST' | 'LIVE';
  /** Everything that was found, of the draft, by law and by EDGAR's rules. */
  readonly findings: readonly Pick<DraftFinding, 'severity' | 'message' | 'code'>[];
  /** Names of the files beside the checklist. */
  readonly files: readonly string[];
  /** Whether an agreement of joint filers is among them. */
  readonly hasAgreement: boolean;
}

/** What a person does before and after a submission, as Markdown with boxes to tick. */
export function checklist(given: ChecklistGiven): string {
  const { draft, filing, mode, findings, files } = given;
  const { form, on, reasons } = draft.computed;
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  return [
    `# Before you file: SCHEDULE ${form}, ${filing.issuerName?.value ?? 'issuer not known'}`,
    '',
    `Made for filing on ${on}, as a ${mode} submission. Nothing was sent: uploading is for you.`,
    '',
    ...part(
      'Why',
      reasons.map((reason) => `- ${reason}`),
    ),
    ...part(
      'Files',
      files.map((file) => `- ${file}`),
    ),
    ...part(`Errors (${errors.length})`, errors.length > 0 ? errors.map(tick) : ['None is known.']),
    ...part(`Warnings (${warnings.length})`, warnings.length > 0 ? warnings.map(tick) : ['None.']),
    ...part('Access', ACCESS),
    ...part('Signatures and exhibits', exhibits(given)),
    ...part('Submission', submission(mode)),
    ...part('After acceptance', afterwards(form)),
  ].join('\n');
}

function part(heading: string, lines: readonly string[]): string[] {
  return [`## ${heading}`, '', ...lines, ''];
}

function tick({ message, code }: ChecklistGiven['findings'][number]): string {
  return `- [ ] ${message.replace(/\s+/g, ' ')} (${code})`;
}

const ACCESS = [
  '- [ ] Every reporting person has EDGAR access of its own (Form ID; a new filer may wait longer than the time to file).',
  '- [ ] Whoever uploads may act for the filer in EDGAR, and the filer’s CIK in the file is that account’s.',
  '- [ ] The CCC is at hand. Stakeline keeps no codes: it takes the CCC from the environment when the file is made, and the file then holds it; delete the file after use.',
];

function exhibits({ filing, hasAgreement }: ChecklistGiven): string[] {
  const several = filing.reportingPersons.length > 1;
  const agreement = hasAgreement
    ? '- [ ] The joint filing agreement is read, signed by every person and filed as an exhibit (17 CFR 240.13d-1(k)(1)); or one is on file, and Item 7 names it.'
    : '- [ ] Several persons file: a joint filing agreement is on file or attached (17 CFR 240.13d-1(k)(1)).';
  return [
    '- [ ] Every person, or someone with authority, has signed; the signed page is kept (17 CFR 232.302).',
    '- [ ] A power of attorney is on file or attached for whoever signs for another.',
    ...(several ? [agreement] : []),
    ...(filing.attachments ?? []).map(
      ({ type, fileName }) =>
        `- [ ] ${type?.value ?? 'Exhibit'}: ${fileName?.value ?? 'unnamed'}, which is in the file for upload, is the signed and final one.`,
    ),
    '- [ ] Written agreements that Items 3, 4 and 6 tell of are attached (Item 7 of Schedule 13D).',
  ];
}

function submission(mode: 'TEST' | 'LIVE'): string[] {
  return [
    '- [ ] A TEST submission of the same draft was accepted.',
    mode === 'TEST'
      ? '- [ ] This file is a TEST: EDGAR checks it and makes nothing public. Make the file anew with `--live` for the filing itself.'
      : '- [ ] This file is LIVE: what EDGAR accepts of it is public at once.',
    '- [ ] Signatures, dates and numbers are those of the day of filing; otherwise draft again first.',
  ];
}

function afterwards(form: string): string[] {
  const exchanges = form.startsWith('13D')
    ? ['- [ ] Each national exchange on which the class trades has a copy (17 CFR 240.13d-7).']
    : [];
  return [
    '- [ ] The issuer has a copy at its principal executive offices, by registered or certified mail (17 CFR 240.13d-7).',
    ...exchanges,
    `- [ ] The filing is entered in the journal with its day, number and accession number, as in: 2025-07-01 filed ${form}.`,
    '- [ ] Forms 3, 4 or 5 were looked at where the person owns more than ten percent, or is a director or officer.',
  ];
}
