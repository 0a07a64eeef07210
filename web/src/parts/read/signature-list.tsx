import type { ReactElement } from 'react';
import { dateInWords } from '../../reading/in-words.ts';
import type { Filing } from '../../reading/reading.ts';
import { useChoice } from './choice.ts';
import { FactButton } from './fact-button.tsx';
import styles from './item-list.module.css';

/** Who signed, for whom, and when. */
export function SignatureList({
  signatures,
}: {
  readonly signatures: Filing['signatures'];
}): ReactElement {
  const { facts } = useChoice().index;
  return (
    <ul className={styles.items}>
      {signatures.map(({ signer, title, onBehalfOf, date }, at) => {
        const start = `/signatures/${at}`;
        return (
          <li key={start}>
            <div>
              <FactButton fact={facts.fact(`${start}/signer`, signer ?? undefined)} />
              {title !== null && (
                <>
                  , <FactButton fact={facts.fact(`${start}/title`, title)} />
                </>
              )}
              {onBehalfOf !== null && (
                <>
                  {' for '}
                  <FactButton fact={facts.fact(`${start}/onBehalfOf`, onBehalfOf)} />
                </>
              )}
            </div>
            <span>
              <FactButton fact={facts.fact(`${start}/date`, dateInWords(date))} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
