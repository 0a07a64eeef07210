import type { Form } from '../../filing/filing.ts';
import type { ElementForm } from './element-form.ts';
import { FORM_13D } from './form-13d.ts';
import { FORM_13G } from './form-13g.ts';

/**
 * How many characters EDGAR takes of a text that the filer writes, by the element that holds it within
 * those around it: `['issuerInfo', 'issuerName']`. Nothing for what is no text, as a number or a box.
 */
export function writtenLengthMax(form: Form, path: readonly string[]): number | undefined {
  const root = form.startsWith('13D') ? FORM_13D : FORM_13G;
  const kind = path.reduce<ElementForm | undefined>(
    (from, name) => from && elementWithin(from, ({ name: own }) => own === name),
    root,
  )?.kind;
  return kind?.isWritten ? kind.lengthMax : undefined;
}

/** The same for the answer to an item, by its letter where the form asks under letters. */
export function answerLengthMax(
  form: Form,
  number: string,
  letter: string | undefined,
): number | undefined {
  const root = form.startsWith('13D') ? FORM_13D : FORM_13G;
  const item = elementWithin(root, ({ name }) => name === `item${number}`);
  const label = letter === undefined ? `Item ${number} ` : `Item ${number}(${letter})`;
  const kind =
    item && elementWithin(item, (one) => one.label.startsWith(label) && !!one.kind)?.kind;
  return kind?.isWritten ? kind.lengthMax : undefined;
}

function elementWithin(
  form: ElementForm,
  isMeant: (element: ElementForm) => boolean,
): ElementForm | undefined {
  for (const child of form.children ?? []) {
    const found = isMeant(child) ? child : elementWithin(child, isMeant);
    if (found) return found;
  }
  return undefined;
}
