import type { Filing } from '../../filing/filing.ts';
import { groupOf, textOf, type XmlGroup } from './tree.ts';

/** Exhibits carried inside the statement, their contents in base64. */
export function documents({ attachments }: Filing): XmlGroup | undefined {
  return groupOf({
    document: (attachments ?? []).map((attachment, at) => {
      const path = `attachments[${at}]`;
      return groupOf(
        {
          conformedName: textOf(attachment.fileName, `${path}.fileName`),
          conformedDocumentType: textOf(attachment.type, `${path}.type`),
          description: textOf(attachment.description, `${path}.description`),
          contents: textOf(attachment.contents, `${path}.contents`),
        },
        attachment.fileName?.value,
      );
    }),
  });
}
