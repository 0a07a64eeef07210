import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filingDate } from './filing-date.ts';

test.each([
  ['2024-02-02T17:30:00', '2024-02-02', undefined],
  ['2024-02-02T17:30:01', '2024-02-05', 'after the cut-off'],
  ['2024-02-05T22:00:00', '2024-02-05', undefined],
  ['2024-02-05T22:00:01', '2024-02-06', 'after the cut-off'],
  ['2025-07-05T09:00:00', '2025-07-07', 'not a business day'],
  ['2025-07-03T21:59', '2025-07-03', undefined],
])('%s Eastern is filed on %s', (acceptedAt, filed, moved) => {
  expect(filingDate(acceptedAt)).toMatchObject({ filed });
  expect(filingDate(acceptedAt)?.moved).toBe(moved);
});

test.each(['', '2024-02-02', '2024-02-30T10:00:00', '2024-02-02T24:00:00', '1992-05-05T10:00:00'])(
  '“%s” is no acceptance on EDGAR',
  (text) => expect(filingDate(text)).toBeUndefined(),
);

const CORPUS = new URL('../../../shared/corpus/', import.meta.url);
const ABSENT = !existsSync(CORPUS);
/** A header stands within the first of a submission's bytes. */
const HEADER_MAX = 20_000;

test.skipIf(ABSENT)('it is EDGAR’s own, for each real header (skipped without ../shared)', () => {
  let compared = 0;
  for (const file of readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.txt')) continue;
    const head = readFileSync(new URL(file, CORPUS), 'latin1').slice(0, HEADER_MAX);
    const accepted = /ACCEPTANCE-DATETIME>(\d{14})/.exec(head)?.[1];
    const filed = /FILED AS OF DATE:[\t ]*(\d{8})/.exec(head)?.[1];
    if (accepted === undefined || filed === undefined) continue;
    compared += 1;
    const [, day, ...time] = /^(\d{8})(\d\d)(\d\d)(\d\d)$/.exec(accepted) ?? [];
    const dashed = day?.replace(/^(\d{4})(\d\d)/, '$1-$2-');
    const found = filingDate(`${dashed}T${time.join(':')}`)?.filed;
    expect(found?.replaceAll('-', ''), file).toBe(filed);
  }
  expect(compared).toBeGreaterThan(100);
});
