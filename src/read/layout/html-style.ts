import { present } from '../../filing/present.ts';
import { matchesOf } from '../parse/matches.ts';
import { type SymbolFont, symbolFontOf } from './html-glyphs.ts';

/** What an element's style says about the reading text; what it leaves open is absent. */
export interface Style {
  /** `ordinary` where it names a font whose letters are letters. */
  readonly font?: SymbolFont | 'ordinary';
  readonly display?: 'none' | 'block' | 'inline' | 'gap';
  /** Whether blanks and line ends are kept as typed. */
  readonly typed?: boolean;
  readonly pageBefore: boolean;
  readonly pageAfter: boolean;
  /** Set above the line, as note marks are. */
  readonly raised: boolean;
  /** Set at the top of the line, which raises what is smaller than the line. */
  readonly atTop: boolean;
  /** In a size of its own. */
  readonly sized: boolean;
}

/** What an element without a style has. */
export const UNSTYLED: Style = {
  pageBefore: false,
  pageAfter: false,
  raised: false,
  atTop: false,
  sized: false,
};
/** Filings repeat a few hundred styles; a document with more has them read again each time. */
const STYLES_KEPT_MAX = 5000;

/** Reads `style` attributes, each different one once. */
export class Styles {
  readonly #known = new Map<string, Style>();

  /** The style of an element with this `style` attribute, if it has one. */
  of(attribute: string | undefined): Style {
    if (attribute === undefined) return UNSTYLED;
    const known = this.#known.get(attribute);
    if (known) return known;
    const style = readStyle(attribute);
    if (this.#known.size < STYLES_KEPT_MAX) this.#known.set(attribute, style);
    return style;
  }
}

/** Reads one `style` attribute; declarations that it does not know are passed over. */
export function readStyle(attribute: string): Style {
  const declared = declarations(attribute);
  const font = fontOf(declared);
  const display = displayOf(declared);
  const space = declared.get('white-space');
  const align = declared.get('vertical-align') ?? '';
  return present<Style>({
    font,
    display,
    typed: space === undefined ? undefined : /^pre(?!-line)/.test(space),
    pageBefore: breaksPage(declared, 'before'),
    pageAfter: breaksPage(declared, 'after'),
    raised: align === 'super',
    atTop: align === 'top' || align === 'text-top',
    sized: declared.has('font-size'),
  });
}

/** The declarations that say something about the reading text; others are most of a style. */
const DECLARATION =
  /(?:^|;)\s*(font(?:-family|-size)?|display|visibility|white-space|vertical-align|width|(?:page-)?break-(?:before|after))\s*:([^;]*)/g;

/** A style's declarations by name; the last of a name counts. */
function declarations(attribute: string): Map<string, string> {
  const declared = new Map<string, string>();
  for (const [, name = '', value = ''] of matchesOf(DECLARATION, attribute.toLowerCase()))
    declared.set(name, value.replace('!important', '').trim());
  return declared;
}

function fontOf(declared: ReadonlyMap<string, string>): SymbolFont | 'ordinary' | undefined {
  const family = declared.get('font-family');
  if (family !== undefined) return family === 'inherit' ? undefined : fontNamed(family);
  const shorthand = declared.get('font');
  if (shorthand === undefined || shorthand === 'inherit') return undefined;
  // `font: italic 10pt/12pt Wingdings, serif`: the family follows the size.
  const size = /\d[a-z%]{0,4}(?:\/\S{1,12})?\s+(?=[a-z"'])/.exec(shorthand);
  return fontNamed(size ? shorthand.slice(size.index + size[0].length) : shorthand);
}

/** The symbol font that a list of font names begins with. */
export function fontNamed(families: string): SymbolFont | 'ordinary' {
  return symbolFontOf(families.split(',', 1)[0] ?? '') ?? 'ordinary';
}

function displayOf(declared: ReadonlyMap<string, string>): Style['display'] {
  if (declared.get('visibility') === 'hidden') return 'none';
  const display = declared.get('display');
  if (display === 'none' || display === 'block' || display === 'inline') return display;
  // Boxes of a given width on one line are how a converter writes tab stops.
  return display === 'inline-block' && declared.has('width') ? 'gap' : undefined;
}

function breaksPage(declared: ReadonlyMap<string, string>, side: 'before' | 'after'): boolean {
  const value = declared.get(`page-break-${side}`) ?? declared.get(`break-${side}`);
  return value !== undefined && /^(?:always|page|left|right)$/.test(value);
}
