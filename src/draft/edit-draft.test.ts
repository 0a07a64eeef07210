import { expect, test } from 'vitest';
import { parseDay } from '../value/day.ts';
import type { Computed, Draft, Fields } from './draft.ts';
import { editDraft } from './edit-draft.ts';
import { fieldOfPath } from './field-of-path.ts';
import { filingOfDraft } from './filing-of-draft.ts';
import { parseDraft } from './parse-draft.ts';
import { printDraft } from './print-draft.ts';
import { newDraft, recompute } from './recompute.ts';

function computed(percent: string): Computed {
  const on = parseDay('2024-02-15');
  if (on === undefined) throw new Error('There is such a day.');
  return {
    on,
    form: '13D/A',
    kind: 'amendment',
    reasons: [],
    unchanged: [],
    sections: new Map<string, Fields>([
      ['statement', new Map([['form', { value: '13D/A', from: 'the obligations above' }]])],
      [
        'person Quill',
        new Map([
          ['name', { value: 'Quill', from: 'the journal' }],
          ['percent of class', { value: percent, from: 'the journal' }],
          ['citizenship', { gap: 'Where Quill is at home.' }],
        ]),
      ],
      ['item 4', new Map([['text', { gap: 'The purpose.' }]])],
    ]),
    trades: [],
  };
}

const EDIT = { section: 'person Quill', field: 'percent of class', text: '8.1' };

test('an edit is put in over what is computed, and taken out again', () => {
  const edited = editDraft(newDraft(computed('8.0')), [EDIT]);
  expect(edited.edits.get('person Quill')?.get('percent of class')).toBe('8.1');
  expect(edited.bases.get('person Quill')?.get('percent of class')).toBe('8.0');
  const { section, field } = EDIT;
  expect(editDraft(edited, [{ section, field }])).toEqual(newDraft(computed('8.0')));
});

test('an edit that is written again is based on what is computed now', () => {
  const edited = editDraft(newDraft(computed('8.0')), [EDIT]);
  const anew = recompute(edited, computed('8.4'));
  expect(anew.bases.get('person Quill')?.get('percent of class')).toBe('8.0');
  const again = editDraft(anew, [EDIT]);
  expect(again.bases.get('person Quill')?.get('percent of class')).toBe('8.4');
});

test('a draft that is printed and read says again whence each value comes', () => {
  const draft = newDraft(computed('8.0'));
  expect(parseDraft(printDraft(draft))).toEqual(draft);
});

test.each([
  ['reportingPersons[0].percentOfClass', 'person Quill', 'percent of class'],
  ['reportingPersons[0].cik', 'person Quill', 'CIK'],
  ['reportingPersons[0]', 'person Quill', 'name'],
  ['items[0].text', 'item 4', 'text'],
  ['cusips[0]', 'statement', 'CUSIP'],
  ['outstanding.asOf', 'statement', 'outstanding as of'],
  ['item 4 / text', 'item 4', 'text'],
])('the path %s is the field %s / %s', (path, section, field) => {
  const draft: Draft = editDraft(newDraft(computed('8.0')), [
    { section: 'item 4', field: 'text', text: 'To hold.' },
  ]);
  const { filing } = filingOfDraft(draft);
  expect(fieldOfPath(draft, filing, path)).toEqual({ section, field });
});

test('a path that leads to no field is none', () => {
  const draft = newDraft(computed('8.0'));
  const { filing } = filingOfDraft(draft);
  expect(fieldOfPath(draft, filing, 'pages[0]')).toBeUndefined();
  expect(fieldOfPath(draft, filing, 'reportingPersons[7].cik')).toBeUndefined();
});
