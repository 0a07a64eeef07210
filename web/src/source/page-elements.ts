/** Elements that are shown; of all others only what is in them. */
export const SHOWN: ReadonlySet<string> = new Set(
  (
    'p div br hr b i u s strike strong em font span small big sup sub center pre code tt ' +
    'h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote table caption colgroup col thead tbody tfoot tr td th'
  ).split(' '),
);

/** Elements of which nothing is shown. */
export const HIDDEN: ReadonlySet<string> = new Set(
  'script style title noscript object iframe template svg math'.split(' '),
);

/** Elements that take no text of their own, where blanks between tags would be nodes for nothing. */
export const WITHOUT_TEXT: ReadonlySet<string> = new Set('table thead tbody tfoot tr'.split(' '));

/** Attributes of layout; none loads anything or runs. */
const ATTRIBUTES: ReadonlySet<string> = new Set(
  (
    'align valign width height colspan rowspan border cellpadding cellspacing bgcolor nowrap size color ' +
    'face noshade type start clear'
  ).split(' '),
);

/** A style that would load something is left out; the page's policy would refuse it anyway. */
const LOADS = /url\s*\(|image-set|@import|expression/i;

/** An element of a filing with what its attributes say of layout, and nothing else. */
export function shownElement(
  document: Document,
  name: string,
  attributes: Readonly<Record<string, string>>,
): HTMLElement {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (ATTRIBUTES.has(key)) element.setAttribute(key, value);
  }
  const { style } = attributes;
  // Through the object model, because the policy forbids styles as attributes.
  if (style !== undefined && !LOADS.test(style)) element.style.cssText = style;
  return element;
}
