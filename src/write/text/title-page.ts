import type { Captioned, TitlePage } from '../page/title-page.ts';
import type { Box } from '../page/words.ts';
import { centred, indented, WIDTH, wrapped } from './lines.ts';

export function textTitlePage(title: TitlePage): string[] {
  return [
    ...centred('UNITED STATES'),
    ...centred('SECURITIES AND EXCHANGE COMMISSION'),
    ...centred('Washington, D.C. 20549'),
    '',
    ...centred(title.schedule.text),
    ...centred('Under the Securities Exchange Act of 1934'),
    ...(title.amendment === undefined ? [] : centred(title.amendment.text)),
    '',
    ...title.values.flatMap(textValue),
    ...textQuestion(title),
    '',
    ...wrapped(title.note, WIDTH),
  ];
}

/** The value stands above its caption, as on the form. */
function textValue({ lines, caption }: Captioned): string[] {
  return [
    '',
    ...lines.flatMap(({ text }) => centred(text)),
    ...centred(caption, CAPTION_WIDTH),
    '',
  ];
}

const CAPTION_WIDTH = 60;

function textQuestion({ question, boxes }: TitlePage): string[] {
  const [only] = boxes;
  if (boxes.length === 1 && only) {
    return ['', ...wrapped(question, WIDTH), ...indented([drawn(only)], 5)];
  }
  return ['', ...wrapped(question, WIDTH), '', ...indented(boxes.map(drawn), 5)];
}

/** `[X] Rule 13d-1(b)`. */
export function drawn({ ticked, label }: Box): string {
  const box = ticked ? '[X]' : '[ ]';
  return label === undefined ? box : `${box} ${label}`;
}
