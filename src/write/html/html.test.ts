import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { stated } from '../../filing/fact.ts';
import { sample13d, sample13g } from '../../filing/sample.ts';
import { readFiling } from '../../read/read-filing.ts';
import { sourceFrom } from '../../source/source.ts';
import { writeHtml } from './html.ts';

describe('the page', () => {
  test('has the rows of Schedule 13D with their numbers and captions', () => {
    const html = writeHtml(sample13d());
    const numbers = [...html.matchAll(/<th class="number" scope="row">(\d+)</g)].map(([, n]) => n);
    expect(numbers).toEqual(Array.from({ length: 14 }, (_, at) => String(at + 1)));
    expect(html).toContain(
      'CHECK BOX IF DISCLOSURE OF LEGAL PROCEEDINGS IS REQUIRED PURSUANT TO ITEMS 2(d) OR 2(e)',
    );
    expect(html).toContain('<title>SCHEDULE 13D: Northfield Robotics, Inc.</title>');
  });

  test('has the rows and boxes of Schedule 13G', () => {
    const html = writeHtml(sample13g());
    expect([...html.matchAll(/<th class="number"/g)]).toHaveLength(12);
    expect(html).toContain('aria-label="ticked">\u2612</span> Rule 13d-1(b)');
    expect(html).toContain('aria-label="not ticked">\u2610</span> Rule 13d-1(c)');
    expect(html).toContain('AMOUNT IN ROW (9)');
  });

  test('takes no markup from the filing, and has no script', () => {
    const html = writeHtml(
      sample13d({
        issuerName: '<script>alert("x")</script> & Co',
        items: { 4: 'a < b <img src=x onerror=y>' },
      }),
    );
    expect(html).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; Co');
    expect(html).not.toMatch(/<script|<img|onerror=y>/);
  });

  test('masks tax numbers unless asked not to', () => {
    const filing = sample13d({ persons: [{ irsNumber: '123-45-6789' }] });
    expect(writeHtml(filing)).not.toContain('123-45-6789');
    expect(writeHtml(filing, { unmask: true })).toContain('123-45-6789');
  });

  test('shows trades that no item tells in a table of their own', () => {
    expect(writeHtml(sample13d())).toMatch(
      /Annex: Transactions[^]*03\/04\/2024<\/td><td>Purchase<\/td><td class="figure">100,000/,
    );
  });

  test('has the places of facts beside them where they are asked for', () => {
    const source = sourceFrom('x.xml', readFileSync('samples/quarry-kiln-13da.xml'));
    const { filing } = readFiling(source);
    const html = writeHtml(filing, { places: true });
    const placed = [...html.matchAll(/data-place="(\d+) (\d+)">([^<]+)</g)].map(
      ([, from, to, text]) => [text, source.text.slice(Number(from), Number(to))],
    );
    expect(placed).toContainEqual(['Tidewater Lantern Fund LP', 'Tidewater Lantern Fund LP']);
    const numbers = placed.filter(([text = '']) => /^[\d,.]+$/.test(text));
    expect(numbers.length).toBeGreaterThan(5);
    for (const [text = '', place] of numbers) {
      expect(Number(place)).toBe(Number(text.replaceAll(',', '')));
    }
    expect(writeHtml(filing)).not.toContain('data-place');
  });

  test('leaves empty what could not be read', () => {
    const { securityTitle: _, ...filing } = sample13d({ persons: [{ percentOfClass: undefined }] });
    const html = writeHtml({ ...filing, exhibitText: stated('Exhibit 1') });
    expect(html).toContain('<dd></dd><dt>(Title of Class of Securities)</dt>');
    expect(html).toMatch(/PERCENT OF CLASS[^<]*<\/div><div class="value"><\/div>/);
  });
});
