import { describe, expect, test } from 'vitest';
import { computeDraft } from '../src/draft/compute-draft.ts';
import type { Draft } from '../src/draft/draft.ts';
import { filingOfDraft, pageOfDraft } from '../src/draft/filing-of-draft.ts';
import { parseDraft } from '../src/draft/parse-draft.ts';
import { printDraft } from '../src/draft/print-draft.ts';
import { newDraft } from '../src/draft/recompute.ts';
import { parseJournal } from '../src/ledger/journal/parse-journal.ts';
import { replay } from '../src/ledger/journal/replay.ts';
import { parseDay } from '../src/value/day.ts';
import { writeXml } from '../src/write/xml/xml.ts';
import { hasSchemas, schemaErrors } from './edgar-schema.ts';

/*
 * A draft of each kind, made without any statement on file, so that everything that is not in the
 * journal is asked for: answering what is asked, and giving the numbers and addresses that only EDGAR
 * wants, makes a file that the SEC's schema accepts.
 */
const HEAD = `stakeline-journal 1
issuer "Northfield Robotics, Inc."
class "Common Stock"
cusip 66123R103
2024-01-02 count 1000000 as-of 2023-12-31 document "Form 10-Q"
2024-01-02 class covered
2024-01-02 opening "Quill LP" 45000
2024-03-04 purchase "Quill LP" 25000 at 8.10 how "open market"
2024-03-04 right option "Ada Quill" 5000 exercisable 2024-03-05
`;
const PASSIVE = '2024-01-02 purpose passive\n2024-01-02 status passive\n';
const CONTROL = '2024-01-02 purpose control\n';

const CASES: readonly (readonly [string, string, string, string])[] = [
  ['a new 13D', CONTROL, '2024-03-05', '13D'],
  [
    'an amendment of 13D',
    `${CONTROL}2024-03-08 filed 13D\n2025-04-01 purchase "Quill LP" 30000 at 9\n`,
    '2025-04-02',
    '13D/A',
  ],
  ['a new 13G', PASSIVE, '2024-03-05', '13G'],
  [
    'an amendment of 13G',
    `${PASSIVE}2024-03-08 filed 13G rule 13d-1(c)\n2025-01-15 sale "Quill LP" 12000 at 9\n`,
    '2025-05-01',
    '13G/A',
  ],
  [
    'a switch to 13D',
    `${PASSIVE}2024-03-08 filed 13G rule 13d-1(c)\n2025-04-01 purpose control\n`,
    '2025-04-02',
    '13D',
  ],
];

describe.skipIf(!hasSchemas)(
  'drafts as EDGAR’s XML (schemas in ../shared; skipped where absent)',
  () => {
    test.each(CASES)('%s', (_, lines, on, form) => {
      const draft = draftOf(`${HEAD}${lines}`, on);
      expect(draft.computed.form).toBe(form);
      const answered = parseDraft(printDraft({ ...draft, edits: answersTo(draft) }));
      if ('problem' in answered) throw new RangeError(answered.problem);
      const { filing, findings } = filingOfDraft(answered);
      expect(findings.map(({ message }) => message)).toEqual([]);
      const { text = '', findings: told } = writeXml(pageOfDraft(filing), {
        filerCik: '0001234567',
        contact: { name: 'Ada Quill', telephone: '302 555 0100', email: 'ada@example.com' },
      });
      expect(schemaErrors(form.startsWith('13D') ? '13D' : '13G', text)).toEqual([]);
      const errors = told.filter(({ severity }) => severity === 'error');
      expect(errors.map(({ message }) => message)).toEqual([]);
    });
  },
);

function draftOf(text: string, on: string): Draft {
  const { journal, findings } = parseJournal(text);
  expect(findings).toEqual([]);
  const day = parseDay(on);
  if (!day) throw new RangeError(`There is no such day: ${on}`);
  const replayed = replay(journal.entries);
  const computed = computeDraft({ stake: journal.stake, replayed, links: [], on: day });
  if ('refused' in computed) throw new RangeError(computed.refused);
  return newDraft(computed);
}

/** An answer to each gap, by the name of its field, and what EDGAR alone asks for. */
function answersTo({ computed }: Draft): Draft['edits'] {
  const edits = new Map<string, Map<string, string>>();
  const put = (section: string, field: string, text: string): void => {
    edits.set(section, (edits.get(section) ?? new Map<string, string>()).set(field, text));
  };
  for (const [section, fields] of computed.sections) {
    for (const [field, { gap }] of fields) if (gap) put(section, field, answer(section, field));
    const own = section.startsWith('person ') ? PERSON : section === 'statement' ? STATEMENT : [];
    const more = section.startsWith('notice ') ? NOTICE : own;
    for (const [field, text] of more) put(section, field, text);
    if (section.startsWith('signature ')) put(section, 'title', 'Partner');
  }
  return edits;
}

function answer(section: string, field: string): string {
  if (section === 'item 3' && field === 'text') return 'Not applicable';
  return ANSWERS[field] ?? 'As stated on the cover page.';
}

const ANSWERS: Readonly<Record<string, string>> = {
  'source of funds': 'WC',
  'legal proceedings': 'no',
  citizenship: 'DELAWARE',
  types: 'PN',
  signer: '/s/ Ada Quill',
  day: '2025-05-01',
  name: 'Ada Quill',
};

type Answers = readonly (readonly [string, string])[];

const PERSON: Answers = [
  ['without CIK', 'yes'],
  ['citizenship code', 'DE'],
];
const STATEMENT: Answers = [
  ['issuer CIK', '765432'],
  ['issuer street', '4 Mill Lane'],
  ['issuer city', 'Dover'],
  ['issuer state or country', 'DE'],
  ['issuer zip code', '19901'],
];
const NOTICE: Answers = [
  ['telephone', '302 555 0100'],
  ['street', '4 Mill Lane'],
  ['city', 'Dover'],
  ['state or country', 'DE'],
  ['zip code', '19901'],
];
