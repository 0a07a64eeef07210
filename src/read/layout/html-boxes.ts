import type { Attributes } from './html-tag-reader.ts';

/** What the file names of pictures of boxes say; all in lower case, words joined by `_`. */
const BOX = /box|ballot|square|check|chk|tick/;
const UNTICKED = /un_?(?:check|chk|tick|fill)|no_?t?_?(?:check|tick)|empty|blank|open|hollow|_off$/;
const TICKED =
  /checked|chked|ticked|crossed|filled|x_?box|(?:box|ballot|square)_?x|_x$|_on$|_yes$|check_?mark|^(?:check|tick)$/;
const BARE_BOX = /^(?:check|chk|tick|ballot|white|small)?_?(?:box|square|ballot)_?\d{0,3}$/;
/** Longer names are not names of boxes. */
const NAME_LENGTH_MAX = 200;

/** The box that a picture shows, by its file name or else its description. */
export function pictureBox(attributes: Attributes): '☐' | '☒' | undefined {
  const file = attributes['src']
    ?.split(/[/\\]/)
    .at(-1)
    ?.replace(/\.[a-z]{3,4}$/i, '');
  return boxNamed(file) ?? boxDrawn(attributes['alt']) ?? boxNamed(attributes['alt']);
}

/** The box of a form; other fields show none. */
export function inputBox(attributes: Attributes): '☐' | '☒' | undefined {
  const type = attributes['type']?.toLowerCase();
  if (type !== 'checkbox' && type !== 'radio') return undefined;
  return attributes['checked'] === undefined ? '☐' : '☒';
}

function boxNamed(name: string | undefined): '☐' | '☒' | undefined {
  if (name === undefined || name.length > NAME_LENGTH_MAX) return undefined;
  const folded = name.trim().toLowerCase().replace(/[\s-]/g, '_');
  if (!BOX.test(folded)) return undefined;
  if (UNTICKED.test(folded)) return '☐';
  if (TICKED.test(folded)) return '☒';
  return BARE_BOX.test(folded) ? '☐' : undefined;
}

function boxDrawn(description: string | undefined): '☐' | '☒' | undefined {
  if (description === undefined) return undefined;
  if (/^\[\s{0,3}\]$/.test(description)) return '☐';
  return /^\[\s{0,3}x\s{0,3}\]$/i.test(description) ? '☒' : undefined;
}
