import { expect, test } from 'vitest';
import { sample13d } from '../../filing/sample.ts';
import { parseDay } from '../../value/day.ts';
import { parseJournal } from '../journal/parse-journal.ts';
import { filingsOnFile } from './on-file.ts';

const { journal } = parseJournal(
  'stakeline-journal 1\n\n2004-01-20 filed 13D/A number 2 event 2003-12-30\n',
);
/** A filing whose header does not say when it was filed. */
const NO_HEADER = { submission: {} };

const amendment = {
  name: 'amendment',
  filing: sample13d({ form: '13D/A', amendmentNumber: 2, eventDate: '2003-12-30', ...NO_HEADER }),
};
const original = { name: 'original', filing: sample13d({ eventDate: '2003-01-02', ...NO_HEADER }) };

test.each([
  ['2003-01-01', []],
  ['2004-01-16', ['original']],
  ['2004-01-20', ['original', 'amendment']],
])('on %s these were on file: %s', (text, names) => {
  const on = parseDay(text);
  if (on === undefined) throw new Error('There is such a day.');
  const onFile = filingsOnFile([original, amendment], journal.entries, on);
  expect(onFile.map(({ name }) => name)).toEqual(names);
});
