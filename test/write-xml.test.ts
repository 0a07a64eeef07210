import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Filing, Form } from '../src/filing/filing.ts';
import { plain } from '../src/read/xml/facts-in.ts';
import { readXml } from '../src/read/xml/xml.ts';
import type { Finding } from '../src/source/finding.ts';
import { sourceFrom } from '../src/source/source.ts';
import { toAscii } from '../src/write/ascii.ts';
import type { XmlOptions } from '../src/write/xml/options.ts';
import { printXml } from '../src/write/xml/print.ts';
import { statementOf } from '../src/write/xml/statement.ts';
import { type WrittenXml, writeXml } from '../src/write/xml/xml.ts';
import { oddFilings } from './arbitrary-filings.ts';
import { hasSchemas, SAMPLES, schemaErrors } from './edgar-schema.ts';
import { elementsOf } from './elements-of.ts';
import { runs } from './thorough.ts';

const LABELLED = path.resolve('../shared/corpus/labelled-xml');

/** A made-up sample whose state is `State`: EDGAR never saw it. */
const NO_FILING = /edgartests__sample_schedule_13d_Elastic/;

/** Invented; nobody is to be asked about a test. */
const STAND_INS: XmlOptions = {
  contact: { name: 'Ada Quill', telephone: '(302) 555-0100', email: 'ada.quill@example.com' },
};

describe.skipIf(!hasSchemas)("the SEC's schema (in ../shared; skipped where absent)", () => {
  test.each(hasSchemas ? readdirSync(SAMPLES) : [])('takes the sample %s written again', (name) => {
    const { text, filing } = read(path.join(SAMPLES, name));
    const mode = filing.edgarHeader?.mode?.value ?? 'LIVE';
    const written = writeXml(filing, { mode }).text ?? '';
    expect(schemaErrors(scheduleOf(filing), written)).toEqual([]);
    expect(elementsOf(written)).toEqual(elementsOf(text));
  });
});

describe.skipIf(!hasSchemas || !existsSync(LABELLED))('real filings written again', () => {
  const names = existsSync(LABELLED)
    ? readdirSync(LABELLED).filter((name) => /\.(?:xml|txt)$/.test(name) && !NO_FILING.test(name))
    : [];

  test('are taken by the schema, say the same, and have nothing that EDGAR would suspend them for', () => {
    const wrong: string[] = [];
    for (const name of names) {
      const { text, filing } = read(path.join(LABELLED, name));
      const elements = elementsOf(text);
      const written = writeXml(filing, STAND_INS);
      for (const message of schemaErrors(scheduleOf(filing), written.text ?? '')) {
        wrong.push(`${name}: ${message}`);
      }
      for (const { code, message } of errorsIn(written)) wrong.push(`${name} ${code}: ${message}`);
      wrong.push(...differences(elements, elementsOf(written.text ?? ''), name));
      const again = elementsOf(printed(filing, { shape: 'public' }));
      wrong.push(...differences(elements, again, `${name} public`));
    }
    expect(names.length).toBeGreaterThan(200);
    expect(wrong).toEqual([]);
  }, 60_000);
});

/** Of each form. */
const RUNS = 40;
const FORMS: readonly Form[] = ['13D', '13D/A', '13G', '13G/A'];

describe.skipIf(!hasSchemas)('generated filings', () => {
  test.each(FORMS)(
    'of Schedule %s are taken by the schema and read back',
    (form) => {
      const property = fc.property(oddFilings(form), (filing) => {
        const written = writeXml(filing, STAND_INS);
        const { text = '' } = written;
        expect(schemaErrors(scheduleOf(filing), text)).toEqual([]);
        expect(/[^\n\x20-\x7e]/.test(text)).toBe(false);
        expect(errorsIn(written)).toEqual([]);
        const source = { name: 'written', text };
        const again = readXml(source, { from: 0, to: text.length });
        expect(again.findings).toEqual([]);
        expectSame(factsOf(again.filing), factsOf(filing));
        expect(printed(again.filing, STAND_INS)).toBe(text);
      });
      fc.assert(property, {
        numRuns: runs(RUNS),
        seed: 13,
        endOnFailure: true,
      });
    },
    600_000,
  );
});

/** Facts in one order are compared as text, which is quick; where they differ, one by one. */
function expectSame(have: unknown, want: unknown): void {
  if (JSON.stringify(have) !== JSON.stringify(want)) expect(have).toEqual(want);
}

/** What EDGAR would suspend a filing for. */
function errorsIn({ findings }: WrittenXml): readonly Finding[] {
  return findings.filter(({ severity }) => severity === 'error');
}

/** The text alone, where nobody asks for findings. */
function printed(filing: Filing, options: XmlOptions): string {
  const statement = statementOf(filing, options);
  if (!statement) return '';
  return printXml(
    statement.form,
    statement.root,
    statement.namespace,
    options.shape ?? 'submission',
  );
}

/** Facts as plain values in ASCII; an item's text is its answers, and EDGAR's header is apart. */
function factsOf({ edgarHeader: _header, ...filing }: Filing): unknown {
  const items = filing.items.map(({ text: _text, ...item }) => item);
  return JSON.parse(
    JSON.stringify(plain({ ...filing, items, listDoubts: {} }), (_, value: unknown) =>
      typeof value === 'string' ? toAscii(value).text.trim() : value,
    ),
  );
}

function read(file: string): { text: string; filing: Filing } {
  const source = sourceFrom(file, readFileSync(file));
  const { filing } = readXml(source, { from: 0, to: source.text.length });
  return { text: source.text, filing };
}

function scheduleOf({ form }: Filing): '13D' | '13G' {
  return form?.value?.startsWith('13G') ? '13G' : '13D';
}

/** The first place at which two statements differ; both go through the form in its order. */
function differences(want: readonly string[], have: readonly string[], name: string): string[] {
  const at = want.findIndex((line, index) => line !== have[index]);
  if (at < 0 && want.length === have.length) return [];
  const place = at < 0 ? want.length : at;
  return [`${name}: ${want[place]?.slice(0, 150)} / ${have[place]?.slice(0, 150)}`];
}
