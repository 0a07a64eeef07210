// Written by `npm run gen`.
import { aggregateCoversPowers } from './checks/aggregate-covers-powers.ts';
import { amendmentNumbered } from './checks/amendment-numbered.ts';
import { charactersWhole } from './checks/characters-whole.ts';
import { classSameInItem1 } from './checks/class-same-in-item-1.ts';
import { cusipCheckDigitRight } from './checks/cusip-check-digit.ts';
import { cusipIsReal } from './checks/cusip-is-real.ts';
import { cusipNineCharacters } from './checks/cusip-nine-characters.ts';
import { cusipSameOnEveryPage } from './checks/cusip-same-on-every-page.ts';
import { exitDayMatchesTrades } from './checks/exit-day-matches-trades.ts';
import { exitOnlyAtOrUnderFivePercent } from './checks/exit-only-at-or-under-five-percent.ts';
import { exitStatedAtOrUnderFivePercent } from './checks/exit-stated-at-or-under-five-percent.ts';
import { formMatchesHeader } from './checks/form-matches-header.ts';
import { holdingBeforeAndAfterAgree } from './checks/holding-before-and-after-agree.ts';
import { issuerMatchesHeader } from './checks/issuer-matches-header.ts';
import { legalProceedingsTold } from './checks/legal-proceedings-told.ts';
import { noSocialSecurityNumber } from './checks/no-social-security-number.ts';
import { nothingDatedAfterFiling } from './checks/nothing-dated-after-filing.ts';
import { numberOnlyOnAmendment } from './checks/number-only-on-amendment.ts';
import { pagesNumberedInSequence } from './checks/pages-numbered-in-sequence.ts';
import { percentMatchesAmount } from './checks/percent-matches-amount.ts';
import { percentPossible } from './checks/percent-possible.ts';
import { personSigns } from './checks/person-signs.ts';
import { personTypeKnown } from './checks/person-type-known.ts';
import { powersCoverAggregate } from './checks/powers-cover-aggregate.ts';
import { ruleBoxTicked } from './checks/rule-box-ticked.ts';
import { sameAmountSamePercent } from './checks/same-amount-same-percent.ts';
import { signatureNearFiling } from './checks/signature-near-filing.ts';
import { signatureNotBeforeEvent } from './checks/signature-not-before-event.ts';
import { signerIsPerson } from './checks/signer-is-person.ts';
import { sourceOfFundsKnown } from './checks/source-of-funds-known.ts';
import { sourceOfFundsMatchesItem3 } from './checks/source-of-funds-matches-item-3.ts';
import { textHoldingMatchesCover } from './checks/text-holding-matches-cover.ts';
import { tradeDateInSequence } from './checks/trade-date-in-sequence.ts';
import { tradeNotAfterSignature } from './checks/trade-not-after-signature.ts';
import { tradesAddUpToTotal } from './checks/trades-add-up-to-total.ts';
import { tradesWithinStatedWindow } from './checks/trades-within-stated-window.ts';
import type { Check } from './define.ts';

/** Every check, by code. */
export const allChecks: readonly Check[] = [
  aggregateCoversPowers,
  amendmentNumbered,
  charactersWhole,
  classSameInItem1,
  cusipCheckDigitRight,
  cusipIsReal,
  cusipNineCharacters,
  cusipSameOnEveryPage,
  exitDayMatchesTrades,
  exitOnlyAtOrUnderFivePercent,
  exitStatedAtOrUnderFivePercent,
  formMatchesHeader,
  holdingBeforeAndAfterAgree,
  issuerMatchesHeader,
  legalProceedingsTold,
  noSocialSecurityNumber,
  nothingDatedAfterFiling,
  numberOnlyOnAmendment,
  pagesNumberedInSequence,
  percentMatchesAmount,
  percentPossible,
  personSigns,
  personTypeKnown,
  powersCoverAggregate,
  ruleBoxTicked,
  sameAmountSamePercent,
  signatureNearFiling,
  signatureNotBeforeEvent,
  signerIsPerson,
  sourceOfFundsKnown,
  sourceOfFundsMatchesItem3,
  textHoldingMatchesCover,
  tradeDateInSequence,
  tradeNotAfterSignature,
  tradesAddUpToTotal,
  tradesWithinStatedWindow,
];
