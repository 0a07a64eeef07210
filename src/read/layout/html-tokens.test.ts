import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { array, assert, constantFrom, property } from 'fast-check';
import { Tokenizer } from 'htmlparser2';
import { expect, test } from 'vitest';
import { runs } from '../../../test/thorough.ts';
import { decode } from '../../source/source.ts';
import { readTokens } from './html-tokens.ts';

/** Tokens as lines: `<p style=…>`, `</p>`, text in quotes; runs of text are one. */
class Told {
  readonly lines: string[] = [];
  #text = '';

  text(more: string): void {
    this.#text += more;
  }

  markup(line: string): void {
    if (this.#text !== '') this.lines.push(JSON.stringify(this.#text));
    this.#text = '';
    if (line !== '') this.lines.push(line);
  }
}

function ours(html: string): string[] {
  const told = new Told();
  readTokens(html, {
    open: ({ name, attributes, length }, from) =>
      told.markup(`<${name} ${JSON.stringify(attributes)}> ${from} to ${from + length}`),
    close: ({ name }) => told.markup(`</${name}>`),
    text: (from, to) => told.text(html.slice(from, to)),
    character: (code, from, to) => told.text(`${String.fromCodePoint(code)}[${from}-${to}]`),
  });
  told.markup('');
  return told.lines;
}

const KNOWN = ['alt', 'checked', 'colspan', 'face', 'rowspan', 'size', 'src', 'style', 'type'];

/** The same by htmlparser2's tokeniser, over the whole text. */
function theirs(html: string): string[] {
  const told = new Told();
  let from = 0;
  let name = '';
  let value = '';
  let attribute = '';
  let attributes: Record<string, string> = {};
  const open = (end: number): void =>
    told.markup(`<${name} ${JSON.stringify(attributes)}> ${from} to ${end + 1}`);
  const tokenizer = new Tokenizer(
    {},
    {
      onopentagname(start, end) {
        from = start - 1;
        name = html.slice(start, end).toLowerCase();
        attributes = {};
      },
      onattribname(start, end) {
        attribute = html.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata(start, end) {
        value += html.slice(start, end);
      },
      onattribentity(code) {
        value += String.fromCodePoint(code);
      },
      onattribend() {
        if (KNOWN.includes(attribute)) attributes[attribute] ??= value;
      },
      onopentagend: open,
      onselfclosingtag: open,
      onclosetag: (start, end) => told.markup(`</${html.slice(start, end).toLowerCase()}>`),
      // A closing tag without its end makes it give all text once more.
      ontext: (start, end) => start >= 0 && told.text(html.slice(start, end)),
      ontextentity: (code, end) =>
        told.text(`${String.fromCodePoint(code)}[${html.lastIndexOf('&', end - 1)}-${end}]`),
      oncdata: () => undefined,
      oncomment: () => undefined,
      ondeclaration: () => undefined,
      onend: () => undefined,
      onprocessinginstruction: () => undefined,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  told.markup('');
  return told.lines;
}

const PIECES =
  '<|</|>|/>|<p>|</p>|<P a|</td|<td colspan=2>|<font size="-1"|" style=\'a>b\'|=|"|\'| |\n|a|td|/|!|?|-|--|<!--|-->|--!>|<!|<!doctype|<![CDATA[|]]>|<?x|&|&amp;|&amp|&nbsp;|&nbspx|&notin;|&notit;|&#160;|&#xA0|&#0;|&#|;|&NotEqualTilde;|<title>|</title>|<script>|</script |<script/>|</SCRIPT>|<style x>|</style>|<xmp>|</xmp>|<textarea>|</textarea>|<plaintext>|<div style="x&#58;y">|<img src=a&amp;b>|é|☐'.split(
    '|',
  );

test('any mixture of markup gives the tokens that htmlparser2 finds', () => {
  assert(
    property(array(constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
      // In a title, htmlparser2 passes over an entity right behind a `<`, as browsers do not.
      const text = pieces.join('').replace(/(<[/a-z]*)&/gi, '$1 &');
      // It loses what is left of a tag that the document breaks off in.
      const html = `${text}\n>`;
      expect(ours(html)).toEqual(theirs(html));
    }),
    { numRuns: runs(150) },
  );
});

test('a document that breaks off within a tag loses that tag alone', () => {
  for (const cut of ['<', '</', '<p', '<p style="a', '</p', '<!', '<!--', '<![CDATA[', '&', '&am'])
    expect(ours(`a<b>c</b>${cut}`).slice(0, 4).join(' ')).toMatch(/^"a" <b \{\}> 1 to 4 "c" <\/b>/);
});

const CORPUS = '../shared/corpus';

test.skipIf(!existsSync(CORPUS))('every filing at hand gives the tokens of htmlparser2', () => {
  const folders = ['labelled', 'unlabelled'].map((name) => `${CORPUS}/${name}`);
  for (const folder of folders) {
    for (const name of readdirSync(folder).filter((file) => /\.(?:txt|htm|html)$/.test(file))) {
      const html = decode(readFileSync(`${folder}/${name}`));
      if (!/<(?:html|font|div)\b/i.test(html)) continue;
      const [own, other] = [ours(html), theirs(html)];
      const at = own.findIndex((line, index) => line !== other[index]);
      expect(own[at], name).toBe(other[at]);
      expect(own).toHaveLength(other.length);
    }
  }
});
