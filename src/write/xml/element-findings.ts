import type { Finding, Severity } from '../../source/finding.ts';
import { Decimal } from '../../value/decimal.ts';
import { codePointName, toAscii } from '../ascii.ts';
import type { ElementForm } from './element-form.ts';
import { isInShape, type Shape, writtenText } from './print.ts';
import { SPECIFICATION } from './specification.ts';
import type { Statement } from './statement.ts';
import type { XmlGroup, XmlNode, XmlValue } from './tree.ts';

/** What the form has to say of a statement, element by element in the form's order. */
export function elementFindings(statement: Statement, shape: Shape): Finding[] {
  return groupFindings(statement.form, statement.root, { statement, shape, of: '' });
}

interface Context {
  readonly statement: Statement;
  readonly shape: Shape;
  /** Whose it is, for messages: ` of Harbor Light Capital LP`. */
  readonly of: string;
}

function groupFindings(form: ElementForm, group: XmlGroup, context: Context): Finding[] {
  const of = group.subject === undefined ? context.of : ` of ${group.subject}`;
  return (form.children ?? [])
    .filter((child) => isInShape(child, context.shape))
    .flatMap((child) => childFindings(child, group.children[child.name] ?? [], { ...context, of }));
}

function childFindings(form: ElementForm, nodes: readonly XmlNode[], context: Context): Finding[] {
  const [first] = nodes;
  const name = `${form.label}${context.of}`;
  if (!first) return isNeeded(form, context) ? [missing(name)] : [];
  const own: Finding[] = [];
  if (form.only === 'amendment' && !context.statement.isAmendment) {
    const fix = 'Leave it out of a first statement.';
    const message = `${name} belongs to an amendment only.`;
    own.push(finding('edgar-field-of-this-form', 'warning', message, first, fix));
  }
  if (nodes.length > form.most) {
    const message = `${name}: there are ${nodes.length}; EDGAR takes at most ${form.most}.`;
    own.push(finding('edgar-field-not-too-often', 'error', message, first, 'Leave some out.'));
  }
  return [...own, ...nodes.flatMap((node) => nodeFindings(form, node, context))];
}

function isNeeded({ need, only }: ElementForm, { statement }: Context): boolean {
  if (only === 'amendment') return need === 'always' && statement.isAmendment;
  return need === 'always' || (need === 'original' && !statement.isAmendment);
}

function missing(name: string): Finding {
  const fix = 'State it; where there is nothing to say, say so.';
  return finding('edgar-field-given', 'error', `${name} is missing.`, undefined, fix);
}

function nodeFindings(form: ElementForm, node: XmlNode, context: Context): Finding[] {
  if (node.kind === 'group') return groupFindings(form, node, context);
  const name = `${form.label}${context.of}`;
  const text = writtenText(form, node);
  const found = valueFinding(form, name, text, node);
  return [...(found ? [found] : []), ...characterFindings(name, node)];
}

function valueFinding(
  form: ElementForm,
  name: string,
  text: string,
  node: XmlValue,
): Finding | undefined {
  const { kind } = form;
  if (!kind) return undefined;
  if (text === '') return form.mayBeEmpty === true ? undefined : missing(name);
  if (text.length > kind.lengthMax) {
    const count = Decimal.of(text.length).grouped();
    const most = Decimal.of(kind.lengthMax).grouped();
    const message = `${name} has ${count} characters; EDGAR takes at most ${most}.`;
    const fix = 'Shorten it, or move a part into an exhibit.';
    return finding('edgar-field-short-enough', 'error', message, node, fix);
  }
  if (kind.holds(text)) return undefined;
  const message = `${name} says "${excerpt(text)}"; it takes ${kind.takes}.`;
  return finding('edgar-field-valid', 'error', message, node, 'Correct it.');
}

/** Longer values are cut in messages. */
const EXCERPT_LENGTH = 60;

function excerpt(text: string): string {
  return text.length > EXCERPT_LENGTH ? `${text.slice(0, EXCERPT_LENGTH)}...` : text;
}

function characterFindings(name: string, node: XmlValue): Finding[] {
  const { replaced, left } = toAscii(node.text);
  const found: Finding[] = [];
  if (left.length > 0) {
    const which = left.slice(0, CHARACTERS_SHOWN).map(codePointName).join(', ');
    const message = `${name} has characters that EDGAR would publish as ??: ${which}.`;
    const fix = 'Write it in letters without them.';
    found.push(finding('edgar-text-ascii', 'warning', message, node, fix));
  }
  const seen = replaced.filter((character) => character.trim() !== '');
  if (seen.length > 0) {
    const which = seen.slice(0, CHARACTERS_SHOWN).map(replacementShown).join(', ');
    const message = `${name}: characters that EDGAR does not keep are replaced: ${which}.`;
    found.push(finding('edgar-text-as-typed', 'note', message, node));
  }
  return found;
}

const CHARACTERS_SHOWN = 8;

function replacementShown(character: string): string {
  return `${codePointName(character)} by "${toAscii(character).text}"`;
}

function finding(
  code: string,
  severity: Severity,
  message: string,
  node?: XmlNode,
  fix?: string,
): Finding {
  const value = node?.kind === 'value' ? node : undefined;
  return {
    code,
    severity,
    message,
    cite: SPECIFICATION,
    ...(fix !== undefined && { fix }),
    ...(value && { path: value.path }),
    ...(value?.span && { span: value.span }),
  };
}
