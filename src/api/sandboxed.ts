import sanitizeHtml from 'sanitize-html';

/**
 * What a document that others wrote is served with: it is a page of its own without an origin, in which
 * no script runs, nothing is loaded and nothing is sent; only this server's own pages may frame it.
 */
export const SANDBOX_HEADERS: Readonly<Record<string, string>> = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy':
    "sandbox; default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
  'X-Frame-Options': 'SAMEORIGIN',
};

/**
 * The HTML of a filing without whatever could run, load or lead away, its tables and looks kept. The
 * policy it is served with forbids all of that once more.
 */
export function harmlessHtml(html: string): string {
  const body = sanitizeHtml(html, {
    allowedTags: TAGS,
    allowedAttributes: { '*': LOOKS, a: ['name', 'href'] },
    allowedSchemes: [],
    allowProtocolRelative: false,
    nonTextTags: ['script', 'style', 'textarea', 'option', 'noscript', 'title'],
    parseStyleAttributes: false,
    nestingLimit: NESTING_MAX,
    transformTags: { '*': (tagName, attribs) => ({ tagName, attribs: harmless(attribs) }) },
  });
  return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>Filing</title></head><body>\n${body}\n</body></html>\n`;
}

/** Deeper markup than any filing has; what lies deeper is text alone. */
const NESTING_MAX = 200;

const TAGS = [
  ...'a b big blockquote br caption center code dd del div dl dt em font h1 h2 h3 h4 h5 h6 hr'.split(
    ' ',
  ),
  ...'i ins li ol p pre s small span strike strong sub sup table tbody td tfoot th thead tr'.split(
    ' ',
  ),
  ...'tt u ul'.split(' '),
];

const LOOKS = [
  ...'align bgcolor border cellpadding cellspacing clear color colspan face height noshade'.split(
    ' ',
  ),
  ...'nowrap rowspan size style type valign width'.split(' '),
];

/** Places within the document may be led to; a style may not name an address nor hide one. */
function harmless(attribs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attribs).filter(([name, value]) => {
      if (name === 'href') return value.startsWith('#');
      return name !== 'style' || !/url|expression|import|behavior|[\\@<]/i.test(value);
    }),
  );
}
