import type { Line } from './layout.ts';

const RULE_LENGTH_MIN = 3;

/** A line drawn with dashes, underscores or the like; lone dashes and boxes are no rules. */
export function isRule(text: string, line: Pick<Line, 'from' | 'to'>): boolean {
  if (line.to - line.from < RULE_LENGTH_MIN) return false;
  const content = text.slice(line.from, line.to);
  return /^[\s\-_=*.:+|~]+$/.test(content) && !/\|[_\s-]\|/.test(content);
}
