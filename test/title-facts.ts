import type { Fact } from '../src/filing/fact.ts';
import { layoutText } from '../src/read/layout/text-layout.ts';
import { findSections } from '../src/read/sections.ts';
import { readTitlePage, type TitlePage } from '../src/read/title/title-page.ts';
import { markedAt, unmarked } from './marks.ts';

/** The title page of a plain-text document; EDGAR's form type where the document is in a submission. */
export function titleIn(text: string, headerForm?: string): TitlePage {
  const layout = layoutText({ name: 'test.txt', text }, { from: 0, to: text.length });
  const { titleEnd, bodyStart } = findSections(layout);
  return readTitlePage(layout, titleEnd, bodyStart, headerForm).title;
}

/** What the title page states in short: values alone, a doubtful one with `?` behind it. */
export type TitleValues = { readonly [fact in keyof TitlePage]?: unknown };

/** The facts that a title page states, without places; lists that are empty are left out. */
export function valuesOf(title: TitlePage): TitleValues {
  const lists = {
    cusips: title.cusips.map(inShort),
    rules13G: title.rules13G.map(inShort),
    notices: title.notices.map(({ name }) => inShort(name)),
  };
  return {
    ...(title.form && { form: inShort(title.form) }),
    ...(title.amendmentNumber && { amendmentNumber: inShort(title.amendmentNumber) }),
    ...(title.issuerName && { issuerName: inShort(title.issuerName) }),
    ...(title.securityTitle && { securityTitle: inShort(title.securityTitle) }),
    ...(title.eventDate && { eventDate: inShort(title.eventDate) }),
    ...(title.previouslyFiled13G && { previouslyFiled13G: inShort(title.previouslyFiled13G) }),
    ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)),
  };
}

function inShort<T>({ value, doubt }: Fact<T>): T | string | undefined {
  return doubt === undefined ? value : `${String(value ?? '')}?`;
}

/** A title page as drawn, read: what it states, and the page with the places of all facts drawn. */
export function readDrawn(drawn: string): {
  readonly values: TitleValues;
  readonly drawn: string;
} {
  const text = unmarked(drawn);
  const title = titleIn(text);
  const { cusips, rules13G, notices, ...facts } = title;
  const spans = [
    ...Object.values(facts).map((fact) => fact?.span),
    ...[...cusips, ...rules13G].map(({ span }) => span),
    ...notices.map(({ name }) => name.span),
  ];
  return { values: valuesOf(title), drawn: markedAt(text, spans) };
}
