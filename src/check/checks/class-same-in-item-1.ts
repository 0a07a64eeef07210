import { sample13d } from '../../filing/sample.ts';
import { type Check, defineCheck } from '../define.ts';
import { isWhole, sure } from '../sure.ts';

const CLASS_A = { securityTitle: 'Class A Common Stock', pages: [] } as const;

export const classSameInItem1: Check = defineCheck({
  code: 'class-same-in-item-1',
  since: '0.1.0',
  severity: 'warning',
  cite: '17 CFR 240.13d-101, Item 1',
  title: 'Item 1 names another class than the title page',
  why:
    'Item 1 states the class that the title page names. Titles are worded in many ways, so the ' +
    'check compares only the letter of a class (`Class A`), and only where Item 1 never names the ' +
    'letter of the title page.',
  fix: 'Name the same class in both places.',
  passes: [
    sample13d(),
    sample13d({ ...CLASS_A, items: { 1: 'The common stock of the issuer.' } }),
    sample13d({ ...CLASS_A, items: { 1: 'Class A and Class B common stock.' } }),
  ],
  fails: [
    [
      sample13d({ ...CLASS_A, items: { 1: 'Class B common stock.' } }),
      'The title page names Class A, but Item 1 names Class B.',
    ],
  ],

  run(filing, report) {
    const title = sure(filing.securityTitle);
    const item = filing.items.find(({ number }) => number.value === '1');
    if (title === undefined || item === undefined || !isWhole(filing, 'items')) return;
    const [onTitle, inItem] = [classLetters(title.value), classLetters(item.text.value)];
    if (onTitle.length === 0 || inItem.length === 0) return;
    if (onTitle.some((letter) => inItem.includes(letter))) return;
    const message =
      `The title page names Class ${onTitle.join(', ')}, but Item 1 names Class ` +
      `${inItem.join(', ')}.`;
    report(item.text, message, [title, 'The title of class on the title page.']);
  },
});

function classLetters(text: string): readonly string[] {
  const letters = [...text.matchAll(/\bclass\s+([A-Z])\b/gi)].flatMap(([, letter]) => letter ?? []);
  return [...new Set(letters.map((letter) => letter.toUpperCase()))];
}
