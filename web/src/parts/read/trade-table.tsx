import type { ReactElement } from 'react';
import { dateInWords, sharesInWords } from '../../reading/in-words.ts';
import type { Filing } from '../../reading/reading.ts';
import { useChoice } from './choice.ts';
import { FactButton } from './fact-button.tsx';
import styles from './trade-table.module.css';

/** The trades that the filing lists. */
export function TradeTable({ trades }: { readonly trades: Filing['transactions'] }): ReactElement {
  const { facts } = useChoice().index;
  const hasPersons = trades.some(({ person }) => person !== null);
  return (
    <table className={styles.trades}>
      <thead>
        <tr>
          <th scope="col">Day</th>
          <th scope="col">Side</th>
          <th scope="col">Shares</th>
          <th scope="col">Price, $</th>
          {hasPersons && <th scope="col">Person</th>}
        </tr>
      </thead>
      <tbody>
        {trades.map(({ date, side, shares, price, person }, at) => {
          const start = `/transactions/${at}`;
          return (
            <tr key={start}>
              <td>
                <FactButton fact={facts.fact(`${start}/date`, dateInWords(date))} />
              </td>
              <td>
                <FactButton fact={facts.fact(`${start}/side`, side ?? undefined)} />
              </td>
              <td>
                <FactButton fact={facts.fact(`${start}/shares`, sharesInWords(shares))} />
              </td>
              <td>
                <FactButton fact={facts.fact(`${start}/price`, price ?? undefined)} />
              </td>
              {hasPersons && (
                <td>
                  <FactButton fact={facts.fact(`${start}/person`, person ?? undefined)} />
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
