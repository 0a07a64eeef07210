import type { ReactElement } from 'react';
import type { Fact } from '../../reading/facts.ts';
import type { Person } from '../../reading/reading.ts';
import { useChoice } from './choice.ts';
import { FactButton } from './fact-button.tsx';
import styles from './person-notes.module.css';

interface Props {
  readonly person: Person;
  /** Pointer of the person. */
  readonly start: string;
}

/** What a cover page says of a person besides its numbers, in a line. */
export function PersonNotes({ person, start }: Props): ReactElement {
  const { facts } = useChoice().index;
  const said: readonly (readonly [name: string, facts: readonly Fact[]])[] = [
    ['Type', facts.list(`${start}/types`, person.types)],
    ['Citizenship', [facts.fact(`${start}/citizenship`, person.citizenship ?? undefined)]],
    ['Source of funds', facts.list(`${start}/sourceOfFunds`, person.sourceOfFunds)],
    [
      'Group',
      [facts.fact(`${start}/group`, person.group === null ? undefined : `group (${person.group})`)],
    ],
    ['IRS number', [facts.fact(`${start}/irsNumber`, person.irsNumber ?? undefined)]],
    ['CIK', [facts.fact(`${start}/cik`, person.cik === null ? undefined : `CIK ${person.cik}`)]],
    [
      'Excludes shares',
      [
        facts.fact(
          `${start}/excludesShares`,
          person.excludesShares ? 'excludes shares' : undefined,
        ),
      ],
    ],
    [
      'Legal proceedings',
      [
        facts.fact(
          `${start}/legalProceedings`,
          person.legalProceedings ? 'legal proceedings' : undefined,
        ),
      ],
    ],
  ];
  return (
    <span className={styles.notes}>
      {said.flatMap(([name, list]) =>
        list
          .filter(({ shown, isDoubted }) => shown !== undefined || isDoubted)
          .map((fact) => (
            <span key={fact.pointer} title={name}>
              <FactButton fact={fact} name={name} />
            </span>
          )),
      )}
    </span>
  );
}
