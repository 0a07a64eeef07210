import type { ReportingPerson } from '../../filing/reporting-person.ts';
import { masked } from '../../source/masked.ts';
import { nameKey } from '../../value/name-key.ts';
import type { ListRows } from './filing-rows.ts';
import { storable } from './storable.ts';

/** One row for each cover page. */
export function personRows(persons: readonly ReportingPerson[]): ListRows['persons'] {
  return persons.map((person, at) => {
    const name = person.name?.value;
    return {
      ordinal: at + 1,
      name: name === undefined ? null : storable(masked(name)),
      name_key: name === undefined ? null : nameKey(name),
      cik: person.cik?.value ?? null,
      group_box: person.group?.value ?? null,
      citizenship:
        person.citizenship?.value === undefined ? null : storable(person.citizenship.value),
      sole_voting_power: person.soleVotingPower?.value?.toString() ?? null,
      shared_voting_power: person.sharedVotingPower?.value?.toString() ?? null,
      sole_dispositive_power: person.soleDispositivePower?.value?.toString() ?? null,
      shared_dispositive_power: person.sharedDispositivePower?.value?.toString() ?? null,
      aggregate_amount: person.aggregateAmount?.value?.toString() ?? null,
      percent_of_class: person.percentOfClass?.value?.toString() ?? null,
      doubts: DOUBTABLE.filter((fact) => person[fact]?.doubt !== undefined).join(' '),
    };
  });
}

/** The facts of a cover page that lists show; a doubt about one is shown beside it. */
const DOUBTABLE = ['name', 'cik', 'aggregateAmount', 'percentOfClass'] as const;

/** The codes of row 14, of row 12 on Schedule 13G: `IA`, `HC`. */
export function typeRows(persons: readonly ReportingPerson[]): ListRows['person_types'] {
  return persons.flatMap(({ types }, at) =>
    [...new Set(types.map(({ value }) => value))].map((type) => ({ ordinal: at + 1, type })),
  );
}
