import { assert, nat, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptOf } from './excerpt.ts';
import { Positions } from './position.ts';

/** The excerpt of the place between ⟦ and ⟧. */
function drawn(marked: string, width?: number): string[] {
  const from = marked.indexOf('⟦');
  const to = marked.indexOf('⟧') - 1;
  const source = { name: 'test', text: marked.replace('⟦', '').replace('⟧', '') };
  const { line, column, text, carets } = excerptOf(
    source,
    new Positions(source),
    { from, to },
    width,
  );
  return [`${line}:${column}`, text, carets];
}

describe('an excerpt', () => {
  test('shows the line with carets under the place, less its indent', () => {
    expect(drawn('Name\n    CUSIP No. ⟦757209101⟧  13D  \nnext')).toEqual([
      '2:15',
      'CUSIP No. 757209101  13D',
      '          ^^^^^^^^^',
    ]);
  });

  test('folds a long line around the place', () => {
    expect(drawn(`${'a'.repeat(50)} ⟦here⟧ ${'b'.repeat(50)}`, 30)).toEqual([
      '1:52',
      '…aaaaaaaaa here bbbbbbbbbbbbbbb…',
      '           ^^^^',
    ]);
  });

  test('shows the first line of a place of several', () => {
    expect(drawn('one ⟦two\nthree⟧ four')).toEqual(['1:5', 'one two', '    ^^^']);
  });

  test('takes a tab for one blank and hides tax numbers, even at its edge', () => {
    expect(drawn('x\t⟦123-45-6789⟧')).toEqual(['1:3', 'x ###-##-####', '  ^^^^^^^^^^^']);
    expect(drawn(`${'a '.repeat(40)}123-45-6789⟦b⟧`, 20)[1]).toBe('…#-####b');
  });

  test('has a caret for an empty place, and for one beyond the text', () => {
    expect(drawn('ab⟦⟧c')).toEqual(['1:3', 'abc', '  ^']);
    const source = { name: 'test', text: 'abc' };
    const beyond = excerptOf(source, new Positions(source), { from: 90, to: 95 });
    expect(beyond.carets).toBe('   ^');
  });
});

test('carets of any place in any text stand under what the place holds', () => {
  assert(
    property(
      string({ maxLength: 200 }),
      nat(210),
      nat(40),
      nat(60),
      (text, from, length, width) => {
        const source = { name: 'test', text };
        const span = { from, to: from + length };
        const excerpt = excerptOf(source, new Positions(source), span, width + 10);
        expect(excerpt.text).not.toContain('\n');
        expect(excerpt.carets.trim()).toMatch(/^\^+$/);
      },
    ),
  );
});
