import type { ReactElement } from 'react';
import type { Reading } from '../../reading/reading.ts';
import type { Places } from '../../source/places.ts';
import { SourcePage } from './source-page.tsx';
import styles from './source-side.module.css';
import { SourceText } from './source-text.tsx';

interface Props {
  readonly reading: Reading;
  /** As the page that its HTML makes, and not as text. */
  readonly isPage: boolean;
  readonly onShown: (places: Places) => void;
}

/** The side of a reading on which the source stands. */
export function SourceSide({ reading, isPage, onShown }: Props): ReactElement {
  const { text, format } = reading;
  return (
    <div className={styles.source}>
      {isPage ? (
        <SourcePage html={text} onShown={onShown} />
      ) : (
        <SourceText text={text} folds={format !== 'text'} onShown={onShown} />
      )}
    </div>
  );
}
