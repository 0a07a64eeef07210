import type { Vocabulary } from '../../filing/edgar-xml/vocabulary.ts';
import type { Filing } from '../../filing/filing.ts';
import { type Signer, signersOf } from '../signers.ts';
import { dayOf, groupOf, plain, textOf, type XmlNode } from './tree.ts';

/** The signatures under the names of those for whom they are given. */
export function signatures(filing: Filing, names: Vocabulary): (XmlNode | undefined)[] {
  return signersOf(filing).map((signer) => signaturesOf(signer, names));
}

function signaturesOf({ person, signatures: own }: Signer, names: Vocabulary): XmlNode | undefined {
  return groupOf(
    {
      [names.signaturePersonName]: plain(person.name, person.path),
      signatureDetails: own.map(({ signature, at }) => {
        const path = `signatures[${at}]`;
        return groupOf({
          signature: textOf(signature.line ?? signature.signer, `${path}.signer`),
          title: textOf(signature.title, `${path}.title`),
          date: dayOf(signature.date, `${path}.date`),
        });
      }),
    },
    person.name,
  );
}
