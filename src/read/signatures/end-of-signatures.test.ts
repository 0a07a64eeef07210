import { expect, test } from 'vitest';
import { layoutText } from '../layout/text-layout.ts';
import { endOfSignatures } from './end-of-signatures.ts';

const SIGNED = 'ASH COMPANY\nBy: /s/ Jane Doe\n\n';

test.each([
  'JOINT FILING AGREEMENT',
  'Agreement of Joint Filing',
  'LIMITED POWER OF ATTORNEY',
  'Know all by these presents that',
  'Pursuant to Rule 13d-1(k)(1), the undersigned agree',
  'RULE 13d-1(k)(1) AGREEMENT',
  'Exhibit A',
  'SCHEDULE I',
])('signatures end at %j', (line) => {
  const text = `${SIGNED}${line}\n\n/s/ Bo Tanner\n`;
  const layout = layoutText({ name: 'x.txt', text }, { from: 0, to: text.length });
  expect(endOfSignatures(layout, 0)).toBe(SIGNED.length);
});

test.each([
  'In accordance with Rule 13d-1(k)(1) this is filed for each of the undersigned.',
  'General Partner',
  'Schedule 13D',
])('they do not end at %j above the first', (line) => {
  const text = `${line}\n\n${SIGNED}`;
  const layout = layoutText({ name: 'x.txt', text }, { from: 0, to: text.length });
  expect(endOfSignatures(layout, 0)).toBe(text.length);
});
