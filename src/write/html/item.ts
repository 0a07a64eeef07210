import type { Answer, PageItem } from '../page/page-items.ts';
import { htmlAnswer } from './answer.ts';
import { element, escaped, type Print } from './markup.ts';

export function htmlItem({ mark, heading, answers }: PageItem, print: Print): string {
  const words = heading === undefined ? '' : element('span', 'heading', `${escaped(heading)}.`);
  const title = element('h2', '', `${element('span', 'mark', print.text(mark))} ${words}`);
  return element(
    'article',
    'item',
    [title, ...answers.map((one) => answer(one, print))].join('\n'),
  );
}

function answer({ letter, caption, ...said }: Answer, print: Print): string {
  const asked = caption === undefined ? '' : `${element('span', 'asked', escaped(caption))}: `;
  const lead = letter === undefined ? '' : `${escaped(letter)} ${asked}`;
  return `<div class="answer"${print.place(said)}>${htmlAnswer(said.text, lead)}</div>`;
}
