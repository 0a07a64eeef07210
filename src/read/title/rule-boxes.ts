import { type Fact, type Stated, stated } from '../../filing/fact.ts';
import type { Rule13G } from '../../filing/filing.ts';
import type { Layout } from '../layout/layout.ts';
import { boxesOrMarks, type FoundBox, findBoxes } from '../parse/boxes.ts';
import { matchesOf } from '../parse/matches.ts';

const RULE = /(?:rule\s{0,3})?[1l]3d\s?[-–—‑]\s?[1l]?\s{0,3}\(([bcd])\)/g;

interface Region {
  readonly from: number;
  readonly to: number;
}

const RULES: Readonly<Record<string, Rule13G>> = {
  b: '13d-1(b)',
  c: '13d-1(c)',
  d: '13d-1(d)',
};

/** The rules that the title page of a Schedule 13G ticks. */
export function readRules13G(layout: Layout, region: Region): Stated<Rule13G>[] {
  const start = layout.folded.slice(region.from, region.to).search(/designate\s+the\s+rule/);
  if (start < 0) return namedRule(layout, region);
  const from = region.from + start;
  const folded = layout.folded.slice(from, Math.min(region.to, from + RULES_LENGTH_MAX));
  const rules = Array.from(folded.matchAll(RULE), (match) => ({
    rule: RULES[match[1] ?? ''],
    from: match.index,
    to: match.index + match[0].length,
  }));
  const first = rules[0];
  const last = rules.at(-1);
  if (!first || !last) return [];
  const text = layout.text.slice(from, from + last.to + LINE_REST);
  const boxes = boxesOrMarks(text);
  const leading = boxes[0] !== undefined && isLeading(text, boxes[0], rules);
  return boxes.flatMap((box) => {
    if (!box.ticked) return [];
    const rule = leading
      ? rules.find((candidate) => candidate.from >= box.to)
      : rules.findLast((candidate) => candidate.to <= box.from);
    return rule?.rule ? [stated(rule.rule, layout.place(from + box.from, from + box.to))] : [];
  });
}

/** `Filed pursuant to Rule 13d-1(b)  [X]`, where a short form leaves the other rules out. */
function namedRule(layout: Layout, region: Region): Stated<Rule13G>[] {
  const at = layout.folded.slice(region.from, region.to).search(NAMED_RULE);
  if (at < 0) return [];
  const from = region.from + at;
  const [line = ''] = layout.text.slice(from, region.to).split('\n', 1);
  const rules = matchesOf(RULE, line.toLowerCase());
  const [box, ...others] = findBoxes(line);
  const rule = RULES[rules[0]?.[1] ?? ''];
  if (!rule || rules.length > 1 || !box?.ticked || others.length > 0) return [];
  return [stated(rule, layout.place(from + box.from, from + box.to))];
}

const NAMED_RULE = /^[^\S\n]*(?:this\s\w+\sis\s)?filed\s(?:pursuant\sto|under)\srule\s13d/m;

/** Whether a box stands before its rule: before all of them, or at the head of the next one's line. */
function isLeading(text: string, box: FoundBox, rules: readonly Region[]): boolean {
  const previous = rules.findLast((rule) => rule.to <= box.from);
  const next = rules.find((rule) => rule.from >= box.to);
  if (!previous || !next) return previous === undefined;
  const isBehind = !text.slice(previous.to, box.from).includes('\n');
  return !isBehind && !text.slice(box.to, next.from).includes('\n');
}

/** The three rules and their boxes stand within so many characters. */
const RULES_LENGTH_MAX = 1500;
/** A box may stand behind the last rule on its line. */
const LINE_REST = 40;

const PREVIOUSLY_FILED = /previously\s+filed\s+a\s+statement\s+on\s+schedule/;
/** The sentence and its box stand within so many characters. */
const SENTENCE_LENGTH_MAX = 700;

/** Title page of Schedule 13D: whether the box for an earlier Schedule 13G is ticked. */
export function readPreviouslyFiled(layout: Layout, region: Region): Fact<boolean> | undefined {
  const folded = layout.folded.slice(region.from, region.to);
  const start = folded.search(PREVIOUSLY_FILED);
  if (start < 0) return undefined;
  const sentence = folded.slice(start, start + SENTENCE_LENGTH_MAX);
  const check = /check\s+the\s+following/.exec(sentence);
  if (!check) return undefined;
  const from = region.from + start + check.index;
  const end = sentence.slice(check.index).search(/\n\s*\n\s*(?:note|check|\*|the\s)|\bnote[:.]/);
  const to = end < 0 ? from + BOX_DISTANCE_MAX : from + Math.min(end, BOX_DISTANCE_MAX);
  const text = layout.text.slice(from, to);
  const [box] = findBoxes(text);
  if (box) return stated(box.ticked, layout.place(from + box.from, from + box.to));
  const mark = MARK_FOR_BOX.exec(text);
  const at = from + (mark?.[0].length ?? 0);
  return mark ? stated(true, layout.place(at - (mark[1]?.length ?? 0), at)) : undefined;
}

/** A mark typed in the box's place: `check the following box.  X`. */
const MARK_FOR_BOX = /^check\s+the\s+following\s+box[\s.:_-]{1,20}(x|yes)(?![\w/])/i;

/** The box follows its sentence at once. */
const BOX_DISTANCE_MAX = 160;
