import { expect, test } from 'vitest';
import { fieldLengthMax } from './field-limits.ts';

/** Limits of EDGAR's specification 2.2, as the filer meets them. */
test.each([
  ['13D', 'statement', 'issuer', 150],
  ['13D', 'statement', 'issuer street', 40],
  ['13G', 'statement', 'issuer city', 30],
  ['13D', 'notice Ada', 'name', 30],
  ['13G', 'person Quill', 'name', 150],
  ['13G', 'person Quill', 'comment', 20_000],
  ['13D/A', 'signature Quill', 'title', 150],
  ['13D', 'item 4', 'text', 20_000],
  ['13D', 'item 2', 'f', 2000],
  ['13D', 'item 5', 'c', 20_000],
  ['13D', 'person Quill', 'aggregate amount', undefined],
  ['13D', 'item 99', 'text', undefined],
] as const)('%s, %s, %s takes %s characters', (form, section, field, lengthMax) => {
  expect(fieldLengthMax(form, section, field)).toBe(lengthMax);
});
