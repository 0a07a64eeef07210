import { isMap, isScalar, isSeq, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import type { Form } from '../filing/filing.ts';
import { type Day, parseDay } from '../value/day.ts';
import type { Computed, Draft, DraftField, FilingKind, Texts } from './draft.ts';
import { DRAFT_KEY, DRAFT_VERSION, KEYS } from './print-draft.ts';
import { sealOf } from './seal.ts';

/** Why a text is no draft that can be used, and where, lines counting from 1. */
export interface DraftProblem {
  readonly problem: string;
  readonly line?: number;
}

/** A draft of more characters than this was not made here. */
export const DRAFT_LENGTH_MAX = 4_000_000;

/** Whether a text says of itself that it is a draft, within its first lines. */
export function isDraft(text: string): boolean {
  return text
    .slice(0, HEAD_LENGTH)
    .split('\n')
    .some((line) => line.startsWith(`${DRAFT_KEY}:`));
}

const HEAD_LENGTH = 1000;

/**
 * Reads a draft. Refused with the line where the YAML is broken, where a part is of the wrong kind, and
 * where the computed part was changed by hand: what the filer wrote there would be lost. Never throws.
 */
export function parseDraft(text: string): Draft | DraftProblem {
  if (text.length > DRAFT_LENGTH_MAX) return { problem: 'The draft is too long.' };
  try {
    return readDraft(text);
  } catch (error) {
    if (error instanceof Wrong) return error.at;
    // Deep nesting can exhaust the YAML library; no draft of ours is so deep.
    return { problem: 'The draft cannot be read as YAML.' };
  }
}

/** Carries a problem out of the walk; caught above. */
class Wrong extends Error {
  readonly at: DraftProblem;
  constructor(problem: string, line?: number) {
    super(problem);
    this.at = { problem, ...(line !== undefined && { line }) };
  }
}

function readDraft(text: string): Draft | DraftProblem {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines });
  const [broken] = document.errors;
  if (broken) {
    const [first = ''] = broken.message.split('\n');
    return { problem: first.replace(/:$/, ''), line: lines.linePos(broken.pos[0]).line };
  }
  const lineOf = (node: unknown): number | undefined => {
    const range = isScalar(node) || isMap(node) || isSeq(node) ? node.range : undefined;
    return range ? lines.linePos(range[0]).line : undefined;
  };
  const root: unknown = document.contents;
  if (!isMap(root)) return { problem: 'A draft is a map of keys and values.', line: 1 };
  const reader: Reader = { root, lineOf };
  if (wordAt(reader, DRAFT_KEY) !== DRAFT_VERSION) {
    return { problem: `Only version ${DRAFT_VERSION} of drafts is known.` };
  }
  const computed = computedOf(reader);
  if (wordAt(reader, 'seal') !== sealOf(computed)) {
    return {
      problem:
        'The computed part was changed by hand, and would be lost: undo that, and write the change under “edits”.',
    };
  }
  return { computed, edits: textsAt(reader, KEYS.edits), bases: textsAt(reader, KEYS.bases) };
}

interface Reader {
  readonly root: YAMLMap;
  readonly lineOf: (node: unknown) => number | undefined;
}

function computedOf(reader: Reader): Computed {
  const on = dayAt(reader, 'on');
  const form = FORMS.find((one) => one === wordAt(reader, 'form'));
  const kind = KINDS.find((one) => one === wordAt(reader, 'kind'));
  if (!form || !kind) throw new Wrong('The draft says no form, or no kind, that there is.');
  const values = textsAt(reader, KEYS.computed);
  const gaps = textsAt(reader, KEYS.gaps);
  const sections = new Map<string, Map<string, DraftField>>();
  const put = (texts: Texts, key: keyof DraftField): void => {
    for (const [section, fields] of texts) {
      const own = sections.get(section) ?? new Map<string, DraftField>();
      for (const [name, value] of fields) own.set(name, { ...own.get(name), [key]: value });
      sections.set(section, own);
    }
  };
  put(values, 'value');
  put(gaps, 'gap');
  put(remarksAt(reader, KEYS.computed), 'from');
  return {
    on,
    form,
    kind,
    reasons: listAt(reader, 'reasons'),
    unchanged: listAt(reader, 'unchanged'),
    sections,
    trades: listAt(reader, KEYS.trades),
  };
}

const FORMS: readonly Form[] = ['13D', '13D/A', '13G', '13G/A'];
const KINDS: readonly FilingKind[] = ['new', 'switch', 'amendment', 'exit'];

function dayAt(reader: Reader, key: string): Day {
  const day = parseDay(wordAt(reader, key) ?? '');
  if (day === undefined) throw new Wrong(`“${key}” is no day (YYYY-MM-DD).`);
  return day;
}

function wordAt({ root, lineOf }: Reader, key: string): string | undefined {
  const node: unknown = root.get(key, true);
  if (node === undefined) return undefined;
  return textOf(node, key, lineOf(node));
}

function textOf(node: unknown, what: string, line: number | undefined): string {
  if (isScalar(node) && typeof node.value === 'string') return node.value;
  throw new Wrong(`“${what}” takes a text.`, line);
}

function listAt({ root, lineOf }: Reader, key: string): readonly string[] {
  const node: unknown = root.get(key, true);
  if (node === undefined || isEmpty(node)) return [];
  if (!isSeq(node)) throw new Wrong(`“${key}” takes a list.`, lineOf(node));
  return node.items.map((item) => textOf(item, key, lineOf(item)));
}

/** `edits:` with nothing after it. */
function isEmpty(node: unknown): boolean {
  return isScalar(node) && (node.value === '' || node.value === null);
}

function textsAt({ root, lineOf }: Reader, key: string): Texts {
  const node: unknown = root.get(key, true);
  if (node === undefined || isEmpty(node)) return new Map();
  if (!isMap(node)) throw new Wrong(`“${key}” takes sections with their fields.`, lineOf(node));
  const sections = node.items.map(({ key: name, value }): [string, ReadonlyMap<string, string>] => {
    const section = textOf(name, key, lineOf(name));
    if (isEmpty(value)) return [section, new Map()];
    if (!isMap(value)) throw new Wrong(`“${section}” takes fields with their texts.`, lineOf(name));
    const fields = value.items.map(({ key: field, value: text }): [string, string] => {
      const label = textOf(field, section, lineOf(field));
      return [label, textOf(text, `${section} / ${label}`, lineOf(field))];
    });
    return [section, new Map(fields)];
  });
  return new Map(sections);
}

/** The remark above each computed value: it says where the value comes from, up to the next one. */
function remarksAt({ root }: Reader, key: string): Texts {
  const node: unknown = root.get(key, true);
  const sections = isMap(node) ? node.items : [];
  return new Map(
    sections.flatMap(({ key: name, value }): [string, ReadonlyMap<string, string>][] => {
      if (!isScalar(name) || !isMap(value)) return [];
      // YAML keeps what stands above the first key with the map.
      let said = value.commentBefore ?? undefined;
      const fields = value.items.flatMap(({ key: field }): [string, string][] => {
        if (!isScalar(field)) return [];
        said = field.commentBefore ?? said;
        return said === undefined ? [] : [[String(field.value), said.trim()]];
      });
      return [[String(name.value), new Map(fields)]];
    }),
  );
}
