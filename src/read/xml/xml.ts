import { ITEMS_13D, ITEMS_13G } from '../../filing/edgar-xml/item-forms.ts';
import {
  VOCABULARY_13D,
  VOCABULARY_13G,
  type Vocabulary,
} from '../../filing/edgar-xml/vocabulary.ts';
import { doubted, type Fact, unread } from '../../filing/fact.ts';
import type { Filing, Form, ListDoubts } from '../../filing/filing.ts';
import { LIST_NAMES } from '../../filing/list-names.ts';
import { nothingRead } from '../../filing/nothing-read.ts';
import { present } from '../../filing/present.ts';
import { type Finding, inReadingOrder } from '../../source/finding.ts';
import type { Source } from '../../source/source.ts';
import type { Span } from '../../source/span.ts';
import { readAttachments } from './attachments.ts';
import type { Element } from './element.ts';
import { freeText } from './fields.ts';
import { readForm, readHeader } from './header.ts';
import { readItems } from './items.ts';
import { type Parsed, parseXml } from './parse.ts';
import { readPersons } from './persons.ts';
import { Problems } from './problems.ts';
import { readSignatures } from './signatures.ts';
import { StatementXml } from './statement-xml.ts';
import { readTitlePage } from './title-page.ts';

/** What the XML of a statement says, without what EDGAR's header says of its submission. */
export interface XmlReading {
  readonly filing: Omit<Filing, 'submission'>;
  readonly findings: readonly Finding[];
}

/**
 * EDGAR's XML of SCHEDULE 13D, 13D/A, 13G and 13G/A as a filing.
 *
 * 1. The statement is found in the document: alone, or inside EDGAR's `<XML>` block.
 * 2. Its markup becomes a tree (parse.ts); what is broken is mended where that is safe, and told.
 * 3. The two schedules say the same things in different words (vocabulary.ts, item-forms.ts); one
 *    set of readers serves both.
 * 4. What no reader asked for is a finding, so that nothing is passed over in silence.
 *
 * Prose stays prose: `transactions`, `relatedPersons`, `interest`, `outstanding` and `exitDate` are
 * left to the readers of text, who find the answers of an item in its `parts`.
 */
export function readXml(source: Source, document: Span): XmlReading {
  const problems = new Problems();
  const part = statementPart(source.text, document);
  const parsed = parseXml(source.text, part);
  for (const { message, span } of parsed.faults) problems.add('xml-well-formed', message, span);
  const { root } = parsed;
  if (root?.name !== ROOT) {
    const found = root ? `The document's root is <${root.name}>` : 'The document has no elements';
    problems.add('xml-root-known', `${found}, where a statement's is <${ROOT}>.`, part);
  }
  const filing = root?.name === ROOT ? readStatement(source, root, problems) : nothingRead();
  return {
    filing: parsed.damaged || root?.name !== ROOT ? inDoubt(filing, parsed) : filing,
    findings: inReadingOrder(problems.all()),
  };
}

const ITEMS = { '13D': ITEMS_13D, '13G': ITEMS_13G };
const ROOT = 'edgarSubmission';
const ROOT_TAG = /<(?:[A-Za-z_][\w.-]{0,127}:)?edgarSubmission[\s>]/;
/** The document without EDGAR's `<XML>` around it and without the blanks before its first mark. */
function statementPart(text: string, document: Span): Span {
  const inside = text.slice(document.from, document.to);
  const rootAt = inside.search(ROOT_TAG);
  const opening = rootAt < 0 ? -1 : inside.lastIndexOf('<XML>', rootAt);
  const closing = opening < 0 ? -1 : inside.lastIndexOf('</XML>');
  const start = opening < 0 ? 0 : opening + '<XML>'.length;
  const end = closing < 0 || closing < rootAt ? inside.length : closing;
  const content = inside.slice(start, end);
  const from = document.from + start + content.length - content.trimStart().length;
  return { from, to: Math.max(from, document.from + end) };
}

function readStatement(source: Source, root: Element, problems: Problems): XmlReading['filing'] {
  const xml = new StatementXml(source.text, root, problems);
  const header = xml.one(root, 'headerData');
  const formData = xml.one(root, 'formData');
  const formType = readForm(xml, header);
  const names = vocabularyOf(root, formType, problems);
  const form = agreedForm(formType, names, problems);
  const exhibitText = freeText(xml, formData, 'exhibitInfo');
  const attachments = readAttachments(xml, root);
  const facts = present<Partial<XmlReading['filing']>>({
    form,
    ...readTitlePage(xml, xml.one(formData, 'coverPageHeader'), names),
    reportingPersons: readPersons(xml, formData, names),
    items: readItems(xml, xml.one(formData, names.items), ITEMS[names.schedule]),
    exhibitText,
    ...readSignatures(xml, formData, names),
    ...readHeader(xml, root, header),
    attachments: attachments.length > 0 ? attachments : undefined,
  });
  xml.reportLeftovers(root);
  return Object.assign(nothingRead(), facts, { listDoubts: xml.listDoubts });
}

/** By namespace; where that is unknown, by the form type. */
function vocabularyOf(root: Element, form: Fact<Form> | undefined, problems: Problems): Vocabulary {
  const known = [VOCABULARY_13D, VOCABULARY_13G].find((one) => one.namespace === root.namespace);
  if (!known) {
    const message = `The namespace "${root.namespace}" is not that of a Schedule 13D or 13G.`;
    problems.add('xml-namespace-known', message, { from: root.span.from, to: root.inner.from });
  }
  return known ?? (form?.value?.startsWith('13G') ? VOCABULARY_13G : VOCABULARY_13D);
}

/** Namespace and form type say the same twice; where they differ, one of them is wrong. */
function agreedForm(
  form: Fact<Form> | undefined,
  { schedule, namespace }: Vocabulary,
  problems: Problems,
): Fact<Form> | undefined {
  if (form?.value === undefined || form.value.startsWith(schedule)) return form;
  const message = `The form type says ${form.value}, but the namespace is "${namespace}".`;
  problems.add('xml-namespace-known', message, form.span ?? { from: 0, to: 0 });
  return doubted(form, message);
}

/** Broken markup may hide whole elements: lists may lack entries, and what is absent may be there. */
function inDoubt(filing: XmlReading['filing'], { faults }: Parsed): XmlReading['filing'] {
  const doubt = 'The XML is broken; parts of the statement may be missing.';
  const span = faults[0]?.span;
  const listDoubts: ListDoubts = Object.fromEntries(
    LIST_NAMES.map((list) => [list, { doubt, ...(span && { span }) }]),
  );
  // The signature of a person named last may be what is missing.
  const unsignedPersons = filing.unsignedPersons?.map((person) => doubted(person, doubt));
  return {
    form: unread(doubt, span),
    issuerName: unread(doubt, span),
    securityTitle: unread(doubt, span),
    eventDate: unread(doubt, span),
    ...filing,
    ...(unsignedPersons && { unsignedPersons }),
    listDoubts,
  };
}
