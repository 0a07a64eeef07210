import type { Line } from './layout.ts';

const RULE_LENGTH_MIN = 3;

/** A line drawn with dashes, underscores or the like; lone dashes and boxes are no rules. */
export function isRule(text: string, line: Pick<Line, 'from' | 'to'>): boolean {
  if (line.to - line.from < RULE_LENGTH_MIN) return false;
  if (isWordCharacter(text.charCodeAt(line.from)) || isWordCharacter(text.charCodeAt(line.to - 1)))
    return false;
  const content = text.slice(line.from, line.to);
  return /^[\s\-_=*.:+|~]+$/.test(content) && !NO_RULE.test(content);
}

/** A box, or one or two dashes before which EDGAR set another, as it does at the start of lines. */
const NO_RULE = /\|[_\s-]\||^-\s--?$/;

/** Most lines begin or end with a letter or digit, and no rule does. */
function isWordCharacter(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
