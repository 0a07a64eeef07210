import { addressLine } from '../../filing/address.ts';
import type { Fact } from '../../filing/fact.ts';
import type { Filing, Form, Notice } from '../../filing/filing.ts';
import { type Printed, printed } from './printed.ts';
import { type Box, boxOf, dayAsFiled } from './words.ts';

/** A value of the title page with the caption below it: `(Name of Issuer)`. */
export interface Captioned {
  /** Empty where the filing states nothing. */
  readonly lines: readonly Printed[];
  readonly caption: string;
}

export interface TitlePage {
  /** `SCHEDULE 13D`. */
  readonly schedule: Printed;
  /** `(Amendment No. 2)`. */
  readonly amendment?: Printed;
  readonly values: readonly Captioned[];
  /** What the boxes below are for, and the boxes. */
  readonly question: string;
  readonly boxes: readonly Box[];
  /** What the form says of the pages that follow. */
  readonly note: string;
}

export function titlePageOf(filing: Filing): TitlePage {
  const form = filing.form?.value;
  const is13G = form?.startsWith('13G') ?? false;
  const amendment = amendmentOf(filing, form);
  return {
    schedule: printed(is13G ? 'SCHEDULE 13G' : 'SCHEDULE 13D', filing.form),
    ...(amendment !== undefined && { amendment }),
    values: valuesOf(filing, is13G),
    question: is13G ? WHICH_RULE : PREVIOUSLY_FILED,
    boxes: is13G
      ? RULES.map((rule) => {
          const fact = filing.rules13G.find(({ value }) => value === rule);
          return boxOf(fact !== undefined, fact, `Rule ${rule}`);
        })
      : [boxOf(filing.previouslyFiled13G?.value === true, filing.previouslyFiled13G)],
    note: NOTE,
  };
}

const RULES = ['13d-1(b)', '13d-1(c)', '13d-1(d)'];
const WHICH_RULE =
  'Check the appropriate box to designate the rule pursuant to which this Schedule is filed:';
const NOTE =
  'What is stated on the cover pages that follow is not deemed to be "filed" for the purpose of Section 18 of the Securities Exchange Act of 1934, nor otherwise subject to the liabilities of that section, but is subject to all other provisions of the Act.';
const PREVIOUSLY_FILED =
  'If the filing person has previously filed a statement on Schedule 13G to report the acquisition that is the subject of this Schedule 13D, and is filing this schedule because of Rule 13d-1(e), 13d-1(f) or 13d-1(g), check the following box:';

function amendmentOf({ amendmentNumber }: Filing, form: Form | undefined): Printed | undefined {
  if (amendmentNumber?.value !== undefined) {
    return printed(`(Amendment No. ${amendmentNumber.value})`, amendmentNumber);
  }
  return form?.endsWith('/A') ? printed('(Amendment)') : undefined;
}

function valuesOf(filing: Filing, is13G: boolean): Captioned[] {
  const { issuerName, securityTitle, cusips, eventDate } = filing;
  return [
    { lines: linesOf(issuerName), caption: '(Name of Issuer)' },
    { lines: linesOf(securityTitle), caption: '(Title of Class of Securities)' },
    { lines: cusips.flatMap(linesOf), caption: '(CUSIP Number)' },
    ...(is13G ? [] : [{ lines: filing.notices.flatMap(noticeLines), caption: NOTICES }]),
    {
      lines:
        eventDate?.value === undefined ? [] : [printed(dayAsFiled(eventDate.value), eventDate)],
      caption: '(Date of Event Which Requires Filing of This Statement)',
    },
  ];
}

const NOTICES =
  '(Name, Address and Telephone Number of Person Authorized to Receive Notices and Communications)';

function noticeLines({ name, address, addressParts, telephone }: Notice): Printed[] {
  const place = addressParts ? [printed(addressLine(addressParts))] : linesOf(address);
  const call = telephone ? [printed(`Telephone: ${telephone.value}`, telephone)] : [];
  return [...linesOf(name), ...place, ...call];
}

function linesOf(fact: Fact<string> | undefined): Printed[] {
  return fact?.value === undefined ? [] : [printed(fact.value, fact)];
}
