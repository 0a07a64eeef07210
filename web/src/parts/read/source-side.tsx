import { type ReactElement, useMemo } from 'react';
import type { Reading } from '../../reading/reading.ts';
import type { Places } from '../../source/places.ts';
import { SourcePage } from './source-page.tsx';
import { SourcePrinted } from './source-printed.tsx';
import styles from './source-side.module.css';
import { SourceText } from './source-text.tsx';

interface Props {
  readonly reading: Reading;
  readonly rendered: string | null;
  /** As the page that its HTML makes, or the form of an XML statement, and not as text. */
  readonly isPage: boolean;
  readonly onShown: (places: Places) => void;
}

/** The side of a reading on which the source stands. */
export function SourceSide({ reading, rendered, isPage, onShown }: Props): ReactElement {
  const { text, format, filing } = reading;
  const spans = useMemo(() => Object.values(filing.spans ?? {}), [filing]);
  if (!isPage) {
    return (
      <div className={styles.source}>
        <SourceText text={text} folds={format !== 'text'} onShown={onShown} />
      </div>
    );
  }
  return (
    <div className={styles.source}>
      {format === 'html' && <SourcePage html={text} onShown={onShown} />}
      {format === 'xml' && rendered !== null && (
        <SourcePrinted address={rendered} spans={spans} onShown={onShown} />
      )}
    </div>
  );
}
