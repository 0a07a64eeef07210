import { kindOfSection } from '../draft/effective-fields.ts';
import { VOCABULARY_13D, VOCABULARY_13G } from '../filing/edgar-xml/vocabulary.ts';
import type { Form } from '../filing/filing.ts';
import { answerLengthMax, writtenLengthMax } from '../write/xml/written-length.ts';

/** How many characters EDGAR takes in a field of a draft; nothing where it is no text. */
export function fieldLengthMax(form: Form, section: string, field: string): number | undefined {
  const kind = kindOfSection(section);
  if (kind === 'item') {
    const letter = field.length === 1 ? field : undefined;
    return answerLengthMax(form, section.slice('item '.length), letter);
  }
  const elements = elementsOf(form)[`${kind} / ${field}`];
  return elements && writtenLengthMax(form, elements);
}

/** Which element of EDGAR's XML a field of a draft goes into, within those around it. */
function elementsOf(form: Form): Readonly<Record<string, readonly string[]>> {
  const names = form.startsWith('13D') ? VOCABULARY_13D : VOCABULARY_13G;
  const issuer = ['issuerInfo', names.issuerAddress];
  const notice = ['notificationInfo', 'personAddress'];
  return {
    'statement / issuer': ['issuerInfo', 'issuerName'],
    'statement / class': ['securitiesClassTitle'],
    'statement / issuer street': [...issuer, 'street1'],
    'statement / issuer street line 2': [...issuer, 'street2'],
    'statement / issuer city': [...issuer, 'city'],
    'notice / name': ['notificationInfo', 'personName'],
    'notice / street': [...notice, 'street1'],
    'notice / street line 2': [...notice, 'street2'],
    'notice / city': [...notice, 'city'],
    'person / name': [names.person, 'reportingPersonName'],
    'person / comment': [names.person, names.personComment],
    'signature / signer': [names.signaturePerson, 'signature'],
    'signature / title': [names.signaturePerson, 'title'],
  };
}
