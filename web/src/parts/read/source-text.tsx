import '../../source/lights.css';
import { memo, type ReactElement, useEffect, useMemo, useRef } from 'react';
import { chunksOf } from '../../source/chunks.ts';
import { Places } from '../../source/places.ts';
import styles from './source-text.module.css';

interface Props {
  readonly text: string;
  /** HTML and XML have lines of any length, which are folded; plain text is a picture of its page. */
  readonly folds: boolean;
  readonly onShown: (places: Places) => void;
}

/** A source as it was filed, in pieces that are laid out when they come into sight. */
export const SourceText = memo(function SourceText({ text, folds, onShown }: Props): ReactElement {
  const pane = useRef<HTMLElement>(null);
  const chunks = useMemo(() => chunksOf(text), [text]);
  useEffect(() => {
    if (!pane.current) return;
    const places = new Places(pane.current);
    for (const [at, piece] of pane.current.querySelectorAll('pre').entries()) {
      const chunk = chunks[at];
      if (chunk && piece.firstChild instanceof Text) {
        places.add(piece.firstChild, chunk.from, chunk.from + chunk.text.length);
      }
    }
    onShown(places);
  }, [chunks, onShown]);
  return (
    <section
      ref={pane}
      className={styles.source}
      // A pane that scrolls has to be reachable by the keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      aria-label="Source as filed"
      data-folds={folds}
    >
      {chunks.map(({ from, text: piece, lines }) => (
        <pre key={from} style={{ containIntrinsicHeight: `auto ${lines * LINE_REM}rem` }}>
          {piece}
        </pre>
      ))}
    </section>
  );
});

/** The height of a line, as in this part's style. */
const LINE_REM = 1.125;
