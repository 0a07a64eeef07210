import type { ReactElement } from 'react';
import { Link } from 'wouter';
import { addresses } from '../../addresses.ts';
import { percentInWords, sharesInWords } from '../../reading/in-words.ts';
import type { Filing, Person } from '../../reading/reading.ts';
import { useChoice } from './choice.ts';
import { FactButton } from './fact-button.tsx';
import { PersonNotes } from './person-notes.tsx';
import styles from './person-table.module.css';

const COLUMNS = [
  { key: 'soleVotingPower', head: 'Sole vote', name: 'Sole voting power' },
  { key: 'sharedVotingPower', head: 'Shared vote', name: 'Shared voting power' },
  { key: 'soleDispositivePower', head: 'Sole disp.', name: 'Sole dispositive power' },
  { key: 'sharedDispositivePower', head: 'Shared disp.', name: 'Shared dispositive power' },
  { key: 'aggregateAmount', head: 'Aggregate', name: 'Aggregate amount' },
] as const satisfies readonly { key: keyof Person; head: string; name: string }[];

/** Every reporting person's cover page, one under the other, so that their numbers compare. */
export function PersonTable({
  persons,
}: {
  readonly persons: Filing['reportingPersons'];
}): ReactElement {
  const { facts } = useChoice().index;
  return (
    <table className={styles.persons}>
      <thead>
        <tr>
          {COLUMNS.map(({ key, head, name }) => (
            <th key={key} scope="col" title={name}>
              {head}
            </th>
          ))}
          <th scope="col" title="Percent of class">
            %
          </th>
        </tr>
      </thead>
      {persons.map((person, at) => {
        const start = `/reportingPersons/${at}`;
        const of = person.name ?? `person ${at + 1}`;
        return (
          <tbody key={start}>
            <tr>
              <th scope="rowgroup" colSpan={COLUMNS.length + 1}>
                <FactButton fact={facts.fact(`${start}/name`, person.name ?? undefined)} />
                <StakesLink name={person.name} />
                <PersonNotes person={person} start={start} />
              </th>
            </tr>
            <tr>
              {COLUMNS.map(({ key, name }) => (
                <td key={key}>
                  <FactButton
                    fact={facts.fact(`${start}/${key}`, sharesInWords(person[key]))}
                    name={`${name} of ${of}`}
                  />
                </td>
              ))}
              <td>
                <FactButton
                  fact={facts.fact(
                    `${start}/percentOfClass`,
                    percentInWords(person.percentOfClass),
                  )}
                  name={`Percent of class of ${of}`}
                />
              </td>
            </tr>
          </tbody>
        );
      })}
    </table>
  );
}

/** The way to what else the store knows of a person. */
function StakesLink({ name }: { readonly name: string | null }): ReactElement | null {
  if (name === null) return null;
  return (
    <Link className={styles.more ?? ''} href={addresses.holder(name)}>
      all its stakes
    </Link>
  );
}
