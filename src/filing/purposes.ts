import type { Filing, Item } from './filing.ts';

/** What a statement plainly says that it is for, or that the filer does. */
export type Purpose =
  | 'investment'
  | 'no-control'
  | 'control'
  | 'board-member'
  | 'nominees'
  | 'letter'
  | 'proposal'
  | 'merger-agreement'
  | 'tender-offer'
  | 'agreement-with-issuer'
  | 'proxy-contest'
  | 'sale-of-issuer';

export interface StatedPurpose {
  readonly purpose: Purpose;
  /** Of the item: `4`. */
  readonly item: string;
  /** The words on which it rests, as they stand. */
  readonly phrase: string;
}

/** What each flag means, for people. */
export const PURPOSES: Readonly<Record<Purpose, string>> = {
  investment: 'the securities are held for investment',
  'no-control': 'certified not to be held for control (Item 10 of Schedule 13G)',
  control: 'the securities are held to gain or influence control',
  'board-member': 'the filer, or a person of the filer, is on the board',
  nominees: 'directors are or will be nominated',
  letter: 'a letter was sent to board or management',
  proposal: 'a proposal to acquire was made',
  'merger-agreement': 'a merger agreement was made',
  'tender-offer': 'a tender offer was begun',
  'agreement-with-issuer': 'a cooperation, settlement or standstill agreement was made',
  'proxy-contest': 'proxies are solicited',
  'sale-of-issuer': 'a sale of the issuer, or a review of alternatives, is urged',
};

/**
 * The purposes that Item 4 of Schedule 13D, or Item 10 of Schedule 13G, states in plain words, each
 * once, with the words.
 * Item 4 is mostly about what a filer may do one day. A phrase counts only where nothing before it in
 * its sentence makes it a possibility or denies it, so that much is missed and little is wrong; what
 * has no flag is not denied.
 */
export function purposesIn({ form, items }: Filing): StatedPurpose[] {
  const schedule = form?.value?.slice(0, '13D'.length);
  const [number, wanted] = schedule === '13G' ? ['10', ITEM_10] : ['4', ITEM_4];
  const found = new Map<Purpose, StatedPurpose>();
  for (const item of items) {
    if (schedule === undefined || item.number.value !== number) continue;
    for (const stated of purposesOfItem(item, wanted)) {
      if (!found.has(stated.purpose)) found.set(stated.purpose, stated);
    }
  }
  return [...found.values()];
}

interface Pattern {
  readonly purpose: Purpose;
  readonly words: RegExp;
}

/** Longer items than this are whole agreements. */
const LENGTH_MAX = 200_000;
const PHRASE_LENGTH_MAX = 240;

function purposesOfItem(
  { number, text }: Item,
  { patterns, hedged }: { readonly patterns: readonly Pattern[]; readonly hedged: RegExp },
): StatedPurpose[] {
  const found = new Map<Purpose, StatedPurpose>();
  for (const sentence of sentencesOf(text.value.slice(0, LENGTH_MAX))) {
    for (const { purpose, words } of patterns) {
      const match = found.has(purpose) ? null : words.exec(sentence);
      if (match && !hedged.test(sentence.slice(0, match.index + match[0].length))) {
        const phrase = match[0].slice(0, PHRASE_LENGTH_MAX);
        found.set(purpose, { purpose, item: number.value, phrase });
      }
    }
  }
  return [...found.values()];
}

