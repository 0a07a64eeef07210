import {
  VOCABULARY_13D,
  VOCABULARY_13G,
  type Vocabulary,
} from '../../filing/edgar-xml/vocabulary.ts';
import type { Filing, Form } from '../../filing/filing.ts';
import { documents } from './documents.ts';
import type { ElementForm } from './element-form.ts';
import { FORM_13D } from './form-13d.ts';
import { FORM_13G } from './form-13g.ts';
import { header, schemaVersion } from './header.ts';
import { items } from './items.ts';
import type { XmlOptions } from './options.ts';
import { coverPages } from './persons.ts';
import { signatures } from './signatures.ts';
import { titlePage } from './title-page.ts';
import { type Content, groupOf, textOf, type XmlGroup } from './tree.ts';

/** A filing laid out for EDGAR: its tree, and the form that says how it is to be printed. */
export interface Statement {
  readonly form: ElementForm;
  readonly namespace: string;
  readonly isAmendment: boolean;
  readonly root: XmlGroup;
}

/** `undefined` where nobody can say which form it is. */
export function statementOf(filing: Filing, options: XmlOptions): Statement | undefined {
  const formType = filing.form?.value;
  if (formType === undefined) return undefined;
  const is13D = formType.startsWith('13D');
  const names = is13D ? VOCABULARY_13D : VOCABULARY_13G;
  const root = groupOf({
    schemaVersion: schemaVersion(filing),
    headerData: header(filing, formType, options),
    formData: formData(filing, formType, names),
    documents: documents(filing),
  });
  return {
    form: is13D ? FORM_13D : FORM_13G,
    namespace: names.namespace,
    isAmendment: formType.endsWith('/A'),
    root: root ?? { kind: 'group', children: {} },
  };
}

function formData(filing: Filing, form: Form, names: Vocabulary): XmlGroup | undefined {
  const persons = coverPages(filing, names);
  return groupOf({
    coverPageHeader: titlePage(filing, names),
    ...under(names.persons, { [names.person]: persons }),
    [names.items]: items(filing, names),
    exhibitInfo: form.startsWith('13G') ? textOf(filing.exhibitText, 'exhibitText') : undefined,
    ...under(names.signatures, {
      [names.signaturePerson]: signatures(filing, names),
      [names.signatureComment]: textOf(filing.signatureComment, 'signatureComment'),
    }),
  });
}

/** Contents inside an element of their own, where the schedule has one. */
function under(
  name: string | undefined,
  contents: Readonly<Record<string, Content>>,
): Readonly<Record<string, Content>> {
  return name === undefined ? contents : { [name]: groupOf(contents) };
}
