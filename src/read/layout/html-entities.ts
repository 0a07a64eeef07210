import { DecodingMode, EntityDecoder, htmlDecodeTree } from 'entities/decode';

/** The characters that an entity stands for, and how many characters it takes from its `&`. */
export interface Entity {
  readonly codes: readonly number[];
  readonly length: number;
}

/** Names and numbers take at most so many characters, or are read each time. */
const KEPT_LENGTH_MAX = 12;
const ENTITIES_KEPT_MAX = 2000;

/** The entities of a document's text; each different one is looked up once, as browsers do. */
export class Entities {
  readonly #html: string;
  readonly #known = new Map<string, Entity>();
  readonly #decoder: EntityDecoder;
  #codes: number[] = [];
  #length = 0;

  constructor(html: string) {
    this.#html = html;
    this.#decoder = new EntityDecoder(htmlDecodeTree, (code, length) => {
      this.#codes.push(code);
      this.#length = Math.max(this.#length, length);
    });
  }

  /** The entity whose `&` stands at an offset; `undefined` where none does. */
  at(from: number): Entity | undefined {
    const written = this.#writtenAt(from);
    const known = written === undefined ? undefined : this.#known.get(written);
    if (known) return known;
    const entity = this.#read(from);
    // An entity ends at its semicolon at the latest, so that what follows makes no difference.
    if (entity && written !== undefined && this.#known.size < ENTITIES_KEPT_MAX)
      this.#known.set(written, entity);
    return entity;
  }

  /** From the `&` to the semicolon. */
  #writtenAt(from: number): string | undefined {
    const end = Math.min(from + KEPT_LENGTH_MAX, this.#html.length);
    for (let at = from + 1; at < end; at += 1) {
      if (this.#html.charCodeAt(at) === SEMICOLON) return this.#html.slice(from, at + 1);
    }
    return undefined;
  }

  #read(from: number): Entity | undefined {
    this.#codes = [];
    this.#length = 0;
    this.#decoder.startEntity(DecodingMode.Legacy);
    // The document may end within it.
    if (this.#decoder.write(this.#html, from + 1) < 0) this.#decoder.end();
    return this.#codes.length > 0 ? { codes: this.#codes, length: this.#length } : undefined;
  }
}

const SEMICOLON = 59;
