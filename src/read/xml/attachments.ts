import type { Attachment } from '../../filing/attachment.ts';
import { present } from '../../filing/present.ts';
import type { Element } from './element.ts';
import { freeText, word } from './fields.ts';
import type { StatementXml } from './statement-xml.ts';

/** Documents carried inside the statement; EDGAR takes them out of what it makes public. */
export function readAttachments(xml: StatementXml, root: Element): Attachment[] {
  return xml.all(xml.one(root, 'documents'), 'document').map((element) => {
    const fileName = word(xml, element, 'conformedName');
    const type = word(xml, element, 'conformedDocumentType');
    const relatedForm = word(xml, element, 'relatedFormType');
    const description = word(xml, element, 'description');
    const contents = freeText(xml, element, 'contents');
    return present<Attachment>({
      fileName,
      type,
      relatedForm,
      description,
      contents,
    });
  });
}
