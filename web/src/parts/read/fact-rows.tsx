import type { ReactElement } from 'react';
import { Link } from 'wouter';
import type { FactRow } from '../../reading/facts.ts';
import { FactButton } from './fact-button.tsx';
import styles from './fact-rows.module.css';

/** Facts under their captions; what the filing does not say has no row. */
export function FactRows({ rows }: { readonly rows: readonly FactRow[] }): ReactElement {
  const said = rows.filter(({ facts }) =>
    facts.some(({ shown, isDoubted }) => shown !== undefined || isDoubted),
  );
  return (
    <dl className={styles.rows}>
      {said.map(({ caption, facts, more }) => (
        <div key={caption}>
          <dt>{caption}</dt>
          {facts.map((fact) => (
            <dd key={fact.pointer}>
              <FactButton fact={fact} />
            </dd>
          ))}
          {more && (
            <dd className={styles.more}>
              <Link href={more.href}>{more.words}</Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
