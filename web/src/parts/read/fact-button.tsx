import type { ReactElement } from 'react';
import type { Fact } from '../../reading/facts.ts';
import { useChoice } from './choice.ts';
import styles from './fact-button.module.css';

interface Props {
  readonly fact: Fact;
  /** For those who hear the value alone: `Aggregate amount of A. Holder`. */
  readonly name?: string;
}

/** A fact that can be pointed at and chosen; one that is neither stated nor in doubt is a dash. */
export function FactButton({ fact, name }: Props): ReactElement {
  const { index, chosen, choose } = useChoice();
  const { pointer, shown, span, isDoubted } = fact;
  if (shown === undefined && !isDoubted) return <span className={styles.absent}>–</span>;
  const rank = isDoubted ? 'doubt' : index.rank(pointer);
  const text = shown ?? 'not read';
  if (span === undefined) return <span className={styles.plain}>{text}</span>;
  return (
    <button
      type="button"
      className={styles.fact}
      data-at={pointer}
      data-rank={rank}
      aria-current={chosen === pointer}
      {...(name !== undefined && { 'aria-label': `${name}: ${text}` })}
      onClick={() => choose(chosen === pointer ? undefined : pointer)}
    >
      {text}
      {isDoubted && <span className={styles.doubt}> in doubt</span>}
    </button>
  );
}
