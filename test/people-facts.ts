import type { Layout } from '../src/read/layout/layout.ts';
import { layoutText } from '../src/read/layout/text-layout.ts';
import { readRelatedPersons } from '../src/read/people/related-persons.ts';

/** How a schedule of people begins, with names and position promised. */
export const OPENING = `SCHEDULE I

Directors and Executive Officers of Larkfield Corp.

The name and position of each are set forth below.

`;

/** Each person in a line: name | position | other positions | address | citizenship; `?` marks doubt. */
export function peopleOf(layout: Layout): string[] {
  return readRelatedPersons(layout, 0, layout.text.length).relatedPersons.map((person) =>
    [person.name, person.position, person.otherPositions, person.address, person.citizenship]
      .map((fact) => `${fact?.value ?? '-'}${fact?.doubt === undefined ? '' : '?'}`)
      .join(' | '),
  );
}

/** The people of a schedule in plain text. */
export function peopleInText(body: string, opening = OPENING): string[] {
  const text = opening + body;
  return peopleOf(layoutText({ name: 'x.txt', text }, { from: 0, to: text.length }));
}
