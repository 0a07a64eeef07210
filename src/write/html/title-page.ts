import type { Captioned, TitlePage } from '../page/title-page.ts';
import { htmlBox } from './box.ts';
import { element, escaped, type Print } from './markup.ts';

export function htmlTitlePage(title: TitlePage, print: Print): string {
  return element(
    'header',
    'title',
    [
      '',
      element('p', 'agency', 'UNITED STATES<br>SECURITIES AND EXCHANGE COMMISSION'),
      element('p', 'agency', 'Washington, D.C. 20549'),
      element('h1', '', print.text(title.schedule)),
      element('p', 'act', 'Under the Securities Exchange Act of 1934'),
      ...(title.amendment === undefined ? [] : [element('p', 'act', print.text(title.amendment))]),
      element('dl', '', `\n${title.values.map((value) => htmlValue(value, print)).join('\n')}\n`),
      htmlQuestion(title, print),
      element('p', 'designate note', escaped(title.note)),
      '',
    ].join('\n'),
  );
}

/** The value stands above its caption, as on the form. */
function htmlValue({ lines, caption }: Captioned, print: Print): string {
  const value = element('dd', '', lines.map(print.text).join('<br>'));
  return `<div>${value}${element('dt', '', escaped(caption))}</div>`;
}

function htmlQuestion({ question, boxes }: TitlePage, print: Print): string {
  const [only] = boxes;
  if (boxes.length === 1 && only) {
    return element('p', 'designate', `${escaped(question)} ${htmlBox(only, print)}`);
  }
  const list = boxes.map((box) => element('li', '', htmlBox(box, print))).join('');
  return element('div', 'designate', `${escaped(question)}${element('ul', '', list)}`);
}
