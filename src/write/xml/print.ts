import { toAscii } from '../ascii.ts';
import type { ElementForm } from './element-form.ts';
import type { XmlGroup, XmlNode, XmlValue } from './tree.ts';

/** What EDGAR takes in, and what it makes public of that. */
export type Shape = 'submission' | 'public';

const COMMON_NAMESPACE = 'http://www.sec.gov/edgar/common';
const INDENT = '  ';

/** A statement's tree as a document in ASCII, elements in the form's order, one value a line. */
export function printXml(
  form: ElementForm,
  root: XmlGroup,
  namespace: string,
  shape: Shape,
): string {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>'];
  lines.push(`<${form.name} xmlns="${namespace}" xmlns:com="${COMMON_NAMESPACE}">`);
  printChildren(lines, form, root, shape, INDENT);
  lines.push(`</${form.name}>`, '');
  return lines.join('\n');
}

/** Whether an element is for this shape. */
export function isInShape({ only }: ElementForm, shape: Shape): boolean {
  return only === undefined || only === 'amendment' || only === shape;
}

function printChildren(
  lines: string[],
  form: ElementForm,
  group: XmlGroup,
  shape: Shape,
  indent: string,
): void {
  for (const child of form.children ?? []) {
    if (!isInShape(child, shape)) continue;
    for (const node of group.children[child.name] ?? []) {
      printNode(lines, child, node, shape, indent);
    }
  }
}

function printNode(
  lines: string[],
  form: ElementForm,
  node: XmlNode,
  shape: Shape,
  indent: string,
): void {
  const name = form.common === true ? `com:${form.name}` : form.name;
  if (node.kind === 'value') {
    lines.push(`${indent}<${name}>${escaped(writtenText(form, node))}</${name}>`);
    return;
  }
  lines.push(`${indent}<${name}>`);
  printChildren(lines, form, node, shape, indent + INDENT);
  lines.push(`${indent}</${name}>`);
}

/** A value as it stands in the document, before its marks are escaped. */
export function writtenText(form: ElementForm, { text }: XmlValue): string {
  const ascii = toAscii(text).text.trim();
  return form.kind?.keepsLines === true ? ascii : ascii.replace(/\s+/g, ' ');
}

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** What ASCII lacks becomes a reference, so that nothing is lost on our side. */
function escaped(text: string): string {
  return text.replace(/[&<>]|[^\n\x20-\x7e]/gu, (character) => {
    const code = character.codePointAt(0) ?? NO_CHARACTER;
    const kept = isXmlCharacter(code) ? code : NO_CHARACTER;
    return MARKS[character] ?? `&#x${kept.toString(16).toUpperCase()};`;
  });
}

/** Stands where a character was that XML has no place for, not even as a reference. */
const NO_CHARACTER = 0xfffd;

/** XML 1.0, section 2.2. */
function isXmlCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code < 0xd800 || (code > 0xdfff && code < 0xfffe) || code > 0xffff;
}
