import { memo, type ReactElement, useCallback, useEffect, useRef } from 'react';
import { buildPage } from '../../source/build-page.ts';
import { framedDocument } from '../../source/framed-document.ts';
import { Places } from '../../source/places.ts';
import styles from './source-page.module.css';

interface Props {
  readonly html: string;
  readonly onShown: (places: Places) => void;
}

/**
 * An HTML filing as the page that it is, in a frame of its own in which no script can run and from
 * which nothing can be asked for.
 */
export const SourcePage = memo(function SourcePage({ html, onShown }: Props): ReactElement {
  const frame = useRef<HTMLIFrameElement>(null);
  const work = useRef<AbortController>(undefined);
  useEffect(() => () => work.current?.abort(), []);

  const fill = useCallback(() => {
    const document = frame.current?.contentDocument;
    if (!document) return;
    work.current?.abort();
    work.current = new AbortController();
    const { signal } = work.current;
    const places = new Places(document.documentElement);
    const root = framedDocument(document);
    void buildPage(html, places, root, signal).then(() => {
      if (!signal.aborted) onShown(places);
    });
  }, [html, onShown]);

  return (
    <iframe
      // A new source needs a new document; what was made of the last one is gone with it.
      key={html.length}
      ref={frame}
      className={styles.page}
      title="Source as a page"
      sandbox="allow-same-origin"
      srcDoc="<!doctype html><title>Filing</title>"
      onLoad={fill}
    />
  );
});
