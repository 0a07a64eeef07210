/** A change that makes markup readable: at an offset, so many characters out, others in. */
export interface Edit {
  readonly at: number;
  readonly removed: number;
  readonly inserted: string;
  /** What was wrong and what was done about it. */
  readonly message: string;
  /** Whether it had to guess which element ends where. */
  readonly structural: boolean;
}

/**
 * The changes that broken XML needs, in order and apart from each other: tags without their `>`, end
 * tags cut within their name, end tags of nothing, and `&` or `<` that stand for themselves.
 * Time grows linearly with the text.
 */
export function mend(text: string): Edit[] {
  const mender = new Mender(text);
  let at = 0;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === '&') at = mender.reference(at);
    else if (character === '<') at = mender.markup(at);
    else at += 1;
  }
  return mender.edits;
}

/** Markup that is none of ours, by what it begins and ends with. */
const SKIPPED = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
] as const;
const REFERENCE = /&(?:([A-Za-z][A-Za-z0-9]{0,31})|#[0-9]{1,8}|#x[0-9A-Fa-f]{1,8});/y;
const XML_ENTITIES = new Set(['amp', 'lt', 'gt', 'quot', 'apos']);
const TAG = /<(\/?)([A-Za-z_][\w.-]{0,127}(?::[A-Za-z_][\w.-]{0,127})?)/y;

class Mender {
  readonly edits: Edit[] = [];
  readonly #text: string;
  readonly #open: string[] = [];
  /** How often each name is open, so that no end tag has to search the stack. */
  readonly #openCount = new Map<string, number>();

  constructor(text: string) {
    this.#text = text;
  }

  /** Looks at an `&`; gives the offset to go on from. */
  reference(at: number): number {
    REFERENCE.lastIndex = at;
    const match = REFERENCE.exec(this.#text);
    const known = match && (match[1] === undefined || XML_ENTITIES.has(match[1]));
    if (!known) {
      const what = match ? `${match[0]} is no entity of XML` : 'A bare & stands in the text';
      this.#edit(at, 1, '&amp;', `${what}; it is read as it stands.`);
    }
    return at + (match ? match[0].length : 1);
  }

  /** Looks at a `<`; gives the offset to go on from. */
  markup(at: number): number {
    const skipped = SKIPPED.find(([begin]) => this.#text.startsWith(begin, at));
    if (skipped) {
      const [begin, end] = skipped;
      const to = this.#text.indexOf(end, at + begin.length);
      return to < 0 ? this.#text.length : to + end.length;
    }
    TAG.lastIndex = at;
    const match = TAG.exec(this.#text);
    if (!match) {
      this.#edit(at, 1, '&lt;', 'A bare < stands in the text; it is read as it stands.');
      return at + 1;
    }
    const [head, slash, name = ''] = match;
    const nameTo = at + head.length;
    return slash === '/' ? this.#endTag(at, nameTo, name) : this.#startTag(nameTo, name);
  }

  #startTag(nameTo: number, name: string): number {
    const stop = this.#tagStop(nameTo, true);
    this.#push(name);
    if (this.#text.charAt(stop) === '>') {
      if (this.#text.charAt(stop - 1) === '/') this.#pop();
      return stop + 1;
    }
    const hasAttributes = /^\s+[\w:.-]+\s?=/.test(
      this.#text.slice(nameTo, nameTo + ATTRIBUTE_PROBE),
    );
    const cutAt = hasAttributes ? stop : nameTo;
    this.#edit(cutAt, 0, '>', `The start tag of ${name} lacks its >.`, true);
    return cutAt;
  }

  #endTag(at: number, nameTo: number, name: string): number {
    const stop = this.#tagStop(nameTo, false);
    const complete = this.#text.charAt(stop) === '>';
    const to = complete ? stop + 1 : nameTo;
    const top = this.#open.at(-1);
    if ((this.#openCount.get(name) ?? 0) > 0) {
      this.#popTo(name);
      if (!complete) this.#edit(nameTo, 0, '>', `The end tag of ${name} lacks its >.`);
    } else if (top?.startsWith(name) && !complete) {
      this.#pop();
      const message = `The end tag </${name} is cut; it is read as that of ${top}.`;
      this.#edit(at, to - at, `</${top}>`, message, true);
    } else {
      this.#edit(at, to - at, '', `The end tag </${name}> ends no element; it is left out.`, true);
    }
    return to;
  }

  /** The offset of the `>` that ends a tag, or of the `<` or the end of the text before it. */
  #tagStop(from: number, quotes: boolean): number {
    let quote = '';
    for (let at = from; at < this.#text.length; at += 1) {
      const character = this.#text.charAt(at);
      if (character === '<' || (character === '>' && quote === '')) return at;
      if (quote !== '' && character === quote) quote = '';
      else if (quotes && quote === '' && (character === '"' || character === "'"))
        quote = character;
    }
    return this.#text.length;
  }

  #push(name: string): void {
    this.#open.push(name);
    this.#openCount.set(name, (this.#openCount.get(name) ?? 0) + 1);
  }

  #pop(): string | undefined {
    const name = this.#open.pop();
    if (name !== undefined) this.#openCount.set(name, (this.#openCount.get(name) ?? 1) - 1);
    return name;
  }

  /** Elements inside the one that ends are left without end tags. */
  #popTo(name: string): void {
    let popped = this.#pop();
    while (popped !== undefined && popped !== name) popped = this.#pop();
  }

  #edit(at: number, removed: number, inserted: string, message: string, structural = false): void {
    this.edits.push({ at, removed, inserted, message, structural });
  }
}

/** How far after a name an attribute is looked for. */
const ATTRIBUTE_PROBE = 200;
