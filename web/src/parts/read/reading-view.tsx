import { type ReactElement, type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import type { Reading } from '../../reading/reading.ts';
import { ReadingIndex } from '../../reading/reading-index.ts';
import type { Places } from '../../source/places.ts';
import { useAddressField } from '../use-address-field.ts';
import { ChoiceContext } from './choice.ts';
import { FactsSide } from './facts-side.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { ReadingHead } from './reading-head.tsx';
import styles from './reading-view.module.css';
import { SourceSide } from './source-side.tsx';
import { stepped, useChosenInSight } from './stepping.ts';
import { useLights } from './use-lights.ts';
import { type ReadingKey, useReadingKeys } from './use-reading-keys.ts';
import { useSourceClicks } from './use-source-clicks.ts';

interface Props {
  readonly reading: Reading;
  /** Where it is as a page, below the API's base; null for plain text. */
  readonly rendered: string | null;
  /** What can be done with this filing, beside its name. */
  readonly actions?: ReactNode;
}

/** A filing: its source on one side, findings and facts on the other, joined by their places. */
export function ReadingView({ reading, rendered, actions }: Props): ReactElement {
  const index = useMemo(() => new ReadingIndex(reading), [reading]);
  const [chosen, choose] = useAddressField('at');
  const [view, setView] = useAddressField('view');
  const [showsKeys, setShowsKeys] = useState(false);
  const [places, setPlaces] = useState<Places>();
  const panel = useRef<HTMLElement>(null);
  const point = useLights(places, index, chosen);
  useChosenInSight(panel, chosen);

  const onPiece = useCallback(
    (piece: readonly [number, number]) => {
      const isShown = (key: string): boolean =>
        panel.current?.querySelector(`[data-at="${CSS.escape(key)}"]`) !== null;
      choose(index.keyAt(piece, isShown));
    },
    [index, choose],
  );
  useSourceClicks(places, onPiece);

  const onKey = useCallback(
    (key: ReadingKey) => {
      if (key === '?') setShowsKeys(true);
      else if (key === 'Esc') choose(undefined);
      else if (panel.current) choose(stepped(panel.current, chosen, key) ?? chosen);
    },
    [chosen, choose],
  );
  useReadingKeys(places, onKey);

  const choice = useMemo(() => ({ index, chosen, choose }), [index, chosen, choose]);
  const isPage = reading.format !== 'text' && view !== 'text';
  return (
    <ChoiceContext value={choice}>
      <div className={styles.view}>
        <ReadingHead
          reading={reading}
          isPage={isPage}
          onView={(next) => setView(next === 'text' ? 'text' : undefined)}
          onKey={onKey}
          actions={actions}
        />
        <SourceSide reading={reading} rendered={rendered} isPage={isPage} onShown={setPlaces} />
        <FactsSide ref={panel} reading={reading} onPoint={point} />
      </div>
      <KeysDialog isOpen={showsKeys} onClose={() => setShowsKeys(false)} />
    </ChoiceContext>
  );
}
