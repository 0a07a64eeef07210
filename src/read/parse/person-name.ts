/**
 * Telling people's names from the lines around them.
 * A name is two to six words, each a capitalised word, an initial or a particle; firms, titles,
 * streets and places are told by words that names of people do not have.
 */
const NOT_A_PERSON =
  /\d|\b(?:l\.?l\.?c|l\.?l\.?p|l\.?p|g\.?p|inc|corp|corporation|company|co|ltd|limited|plc|n\.v|s\.a|s\.p\.a|gmbh|ag|partners|partnership|fund|funds|trust|trustees|capital|management|advis[eo]rs?|investments?|investors|holdings?|group|associates|bank|securities|enterprises|industries|international|foundation|ventures?|development|technologies|systems|resources|energy|financial|insurance|equity|growth|income|opportunity|opportunities|cooperative|bancorp|bancshares|solutions|services|society|institute|association|laboratories|pharmaceuticals|therapeutics|communications|entertainment|manufacturing|realty|properties|assets?|wealth|offshore|onshore|acquisitions?|directeur|compagnie|grupo|holding|family|offices?|sponsor|aggregator|global|worldwide|university|street|st|avenue|ave|suite|floor|road|rd|drive|boulevard|blvd|plaza|building|center|centre|square|lane|box|tower|park|way|court|place|highway|parkway|president|vice|secretary|treasurer|director|officer|chair|chairman|chairwoman|chairperson|chief|general|counsel|manager|partner|attorney|member|executive|telephone|tel|phone|fax|facsimile|attention|attn|copy|copies|california|york|texas|illinois|massachusetts|delaware|florida|connecticut|jersey|pennsylvania|georgia|ohio|virginia|maryland|colorado|washington|minnesota|michigan|switzerland|england|london|canada|bermuda|cayman|islands|usa|u\.s\.a|and|of|the|for|to|by|with|per|page|item|name|title|date|dated|signature|schedule|statement|plan|employees|pension|retirement|ownership)\b/i;
const NOT_A_PERSON_EITHER =
  /\b(?:directors|officers|executives|members|managers|board|committee|supervisory|united|kingdom|states|city|hong\s+kong|los\s+angeles|las\s+vegas|palo\s+alto|san\s+francisco)\b|^(?:new|los|las|fort|south|north|east)\s/i;
/** Legal forms that are told by their capitals, and a firm of lawyers: `Penrose Hale P.C.` */
const FOREIGN_FIRM = /\s(?:AB|AS|A\/S|ApS|ASA|Oyj?|Pty|Pte|NV|BV|KGaA|SpA|Ltda|(?<!,\s)P\.\s?C\.)$/;
/** States and cities that are given and family names as well; streets have no middle initial. */
const PLACE_OR_NAME =
  /\b(?:york|california|texas|florida|jersey|georgia|virginia|maryland|washington|england|london|bermuda|lane|park|way|court|place|bank|street|square)\b/gi;
const MIDDLE_INITIAL = /^[A-Z][A-Za-z'’-]+\s(?:[A-Z]\.\s?)+[A-Z][A-Za-z'’-]+$/;
const WORD =
  /^(?:[A-ZÀ-ÖØ-ÞĀ-Ž][A-Za-zÀ-ſ'’.-]*|[A-Z]\.(?:[A-Z]\.)*|de|da|di|du|van|von|der|den|del|della|la|le|ten|ter|bin|al|el|y|e|zu|"[A-Z][a-z]+"|\([A-Z][a-z]+\)|\(["“][A-Z][a-z]+["”]\))$/;
/** Families named for a saint; any other `St.` is a street. */
const SAINT =
  /\bst\.?\s(?=(?:james|john|clair|claire|germain|laurent|pierre|onge|amand|amant|cyr|george|denis|martin|croix|peter)\b)/gi;
const SUFFIX =
  /,?\s+(?:jr|sr|ii|iii|iv|2n?d|3r?d|4th|esq|esquire|m\.?d|ph\.?d|c\.?p\.?a|cfa|caia|cfp|j\.?d|p\.?c|[qk]\.?c|[okcm]\.?b\.?e|usn|usmc|usaf|\(ret(?:ired|\.)?\)|ret)\.?(?=$|[\s,])/gi;
const HONORIFIC =
  /^(?:(?:the\s+)?(?:mr|mrs|ms|miss|dr|prof|sir|dame|rev|messrs|(?:(?:right|rt\.?)\s+)?hon(?:ou?rable)?|amb(?:assador)?|sen(?:ator)?|gen(?:eral)?|adm(?:iral)?|judge|lt|capt|cdr|col|maj|brig|lic|h\.\s?c)\.?\s+){1,4}/i;
const WORDS_MIN = 2;
const WORDS_MAX = 6;

/** No name is longer, with all that stands behind it. */
const LENGTH_MAX = 200;
const CAPITAL = /[A-ZÀ-ÖØ-ÞĀ-Ž]/;
const BLANK = /\s/;
/** A small word that is neither a particle nor what stands behind a name: that of a sentence. */
const WORD_OF_SENTENCE =
  /\s(?=[a-z])(?!(?:de|da|di|du|van|von|der|den|del|della|la|le|ten|ter|bin|al|el|y|e|zu|jr|sr|ii|iii|iv|esq|esquire|m|md|ph|phd|c|cpa|cfa|caia|cfp|j|jd|p|pc|h)\b)/;

/** Whether a text is, as a whole, the name of a person. */
export function isPersonName(text: string): boolean {
  if (text.length > LENGTH_MAX || !CAPITAL.test(text) || !BLANK.test(text)) return false;
  if (WORD_OF_SENTENCE.test(text) || FOREIGN_FIRM.test(text)) return false;
  const bare = text
    .replace(SUFFIX, '')
    .replace(HONORIFIC, '')
    .replace(SAINT, '')
    .replace(/[,.;\s]+$/, '')
    .trim();
  const words = bare.split(/\s+/);
  if (words.length < WORDS_MIN || words.length > WORDS_MAX) return false;
  const telling = MIDDLE_INITIAL.test(bare) ? bare.replace(PLACE_OR_NAME, '') : bare;
  if (NOT_A_PERSON.test(telling) || NOT_A_PERSON_EITHER.test(telling)) return false;
  return words.every((word) => WORD.test(word)) && words.some((word) => /[A-Za-z]{2}/.test(word));
}

/** The name without "Esq." and other marks of the profession; "Jr." and numerals belong to it. */
export function withoutEsquire(text: string): string {
  return text
    .replace(/,?\s+esq(?:uire)?\.?(?=$|[\s,;)])/gi, '')
    .replace(/[\s,;]+$/, '')
    .trim();
}
