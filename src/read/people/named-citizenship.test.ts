import { expect, test } from 'vitest';
import { layoutText } from '../layout/text-layout.ts';
import { readRelatedPersons } from './related-persons.ts';

const LIST = `Name           Position
----           --------
Ada Penrose    Chairman
Ben Hale       Director
`;

/** The citizenships of Ada Penrose and Ben Hale in a schedule that opens with a sentence. */
function citizenships(sentence: string, list = LIST): string[] {
  const text = `SCHEDULE I\n\nDirectors of Larkfield Corp.\n\n${sentence}\n\n${list}`;
  const layout = layoutText({ name: 'x.txt', text }, { from: 0, to: text.length });
  return readRelatedPersons(layout, 0, text.length).relatedPersons.map(
    ({ citizenship }) => citizenship?.value ?? '-',
  );
}

test.each([
  ['Each of them is a citizen of Canada, other than Mr. Hale, who is a citizen of France.'],
  ['Except for Mr. Hale, who is a citizen of France, each is a citizen of Canada.'],
  ['Each is a citizen of Canada, except that Mr. Ben Hale is a citizen of France.'],
])('who is excepted has a citizenship of his own: %s', (sentence) => {
  expect(citizenships(sentence)).toEqual(['Canada', 'France']);
});

test.each([
  ['With the exception of Mr. Hale, each such person is a citizen of Canada.'],
  ['Each person is a citizen of Canada, except Messrs. Hale and Roe, who are citizens of France.'],
])('who is excepted without one has none: %s', (sentence) => {
  expect(citizenships(sentence)).toEqual(['Canada', '-']);
});

test('a nation on two lines, behind an address that is said of each', () => {
  const sentence = 'The address of each is 5 Elm, and each is a citizen of the United\nStates.';
  expect(citizenships(sentence)).toEqual(['United States', 'United States']);
});

test('a remark behind a position says it', () => {
  const list = LIST.replace('Director', 'Director (citizen of France)');
  expect(citizenships('Each of them is a citizen of Canada.', list)).toEqual(['Canada', 'France']);
});
