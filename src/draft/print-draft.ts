import { Document, isMap, parseDocument, Scalar, YAMLMap } from 'yaml';
import type { Draft, DraftField, Texts } from './draft.ts';
import { sealOf } from './seal.ts';

/** The first key of every draft, with the version of its form. */
export const DRAFT_KEY = 'stakeline draft';
export const DRAFT_VERSION = '1';

/** Under which keys the parts stand. */
export const KEYS = {
  gaps: 'to be written',
  edits: 'edits',
  bases: 'bases',
  computed: 'computed',
  trades: 'trades',
} as const;

/**
 * A draft as one YAML text: what only the filer can write, the filer's edits, and under them all that is
 * computed, each value with a remark on where it comes from. `parseDraft` reads it back to the same.
 * Where the text of an earlier state is given, its edits are taken over as they stand, remarks included.
 */
export function printDraft(draft: Draft, earlier?: string): string {
  const { computed, edits, bases } = draft;
  const document = new Document(undefined, { schema: 'failsafe' });
  const root = new YAMLMap();
  document.contents = root;
  document.commentBefore = HEAD;
  const add = (key: string, value: unknown, remark?: string): void => {
    const name = new Scalar(key);
    if (remark !== undefined) {
      name.commentBefore = remark;
      name.spaceBefore = true;
    }
    root.add({ key: name, value });
  };
  add(DRAFT_KEY, DRAFT_VERSION);
  add('on', computed.on);
  add('form', computed.form);
  add('kind', computed.kind);
  add('seal', sealOf(computed));
  add('reasons', document.createNode(computed.reasons), ' Why this form, and by when.');
  add('unchanged', document.createNode(computed.unchanged), ' What is not part of this filing.');
  const gaps = mapOf(computed.sections, ({ gap }) => gap);
  add(
    KEYS.gaps,
    document.createNode(gaps),
    ' What only you can write, or must look at: answer under “edits”.',
  );
  add(KEYS.edits, editsNode(earlier) ?? document.createNode(plain(edits)), EDITS);
  add(KEYS.bases, document.createNode(plain(bases)), BASES);
  add(
    KEYS.computed,
    computedNode(computed.sections),
    ' Written anew each time: change it under “edits”.',
  );
  add(
    KEYS.trades,
    document.createNode(computed.trades),
    ' What Item 5(c) lists; the journal is the place to correct it.',
  );
  return document.toString({ lineWidth: 0 });
}

const HEAD = ' The draft of a filing, made by Stakeline. Nothing of it was sent anywhere.';
const EDITS =
  ' Yours: section, field and text as under “computed”. They go before what is computed.';
const BASES =
  ' What was computed when you edited; take a line out to say that the edit still fits.';

/** The edits of an earlier text with the filer's own remarks. */
function editsNode(earlier: string | undefined): unknown {
  if (earlier === undefined) return undefined;
  const node: unknown = parseDocument(earlier, { schema: 'failsafe' }).get(KEYS.edits, true);
  return isMap(node) ? node : undefined;
}

function plain(texts: Texts): Record<string, Record<string, string>> {
  return Object.fromEntries(
    [...texts].map(([section, fields]) => [section, Object.fromEntries(fields)]),
  );
}

/** One text of each field; sections without any are left out. */
function mapOf(
  sections: Draft['computed']['sections'],
  of: (field: DraftField) => string | undefined,
): Record<string, Record<string, string>> {
  const entries = [...sections].flatMap(([section, fields]) => {
    const own = [...fields].flatMap(([name, field]): [string, string][] => {
      const text = of(field);
      return text === undefined ? [] : [[name, text]];
    });
    return own.length === 0 ? [] : [[section, Object.fromEntries(own)] as const];
  });
  return Object.fromEntries(entries);
}

function computedNode(sections: Draft['computed']['sections']): YAMLMap {
  const node = new YAMLMap();
  for (const [section, fields] of sections) {
    const inner = new YAMLMap();
    let said: string | undefined;
    for (const [name, { value, from }] of fields) {
      if (value === undefined) continue;
      const key = new Scalar(name);
      // A remark holds until the next one.
      if (from !== undefined && from !== said) key.commentBefore = ` ${from.replace(/\s+/g, ' ')}`;
      said = from;
      inner.add({ key, value: new Scalar(value) });
    }
    if (inner.items.length > 0) node.add({ key: new Scalar(section), value: inner });
  }
  return node;
}
