/**
 * What two titles of one class of securities have in common, in capitals: `Common Stock, $0.001 par
 * value per share` and `COMMON STOCK` are one class, `Class A Common Stock` and `American Depositary
 * Shares` are others. Par values go, for filers add and leave them out at will.
 */
export function classKey(title: string): string {
  const [before = ''] = title.toUpperCase().split(PAR_VALUE);
  const words = before
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !WEIGHTLESS.has(word))
    .join(' ')
    .replace(/^(?:SHARES?|UNITS?) OF /, '')
    .replace(/ PER SHARE$/, '');
  return words === '' ? title.trim().toUpperCase() : words;
}

/** Where a title begins to tell the par value. */
const PAR_VALUE =
  /[,;(]?\s*(?:WITH\s+)?(?:A\s+)?(?:NO\s+PAR|WITHOUT\s+PAR|PAR\s+VALUE|NOMINAL\s+VALUE|(?:US|U\.S\.)?\s?[$€£]\s?\.?\d)/;

const WEIGHTLESS: ReadonlySet<string> = new Set(['THE']);
