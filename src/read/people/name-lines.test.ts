import { expect, test } from 'vitest';
import { layoutText } from '../layout/text-layout.ts';
import { readRelatedPersons } from './related-persons.ts';

const TITLE = 'SCHEDULE I\n\nDirectors and Executive Officers\n\n';

/** Name and position of each person, and why some may be missing. */
function peopleIn(lines: string): { people: string[]; doubt: string | undefined } {
  const text = TITLE + lines;
  const layout = layoutText({ name: 'test.txt', text }, { from: 0, to: text.length });
  const { relatedPersons, doubt } = readRelatedPersons(layout, 0, layout.text.length);
  return {
    people: relatedPersons.map(({ name, position }) => `${name.value} | ${position?.value ?? '-'}`),
    doubt,
  };
}

test.each([
  ['Ada B. Penrose, President\nEdgar W. Nilsson, Jr., Secretary\n'],
  ['Ada B. Penrose - President\nEdgar W. Nilsson, Jr. - Secretary\n'],
  ['1.  Ada B. Penrose, President\n2.  Edgar W. Nilsson, Jr., Secretary\n'],
  ['Name: Ada B. Penrose\nTitle: President\n\nName: Edgar W. Nilsson, Jr.\nTitle: Secretary\n'],
])('people in the lines of a schedule: %j', (lines) => {
  expect(peopleIn(lines)).toEqual({
    people: ['Ada B. Penrose | President', 'Edgar W. Nilsson, Jr. | Secretary'],
    doubt: undefined,
  });
});

test('one such line may be that of a sentence', () => {
  const { people, doubt } = peopleIn(
    'Ada B. Penrose, President\nof the company, told us\nso\nthen\n',
  );
  expect(people).toEqual([]);
  expect(doubt).toContain('No name could be read');
});

test('a labelled name of one word begins a person of its own', () => {
  const blocks = ['Ada Penrose', 'Suharto'].map(
    (name) => `Name: ${name}\nPrincipal Occupation: Investor\n`,
  );
  expect(peopleIn(blocks.join('\n')).people).toEqual([
    'Ada Penrose | Investor',
    'Suharto | Investor',
  ]);
});
