import type { Span } from '../source/span.ts';
import type { Accession } from '../value/accession.ts';
import type { Day } from '../value/day.ts';
import type { Decimal } from '../value/decimal.ts';
import type { Address } from './address.ts';
import type { Attachment } from './attachment.ts';
import type { EdgarHeader } from './edgar-header.ts';
import type { Fact, Stated } from './fact.ts';
import type { Interest } from './interest.ts';
import type { Issuer } from './issuer.ts';
import type { ItemPart } from './item-part.ts';
import type { ListName } from './list-names.ts';
import type { ReportingPerson } from './reporting-person.ts';
import type { Submission } from './submission.ts';
import type { Transaction } from './transaction.ts';

/** Schedule and whether it is an amendment, under old and new EDGAR names alike. */
export type Form = '13D' | '13D/A' | '13G' | '13G/A';

/** The rule under which a Schedule 13G is filed, as its title page ticks it. */
export type Rule13G = '13d-1(b)' | '13d-1(c)' | '13d-1(d)';

/** A person to whom notices are to be sent (title page of Schedule 13D). */
export interface Notice {
  readonly name: Stated<string>;
  readonly address?: Stated<string>;
  readonly telephone?: Stated<string>;
  /** The address in its parts, where the filing keeps them apart. */
  readonly addressParts?: Address;
}

/** A numbered item of the schedule, with everything under its heading. */
export interface Item {
  /** `1` to `10`; sub-items (`1(a)`) belong to their item. */
  readonly number: Stated<string>;
  readonly heading?: Stated<string>;
  readonly text: Stated<string>;
  /** The answers one by one, where the filing keeps them apart; `text` joins them. */
  readonly parts?: readonly ItemPart[];
  /** Items 3 and 5 to 10 of Schedule 13G: is the item marked as not applicable? */
  readonly notApplicable?: Fact<boolean>;
  /** Item 3 of Schedule 13G: what kind of institution files, as codes such as `IA`. */
  readonly institutionTypes?: readonly Stated<string>[];
  /** Item 5 of Schedule 13G: is the box for five percent or less of the class ticked? */
  readonly fivePercentOrLess?: Fact<boolean>;
  /** A remark that the filer adds to the item. */
  readonly comment?: Stated<string>;
}

/** The number of shares outstanding on which the filing's percentages rest. */
export interface Outstanding {
  readonly shares: Stated<Decimal>;
  readonly asOf?: Fact<Day>;
}

/** A director, officer, partner or other person listed in a schedule under Instruction C. */
export interface RelatedPerson {
  readonly name: Stated<string>;
  readonly position?: Stated<string>;
  readonly otherPositions?: Stated<string>;
  /** The person's own address, or the schedule's default where it names none. */
  readonly address?: Stated<string>;
  /** As the address: the person's own, or what the filing says of everybody in the schedule. */
  readonly citizenship?: Stated<string>;
}

export interface Signature {
  /** The human name, as typed. */
  readonly signer: Stated<string>;
  /** The line as typed, with its mark: `/s/ Jane Doe`; given where it says more than the name. */
  readonly line?: Stated<string>;
  readonly title?: Stated<string>;
  /**
   * For whom it is signed. Absent where a person signs for himself, but for XML statements, which
   * name the reporting person with every signature.
   */
  readonly onBehalfOf?: Stated<string>;
  readonly date?: Fact<Day>;
}

/** What a page says of itself in its running head or foot. */
export interface PageMark {
  readonly number?: Stated<number>;
  readonly of?: Stated<number>;
  readonly cusip?: Stated<string>;
}

/** Why a list may lack entries or hold wrong ones. */
export type ListDoubts = {
  readonly [list in ListName]?: { readonly doubt: string; readonly span?: Span };
};

/**
 * One statement on Schedule 13D or 13G, as filed.
 * Both schedules share this type: what a schedule has no room for is absent. Nothing here corrects
 * the filer, and nothing that the filing leaves out is filled in.
 */
export interface Filing {
  readonly form?: Fact<Form>;
  readonly amendmentNumber?: Fact<number>;
  readonly issuerName?: Fact<string>;
  readonly securityTitle?: Fact<string>;
  /** Of the title page, letters and digits only. */
  readonly cusips: readonly Stated<string>[];
  /** Date of the event which requires the filing. */
  readonly eventDate?: Fact<Day>;
  readonly rules13G: readonly Stated<Rule13G>[];
  /** Title page of Schedule 13D: is the box for an earlier Schedule 13G ticked? Absent without a box. */
  readonly previouslyFiled13G?: Fact<boolean>;
  readonly notices: readonly Notice[];
  /** One for each cover page, in order, or for each person where a page is surely for several. */
  readonly reportingPersons: readonly ReportingPerson[];
  readonly items: readonly Item[];
  readonly outstanding?: Outstanding;
  readonly transactions: readonly Transaction[];
  /** Item 5(e) of Schedule 13D: the day on which the holder ceased to own more than five percent. */
  readonly exitDate?: Fact<Day>;
  readonly relatedPersons: readonly RelatedPerson[];
  readonly signatures: readonly Signature[];
  /** What Item 5 (or Item 4 of Schedule 13G) says in prose. */
  readonly interest: Interest;
  readonly pages: readonly PageMark[];
  readonly listDoubts: ListDoubts;
  /** What the title page says of the issuer beside its name. */
  readonly issuer?: Issuer;
  /** The filing that an amendment says it amends. */
  readonly previousAccession?: Fact<Accession>;
  /** Schedule 13G: what the filing says of its exhibits beside its items. */
  readonly exhibitText?: Stated<string>;
  /** A remark under the signatures. */
  readonly signatureComment?: Stated<string>;
  /** Persons whom the signature page names without a signature. */
  readonly unsignedPersons?: readonly Stated<string>[];
  /** Documents carried inside the statement. */
  readonly attachments?: readonly Attachment[];
  /** What an XML statement tells EDGAR about its own submission. */
  readonly edgarHeader?: EdgarHeader;
  /** What EDGAR's header says, where the filing came in a submission. */
  readonly submission?: Submission;
}
