import { characterOf } from '../src/read/layout/entities.ts';
import type { Element } from '../src/read/xml/element.ts';
import { parseXml } from '../src/read/xml/parse.ts';
import { toAscii } from '../src/write/ascii.ts';

/**
 * A statement as `path value` lines, one for each element with a value, in the document's order.
 * What EDGAR strips, adds or takes in several spellings is made alike: blanks, empty elements,
 * zeros before numbers of filers and days, references escaped twice, the single CUSIP of old.
 */
export function elementsOf(text: string): string[] {
  const from = Math.max(0, text.search(/<\?xml|<(?:\w+:)?edgarSubmission/));
  const end = text.lastIndexOf('</XML>');
  const { root } = parseXml(text, { from, to: end < 0 ? text.length : end });
  return root ? valuesIn(root, '') : [];
}

/** What is submitted and not published, or published and not submitted. */
const LEFT_OUT =
  /^(?:schemaVersion|flags|contact|notifications|documents|ccc|liveTestFlag|reportingCik|reportingCikNotPresentInEdgarFlag)$/;

function valuesIn(element: Element, path: string): string[] {
  return element.children.flatMap((child) => {
    if (LEFT_OUT.test(child.name)) return [];
    const place = `${path}/${child.name}`.replace(
      /\/(issuerCUSIP|issuerCusip)$/,
      '/issuerCusips/issuerCusipNumber',
    );
    if (child.children.length > 0) return valuesIn(child, place);
    const value = comparable(child.name, child.text);
    return value === '' ? [] : [`${place} ${value}`];
  });
}

function comparable(name: string, text: string): string {
  const decoded = text.replace(
    /&(#?[A-Za-z0-9]{1,31});|[\u0080-\u009f]/g,
    (found, reference?: string) => characterOf(reference ?? `#${found.charCodeAt(0)}`) ?? found,
  );
  const value = toAscii(decoded).text.replace(/\s+/g, ' ').trim();
  if (/cik$/i.test(name)) return value.padStart(10, '0');
  if (/cusip/i.test(name)) return value.toUpperCase();
  if (/date/i.test(name) && /^[\d/]+$/.test(value)) return value.replace(/\b(\d)\b/g, '0$1');
  return value;
}
