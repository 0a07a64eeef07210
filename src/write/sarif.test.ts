import { expect, test } from 'vitest';
import type { Finding } from '../source/finding.ts';
import { findingsJson } from './findings-json.ts';
import { sarifLog, sarifResults } from './sarif.ts';

const SOURCE = { name: 'folder/a filing.txt', text: 'one\nCUSIP 757209101\nName 123-45-6789' };
const FINDING: Finding = {
  code: 'cusip-same-on-every-page',
  severity: 'error',
  message: 'CUSIP is 757209101 here, but 282912104 on the title page; 123-45-6789 is a number.',
  cite: '17 CFR 240.13d-101',
  fix: 'Correct it.',
  path: 'pages[1].cusip',
  span: { from: 10, to: 19 },
  also: [{ span: { from: 0, to: 3 }, message: 'The title page.' }],
};
const PLACELESS: Finding = { code: 'a-b', severity: 'note', message: 'M.', cite: 'C' };

test('a SARIF result has rule, level, message, place and related places', () => {
  const [result, placeless] = sarifResults(SOURCE, [FINDING, PLACELESS]);
  expect(result).toMatchObject({
    ruleId: 'cusip-same-on-every-page',
    level: 'error',
    message: { text: expect.stringContaining('###-##-#### is a number. Correct it.') },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'folder/a%20filing.txt' },
          region: { startLine: 2, startColumn: 7, endLine: 2, endColumn: 16, charOffset: 10 },
        },
      },
    ],
    relatedLocations: [{ message: { text: 'The title page.' } }],
  });
  expect(placeless).toMatchObject({ level: 'note', locations: [{ physicalLocation: {} }] });
});

test('a SARIF log names its version, its tool and the rules', () => {
  const rule = { ...FINDING, title: 'T', why: 'W', fix: 'F' };
  expect(sarifLog([], [rule], '0.1.0')).toMatchObject({
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'stakeline', rules: [{ id: FINDING.code }] } },
        results: [],
      },
    ],
  });
});

test('findings as JSON have offsets, line and column, and null for what is absent', () => {
  expect(findingsJson(SOURCE, [FINDING, PLACELESS])).toEqual([
    {
      code: 'cusip-same-on-every-page',
      severity: 'error',
      message: 'CUSIP is 757209101 here, but 282912104 on the title page; ###-##-#### is a number.',
      cite: '17 CFR 240.13d-101',
      fix: 'Correct it.',
      path: 'pages[1].cusip',
      span: [10, 19],
      line: 2,
      column: 7,
      also: [{ message: 'The title page.', span: [0, 3], line: 1, column: 1 }],
    },
    {
      code: 'a-b',
      severity: 'note',
      message: 'M.',
      cite: 'C',
      fix: null,
      path: null,
      span: null,
      line: null,
      column: null,
      also: [],
    },
  ]);
});
