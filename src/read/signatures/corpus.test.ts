import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sourceFrom } from '../../source/source.ts';
import { readFiling } from '../read-filing.ts';

const LABELLED = new URL('../../../../shared/corpus/labelled/', import.meta.url);

interface Label {
  readonly signatures: readonly Record<'signer' | 'title' | 'onBehalfOf' | 'date', string | null>[];
  readonly unsure: readonly string[];
}

function labelOf(name: string): Label {
  const text = readFileSync(new URL(name.replace(/\.\w+$/, '.json'), LABELLED), 'utf8');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the format is the guide's.
  return JSON.parse(text) as Label;
}

/** Labels are compared without regard to case, quotation marks and dashes. */
function plain(text: string | null | undefined): string {
  return (text ?? '')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[–—]/g, '-')
    .replace(/\s+/g, ' ');
}

describe.skipIf(!existsSync(LABELLED))('real filings (skipped without ../shared)', () => {
  const names = existsSync(LABELLED)
    ? readdirSync(LABELLED).filter((name) => /\.(?:txt|htm)$/.test(name))
    : [];
  test.each(names)('%s', (name) => {
    const label = labelOf(name);
    const { signatures } = readFiling(
      sourceFrom(name, readFileSync(new URL(name, LABELLED))),
    ).filing;
    if (label.unsure.includes('signatures')) return;
    expect(signatures).toHaveLength(label.signatures.length);
    label.signatures.forEach((want, at) => {
      for (const key of ['signer', 'title', 'onBehalfOf', 'date'] as const) {
        if (label.unsure.includes(`signatures[${at}].${key}`)) continue;
        expect(plain(signatures[at]?.[key]?.value), `[${at}].${key}`).toBe(plain(want[key]));
      }
    });
  });
});
