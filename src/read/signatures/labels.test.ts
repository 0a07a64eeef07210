import { expect, test } from 'vitest';
import { layoutText } from '../layout/text-layout.ts';
import { labelOf } from './labels.ts';
import { readSignatures } from './signatures.ts';

test.each([
  ['Per: /s/ Jane Doe', 'signed', 9],
  ['Per: Jane Doe', 'signed', 5],
  ['By: /s/ Jane Doe', 'signed', 8],
])('%j begins with the label of a signature', (text, kind, length) => {
  expect(labelOf(text)).toMatchObject({ kind, length, by: true });
});

test('Per is a name as well', () => {
  expect(labelOf('Per Olof Lind')).toBeUndefined();
});

test('a name that begins with an accented letter, for a firm and for himself', () => {
  const text = `Date: 22 February 2016

GESTION LARKFIELD INC.

Per: /s/ Émile Lacasse
Name: Émile Lacasse
Title: President

/s/ Émile Lacasse
Émile Lacasse
`;
  const layout = layoutText({ name: 'x.txt', text }, { from: 0, to: text.length });
  const { signatures } = readSignatures(layout, 0, ['Gestion Larkfield Inc.', 'Emile Lacasse']);
  expect(
    signatures.map(({ signer, title, onBehalfOf }) =>
      [signer, title, onBehalfOf].map((fact) => fact?.value ?? '-').join(' | '),
    ),
  ).toEqual(['Émile Lacasse | President | GESTION LARKFIELD INC.', 'Émile Lacasse | - | -']);
});