function sentencesOf(text: string): string[] {
  return text
    .replace(/\s+/g, ' ')
    .replace(ABBREVIATION, (short) => `${short.slice(0, -1)}\u2024`)
    .split(/(?<=[.;!?][”"]?) (?=[A-Z“"(])/)
    .map((sentence) => sentence.replaceAll('\u2024', '.'));
}

/** Their point ends no sentence; until it is split, another character stands in for it. */
const ABBREVIATION =
  /\b(?:Mr|Mrs|Ms|Dr|Inc|Corp|Co|Ltd|No|Jr|Sr|L\.P|L\.L\.C|N\.V|U\.S|S\.A)\.(?= )/g;

/** What makes a plan a possibility, or denies it. */
const POSSIBLE_OR_DENIED =
  /\b(?:may|might|could|would|can|if|whether|unless|should|will consider|considering|considers?|reserves?|reserved|evaluat\w+|explor\w+|potential\w*|possible|possibly|possibility|including,? without|in the future|from time to time|no|not|none|neither|nor|without|terminat\w+|withdr[ae]w\w*|rejected|declined|previously|formerly|any)\b/i;

const ITEM_4 = {
  hedged: POSSIBLE_OR_DENIED,
  patterns: [
    {
      purpose: 'investment',
      words:
        /\b(?:for|purposes? of) (?:general |passive |long-term |its own |their own )?investment(?: purposes?\b| only\b|(?= in the ordinary course))/i,
    },
    {
      purpose: 'control',
      words:
        /\b(?:for|with) the (?:purpose|intention|intent)(?: or effect)? of (?:acquiring|obtaining|gaining|changing|influencing|changing or influencing)(?: the)? control\b/i,
    },
    {
      purpose: 'board-member',
      words:
        /\b(?:serves?|is serving|was (?:elected|appointed)|were (?:elected|appointed)|has been (?:elected|appointed)|have been (?:elected|appointed)) (?:as |to )(?:a |the |its )?(?:member of the |directors? of |Issuer's |Company's )?(?:Board\b|director)/i,
    },
    {
      purpose: 'nominees',
      words:
        /\b(?:has nominated|have nominated|nominated|intends? to nominate|notice of (?:its |their |the )?(?:intent(?:ion)? to nominate|nomination))\b[^.;]{0,120}\b(?:board|directors?|candidates?|nominees?|individuals|persons)\b/i,
    },
    {
      purpose: 'letter',
      words:
        /\b(?:sent|delivered|issued|submitted|wrote)\b[^.;]{0,60}\bletter\b[^.;]{0,80}\b(?:board|directors|management|chairman|chief executive|issuer|company)\b/i,
    },
    {
      purpose: 'proposal',
      words:
        /\b(?:submitted|delivered|made|sent|presented)\b[^.;]{0,80}\b(?:proposal|offer|indication of interest)\b[^.;]{0,60}\b(?:acquire|purchase|acquisition)\b/i,
    },
    {
      purpose: 'merger-agreement',
      words:
        /\b(?:entered into|executed|signed)\b[^.;]{0,100}\b(?:agreement and plan of merger|merger agreement)\b/i,
    },
    {
      purpose: 'tender-offer',
      words: /\bcommenced\b[^.;]{0,60}\b(?:tender|exchange) offer\b/i,
    },
    {
      purpose: 'agreement-with-issuer',
      words:
        /\b(?:entered into|executed|signed)\b[^.;]{0,80}\b(?:cooperation|settlement|standstill|nomination|support) agreement\b[^.;]{0,80}\b(?:issuer|company)\b/i,
    },
    {
      purpose: 'proxy-contest',
      words:
        /\bfiled\b[^.;]{0,80}\b(?:preliminary|definitive) proxy statement\b|\bsoliciting proxies\b/i,
    },
    {
      purpose: 'sale-of-issuer',
      words:
        /\b(?:urg(?:ed|es|ing)|call(?:ed|s|ing) (?:on|upon|for)|request(?:ed|s|ing)|ask(?:ed|s|ing)|recommend(?:ed|s|ing)|demand(?:ed|s|ing))\b[^.;]{0,120}\b(?:strategic alternatives|sale of the (?:company|issuer))\b/i,
    },
  ],
} as const;

const ITEM_10 = {
  // The certification denies by its nature.
  hedged: /\b(?:not applicable)\b/i,
  patterns: [
    {
      purpose: 'no-control',
      words:
        /\bnot (?:acquired|held)\b[^.;]{0,160}\b(?:changing|influencing)\b[^.;]{0,60}\bcontrol\b/i,
    },
  ],
} as const;
