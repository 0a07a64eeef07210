import type { Layout } from '../layout/layout.ts';

/** Legal forms and small words tell no company from another. */
const COMMON = new Set(
  'the and of inc corp corporation company co ltd limited llc lp plc group holdings trust'.split(
    ' ',
  ),
);
/** Words that begin the name of a class, or stand for the issuer. */
const GENERIC = new Set(
  'issuer company corporation registrant trust fund partnership bank common class series ordinary preferred capital stock share shares unit units beneficial american adss ads voting non-voting subordinate restricted such its nonvoting'.split(
    ' ',
  ),
);
const OF = /^\s+of\s+(?:the\s+|its\s+)?/i;
const CLASS =
  /^(?:(?:class|series)\s+\S{1,3}\s+)?(?:[a-z-]{1,14}\s+){0,2}(?:stock|shares|units|interests?)\b(?:,?\s+(?:no\s+|without\s+)?par\s+value(?:\s+[$\d.]+(?:\s+per\s+share)?)?,?|,?\s+\$\s?[\d.]+\s+par\s+value(?:\s+per\s+share)?,?)?/i;
const NAME = /^[A-Z][\w&’'-]*\.?(?:\s+(?:[A-Z&][\w&’'-]*\.?|of|and))*/;
/** A name stands so near behind the number of its shares. */
const REACH = 240;
/** A statement speaks of few companies; more are not looked up. */
const NAMES_MAX = 20;
/** The company that a short name is defined for stands so near before it. */
const DEFINED_REACH = 160;

/**
 * Whether shares are those of a company other than the issuer: `12,500 shares of Lantern Corp.`, where
 * the title page names another. Nothing is told where the issuer is not known.
 */
export class OtherCompanies {
  readonly #layout: Layout;
  readonly #issuer: ReadonlySet<string>;
  readonly #known = new Map<string, boolean>();
  #company: 'filer' | 'issuer' | 'unknown' | undefined;

  constructor(layout: Layout, issuer: string | undefined) {
    this.#layout = layout;
    this.#issuer = new Set(wordsOf(issuer ?? ''));
  }

  /** Whether the shares whose number ends at an offset are of another company. */
  areSharesOf(at: number): boolean {
    if (this.#issuer.size === 0) return false;
    const name = companyIn(this.#layout.text.slice(at, at + REACH));
    return name !== undefined && this.isOther(name);
  }

  /** Whether a name is that of a company other than the issuer. */
  isOther(name: string): boolean {
    if (this.#issuer.size === 0 || wordsOf(name).length === 0) return false;
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const isOther = this.#known.size >= NAMES_MAX || !this.#isIssuer(name);
    if (this.#known.size < NAMES_MAX) this.#known.set(name, isOther);
    return isOther;
  }

  #isIssuer(name: string): boolean {
    const words = wordsOf(name);
    if (words.some((word) => this.#issuer.has(word))) return true;
    return words.some((word) => this.#standsForIssuer(word));
  }

  /** Whether a word is defined as a short name right behind the issuer's: `Example Corp. ("EXC")`. */
  #standsForIssuer(word: string): boolean {
    return this.#whoIs(word) === 'issuer';
  }

  /**
   * Who deals in a sentence in small letters: the filer, unless it is "the Company", which is whoever
   * is called so.
   */
  dealer(sentence: string): 'filer' | 'issuer' | 'unknown' {
    if (!COMPANY_DEALS.test(sentence)) return 'filer';
    this.#company ??= this.#whoIs('company');
    return this.#company;
  }

  /**
   * For whom a word is defined as a short name: for the issuer where its name stands before it, behind
   * the short name of somebody else.
   */
  #whoIs(word: string): 'filer' | 'issuer' | 'unknown' {
    const { folded } = this.#layout;
    const at = ['"', '“'].map((mark) => folded.indexOf(mark + word)).find((found) => found >= 0);
    if (at === undefined) return 'unknown';
    const ahead = folded.slice(Math.max(0, at - DEFINED_REACH), at);
    const own = wordsOf(ahead.slice(ahead.lastIndexOf(')') + 1));
    return own.some((other) => this.#issuer.has(other) || other === 'issuer') ? 'issuer' : 'filer';
  }
}

/** "The Company" may be the issuer, or the filer. */
const COMPANY_DEALS =
  /\bthe\s+company\s+(?:has\s+|also\s+)?(?:re)?(?:sold|purchased|bought|acquired|issued)\b/;

/** The company whose shares follow a number: of `shares of Common Stock of Lantern Corp.` the last. */
function companyIn(behind: string): string | undefined {
  let rest = behind.replace(/^[^.;,$]{0,40}?\b(?:shares|units|ads)\b/i, '');
  if (rest === behind) return undefined;
  for (let of = OF.exec(rest); of; of = OF.exec(rest)) {
    rest = rest.slice(of[0].length);
    const name = NAME.exec(rest)?.[0];
    const first = wordsIn(name ?? '')[0];
    if (name && first && !GENERIC.has(first)) return name;
    const own = CLASS.exec(rest);
    if (!own) return undefined;
    rest = rest.slice(own[0].length);
  }
  return undefined;
}

function wordsIn(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/\./g, '')
    .split(/[^a-z0-9-]+/)
    .filter((word) => word !== '');
}

/** The words of a name that tell it from others. */
function wordsOf(text: string): string[] {
  return wordsIn(text).filter((word) => !COMMON.has(word) && !GENERIC.has(word));
}
