import lights from './lights.css?inline';

/** Our colours that the lights speak of; the frame knows none of the app's. */
const COLOURS = [
  '--place',
  '--place-error',
  '--place-warning',
  '--place-pointed',
  '--place-chosen',
  '--place-beside',
  '--place-ink',
  '--note',
  '--warning',
  '--error',
];

/** A filing is a sheet of paper, in dark surroundings too. */
const SHEET = `
  :root { color-scheme: light; background: #fff; }
  body { max-width: 52rem; margin: 0 auto; padding: 1.5rem; color: #111;
    font: 14px/1.4 "Times New Roman", "Liberation Serif", serif; overflow-wrap: break-word; }
  section { content-visibility: auto; contain-intrinsic-height: auto 60rem; }
  table { max-width: 100%; font: inherit; }
  pre { font: 12px/1.5 ui-monospace, "DejaVu Sans Mono", monospace; white-space: pre-wrap; }
  .submission { color: #666; font: 11px/1.5 ui-monospace, monospace; }
`;

/** Dresses a frame's empty document for a filing or a form, and gives the element that takes it. */
export function framedDocument(document: Document, sheetOfForm: string = SHEET): HTMLElement {
  const view = document.defaultView;
  if (!view) throw new Error('The frame has no window.');
  const own = getComputedStyle(globalThis.document.documentElement);
  const colours = COLOURS.map((name) => `${name}: ${own.getPropertyValue(name)};`).join('');
  // Made in the frame's window, and by the object model, as the page's policy wants it.
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(`:root { ${colours} } ${sheetOfForm} ${lights}`);
  document.adoptedStyleSheets = [sheet];
  document.body.replaceChildren();
  return document.body;
}
