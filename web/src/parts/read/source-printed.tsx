import { memo, type ReactElement, useCallback, useRef, useState } from 'react';
import { usePrintedForm } from '../../reading/printed-form.ts';
import { framedDocument } from '../../source/framed-document.ts';
import type { Places } from '../../source/places.ts';
import { PrintedPlaces } from '../../source/printed-places.ts';
import { Answer } from '../answer.tsx';
import { useChoice } from './choice.ts';
import page from './source-page.module.css';
import styles from './source-printed.module.css';

interface Props {
  /** Below the API's base. */
  readonly address: string;
  /** Of everything that the reading knows, to tell how much of it the form shows. */
  readonly spans: readonly (readonly [number, number])[];
  readonly onShown: (places: Places) => void;
}

/** An XML statement as the printed form, joined to the facts by the places that its writer tells. */
export const SourcePrinted = memo(function SourcePrinted(props: Props): ReactElement {
  return (
    <Answer query={usePrintedForm(props.address)} what="Printing the form">
      {(html) => <Printed key={props.address} html={html} {...props} />}
    </Answer>
  );
});

const STYLE = /<style>([^]*?)<\/style>/;

function Printed({ html, spans, onShown }: Props & { readonly html: string }): ReactElement {
  const frame = useRef<HTMLIFrameElement>(null);
  const [places, setPlaces] = useState<Places>();
  const { index, chosen } = useChoice();
  const own = chosen === undefined ? undefined : index.placesOf(chosen).own;
  const isShown = (place: readonly [number, number]): boolean =>
    places?.range(...place) !== undefined;
  const fill = useCallback(() => {
    const document = frame.current?.contentDocument;
    if (!document) return;
    // Its style goes into the frame by the object model: in the markup the page's policy refuses it.
    const [style = '', sheet = ''] = STYLE.exec(html) ?? [];
    const form = new DOMParser().parseFromString(html.replace(style, ''), 'text/html');
    const root = framedDocument(document, sheet);
    root.append(...document.importNode(form.body, true).childNodes);
    const made = new PrintedPlaces(document.documentElement);
    setPlaces(made);
    onShown(made);
  }, [html, onShown]);
  return (
    <div className={styles.printed}>
      <p>
        Stakeline’s print of the XML.
        {places &&
          ` Of ${spans.length} facts, ${spans.filter(isShown).length} are joined to it; the others stand in the XML only.`}
        {places && own && !isShown(own) && <strong> So does what you have chosen.</strong>}
      </p>
      <iframe
        ref={frame}
        className={page.page}
        title="Source as the printed form"
        sandbox="allow-same-origin"
        srcDoc="<!doctype html><title>Filing</title>"
        onLoad={fill}
      />
    </div>
  );
}
