import type { Answer, PageItem } from '../page/page-items.ts';
import { htmlAnswer } from './answer.ts';
import { element, escaped } from './markup.ts';

export function htmlItem({ mark, heading, answers }: PageItem): string {
  const words = heading === undefined ? '' : element('span', 'heading', `${escaped(heading)}.`);
  const title = element('h2', '', `${element('span', 'mark', escaped(mark))} ${words}`);
  return element('article', 'item', [title, ...answers.map(answer)].join('\n'));
}

function answer({ letter, caption, text }: Answer): string {
  const asked = caption === undefined ? '' : `${element('span', 'asked', escaped(caption))}: `;
  const lead = letter === undefined ? '' : `${escaped(letter)} ${asked}`;
  return element('div', 'answer', htmlAnswer(text, lead));
}
