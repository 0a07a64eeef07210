import type { Attachment } from '../filing/attachment.ts';
import type { Filing } from '../filing/filing.ts';
import type { HeaderAddress, HeaderParty, Submission } from '../filing/submission.ts';
import { type Branch, branch, leaf, list, type Outline } from './outline.ts';

/**
 * What EDGAR's header says, and what an XML statement says of its own submission.
 * The filer's CCC is a password and its contacts are private: neither is written.
 */
export function submissionFacts({
  submission,
  edgarHeader,
  attachments,
}: Filing): Record<string, Outline> {
  return {
    accession: leaf(submission?.accession),
    formType: leaf(submission?.formType),
    filedDate: leaf(submission?.filedDate),
    acceptedAt: leaf(submission?.acceptedAt),
    parties: list((submission?.parties ?? []).map(partyOf)),
    groupMembers: list((submission?.groupMembers ?? []).map(leaf)),
    exhibits: list((submission?.exhibits ?? []).map(exhibitOf)),
    attachments: list((attachments ?? []).map(attachmentOf)),
    filerCik: leaf(edgarHeader?.filerCik),
    submissionMode: leaf(edgarHeader?.mode),
    schemaVersion: leaf(edgarHeader?.schemaVersion),
  };
}

function partyOf(party: HeaderParty): Branch {
  return branch({
    role: leaf({ value: party.role }),
    name: leaf(party.name),
    cik: leaf(party.cik),
    irsNumber: leaf(party.irsNumber),
    stateOfIncorporation: leaf(party.stateOfIncorporation),
    fileNumber: leaf(party.fileNumber),
    formerNames: list(
      party.formerNames.map(({ name, changed }) =>
        branch({ name: leaf({ value: name }), changed: leaf({ value: changed }) }),
      ),
    ),
    addresses: list(party.addresses.map(addressOf)),
  });
}

function addressOf({ kind, lines, phone }: HeaderAddress): Branch {
  return branch({
    kind: leaf({ value: kind }),
    lines: list(lines.map((value) => leaf({ value }))),
    phone: leaf({ value: phone }),
  });
}

function exhibitOf({ type, description, fileName }: Submission['exhibits'][number]): Branch {
  return branch({
    type: leaf({ value: type }),
    description: leaf({ value: description }),
    fileName: leaf({ value: fileName }),
  });
}

/** A carried document without its contents, which are as long as the document. */
function attachmentOf({ type, description, fileName }: Attachment): Branch {
  return branch({
    type: leaf(type),
    description: leaf(description),
    fileName: leaf(fileName),
  });
}
