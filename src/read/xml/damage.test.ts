import { array, assert, constantFrom, nat, property, tuple } from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { processorTime } from '../../../test/processor-time.ts';
import { oneIn, runs } from '../../../test/thorough.ts';
import { factsIn } from './facts-in.ts';
import { SAMPLE_13D_XML, SAMPLE_13G_XML } from './sample.ts';
import { readXml, type XmlReading } from './xml.ts';

/** The parser makes an error for each fault, and most of the time went into stacks that nobody reads. */
const usualDepth = Error.stackTraceLimit;
beforeAll(() => {
  Error.stackTraceLimit = 0;
});
afterAll(() => {
  Error.stackTraceLimit = usualDepth;
});

function read(text: string): XmlReading {
  return readXml({ name: 'damaged.xml', text }, { from: 0, to: text.length });
}

interface Told {
  readonly facts: ReadonlyMap<string, string>;
  readonly doubtful: ReadonlySet<string>;
}

/** Every fact by its path, and the paths in doubt. */
function told({ listDoubts, ...filing }: XmlReading['filing']): Told {
  const facts = factsIn(filing);
  const doubtful = facts.filter(({ doubt }) => doubt !== undefined).map(({ path }) => path);
  return {
    facts: new Map(
      facts.flatMap(({ path, value }) => (value === undefined ? [] : [[path, value]])),
    ),
    doubtful: new Set([...Object.keys(listDoubts), ...doubtful]),
  };
}

/** Facts that differ from those of the sound text without a doubt on them or on their list. */
function silentErrors(sound: Told, filing: XmlReading['filing']): string[] {
  const { facts, doubtful } = told(filing);
  return [...facts].flatMap(([path, value]) => {
    if (sound.facts.get(path) === value || doubtful.has(path)) return [];
    const [list = ''] = path.split('/');
    return doubtful.has(list) ? [] : [`${path}: ${value}`];
  });
}

/** Prime, so that over a whole text the cuts fall into every part of tags and values. */
const CUT_STRIDE = 7;

describe.each([
  ['Schedule 13D', SAMPLE_13D_XML],
  ['Schedule 13G', SAMPLE_13G_XML],
])('a damaged %s', (_, sample) => {
  const sound = told(read(sample).filing);

  test('cut at any of many places says nothing wrong without a doubt', () => {
    // A statement that lacks its last > only is whole.
    for (let at = 0; at < sample.trimEnd().length - 1; at += CUT_STRIDE) {
      const { filing, findings } = read(sample.slice(0, at));
      expect(findings.length).toBeGreaterThan(0);
      expect(filing.listDoubts.signatures).toBeDefined();
      expect(silentErrors(sound, filing)).toEqual([]);
    }
  });

  test('without the > of any one end tag says the same', () => {
    for (const { index, 0: tag } of oneIn(2, [...sample.matchAll(/<\/[\w:.]+>/g)])) {
      const at = index + tag.length - 1;
      const { filing, findings } = read(sample.slice(0, at) + sample.slice(at + 1));
      expect(findings.map(({ code }) => code)).toContain('xml-well-formed');
      expect(told(filing).facts).toEqual(sound.facts);
    }
  });

  test('without any one character of its markup says nothing wrong without a doubt', () => {
    for (const { index } of oneIn(3, [...sample.matchAll(/[<>]|(?<=<)\//g)])) {
      const text = sample.slice(0, index) + sample.slice(index + 1);
      expect(silentErrors(sound, read(text).filing), sample.slice(index - 30, index + 30)).toEqual(
        [],
      );
    }
  });

  test('without any one tag says nothing wrong without a doubt', () => {
    for (const { index, 0: tag } of oneIn(3, [...sample.matchAll(/<\/?[\w:.]+[^>]{0,200}>/g)])) {
      const text = sample.slice(0, index) + sample.slice(index + tag.length);
      expect(silentErrors(sound, read(text).filing), `without ${tag} at ${index}`).toEqual([]);
    }
  });

  test('however it is cut, doubled and spliced, it is read without an error', () => {
    const offset = nat({ max: sample.length });
    const noise = constantFrom(
      '<',
      '>',
      '&',
      '</',
      '<a',
      '<!--',
      '<![CDATA[',
      '<?',
      '"',
      '\u0000',
      '\uD800',
      '&#0;',
      '<!DOCTYPE x [<!ENTITY y "z">]>',
      '&y;',
    );
    assert(
      property(
        array(tuple(offset, offset, offset, noise), { minLength: 1, maxLength: 4 }),
        (cuts) => {
          let text = sample;
          for (const [from, to, at, mark] of cuts) {
            text =
              text.slice(0, at) +
              mark +
              text.slice(Math.min(from, to), Math.max(from, to)) +
              text.slice(at);
          }
          const { filing, findings } = read(text);
          for (const { span } of findings) {
            expect(span?.from).toBeGreaterThanOrEqual(0);
            expect(span?.to).toBeLessThanOrEqual(text.length);
          }
          expect(JSON.stringify(filing)).toBeDefined();
        },
      ),
      { numRuns: runs(40) },
    );
  });
});

/** The sample with another name for its issuer, which may hold any markup. */
function inside(text: string): string {
  return SAMPLE_13D_XML.replace('Quarry &amp; Kiln', () => text);
}

describe('hostile documents', () => {
  test('entities are not expanded', () => {
    const declaration =
      '<!DOCTYPE x [<!ENTITY a "boom"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/x">]>';
    const text = inside('&b;&c;').replace('?>', `?>${declaration}`);
    const { filing, findings } = read(text);
    expect(filing.issuerName?.value).toBe('&b;&c; Holdings Inc.');
    expect(findings.some(({ code }) => code === 'xml-well-formed')).toBe(true);
  });

  test.each([
    ['tags nested', '<a>', ''],
    ['end tags of nothing', '</a>', ''],
    ['less-than signs', '<', ''],
    ['ampersands', '&', ''],
    ['unknown elements', '<a>x</a>', ''],
    ['start tags never ended', '<a ', ''],
    ['comments never ended', '<!--', ''],
    ['attributes', '<a ', ' b="'],
    ['prefixes', '<x:a xmlns:x="y">', ''],
  ])('%s are read in linear time', (_, piece, more) => {
    const time = (count: number): number => {
      const text = inside(piece.repeat(count) + more.repeat(count));
      return processorTime(() => expect(read(text).findings.length).toBeLessThan(1_000));
    };
    // Measured to grow in step up to twenty times this; the bound is wide for slow machines.
    expect(time(20_000)).toBeLessThan(1_500);
  });
});
