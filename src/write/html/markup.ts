import type { Printed } from '../page/printed.ts';

/** Text made safe between tags and in attributes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => MARKS[mark] ?? mark);
}

const MARKS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** An element around markup; classes are ours and need no escape. */
export function element(name: string, className: string, inner: string): string {
  return className === ''
    ? `<${name}>${inner}</${name}>`
    : `<${name} class="${className}">${inner}</${name}>`;
}

/** How the page's texts become markup: with their places in the source, or without. */
export interface Print {
  readonly text: (printed: Printed) => string;
  /** An attribute for an element around a text, or nothing. */
  readonly place: (printed: Printed) => string;
}

export const PRINT_ALONE: Print = { text: ({ text }) => escaped(text), place: () => '' };

export const PRINT_PLACED: Print = {
  text: (printed) =>
    printed.span && printed.text !== ''
      ? `<span${placeOf(printed)}>${escaped(printed.text)}</span>`
      : escaped(printed.text),
  place: placeOf,
};

function placeOf({ span }: Printed): string {
  return span ? ` data-place="${span.from} ${span.to}"` : '';
}
