// Written by `npm run gen`.
import { aggregateCoversPowers } from './checks/aggregate-covers-powers.ts';
import { amendmentNumbered } from './checks/amendment-numbered.ts';
import { charactersWhole } from './checks/characters-whole.ts';
import { classSameInItem1 } from './checks/class-same-in-item-1.ts';
import { cusipCheckDigitRight } from './checks/cusip-check-digit.ts';
import { cusipIsReal } from './checks/cusip-is-real.ts';
import { cusipNineCharacters } from './checks/cusip-nine-characters.ts';
import { cusipSameOnEveryPage } from './checks/cusip-same-on-every-page.ts';
import { exitBoxTicked } from './checks/exit-box-ticked.ts';
import { exitDayMatchesTrades } from './checks/exit-day-matches-trades.ts';
import { exitOnlyAtOrUnderFivePercent } from './checks/exit-only-at-or-under-five-percent.ts';
import { exitStatedAtOrUnderFivePercent } from './checks/exit-stated-at-or-under-five-percent.ts';
import { filedByCarefulDay } from './checks/filed-by-careful-day.ts';
import { filedByDueDay } from './checks/filed-by-due-day.ts';
import { formMatchesHeader } from './checks/form-matches-header.ts';
import { holdingBeforeAndAfterAgree } from './checks/holding-before-and-after-agree.ts';
import { institutionTypeListed } from './checks/institution-type-listed.ts';
import { issuerMatchesHeader } from './checks/issuer-matches-header.ts';
import { jointFilingAgreementNamed } from './checks/joint-filing-agreement-named.ts';
import { legalProceedingsTold } from './checks/legal-proceedings-told.ts';
import { noSocialSecurityNumber } from './checks/no-social-security-number.ts';
import { nothingDatedAfterFiling } from './checks/nothing-dated-after-filing.ts';
import { numberOnlyOnAmendment } from './checks/number-only-on-amendment.ts';
import { pagesNumberedInSequence } from './checks/pages-numbered-in-sequence.ts';
import { passiveHolderUnderTwentyPercent } from './checks/passive-holder-under-twenty-percent.ts';
import { percentMatchesAmount } from './checks/percent-matches-amount.ts';
import { percentPossible } from './checks/percent-possible.ts';
import { personSigns } from './checks/person-signs.ts';
import { personTypeKnown } from './checks/person-type-known.ts';
import { powersCoverAggregate } from './checks/powers-cover-aggregate.ts';
import { ruleBoxTicked } from './checks/rule-box-ticked.ts';
import { salesWithinRule144 } from './checks/sales-within-rule-144.ts';
import { sameAmountSamePercent } from './checks/same-amount-same-percent.ts';
import { section16FromTenPercent } from './checks/section-16-from-ten-percent.ts';
import { shareCountRecent } from './checks/share-count-recent.ts';
import { signatureNearFiling } from './checks/signature-near-filing.ts';
import { signatureNotBeforeEvent } from './checks/signature-not-before-event.ts';
import { signerIsPerson } from './checks/signer-is-person.ts';
import { sourceOfFundsKnown } from './checks/source-of-funds-known.ts';
import { sourceOfFundsMatchesItem3 } from './checks/source-of-funds-matches-item-3.ts';
import { textHoldingMatchesCover } from './checks/text-holding-matches-cover.ts';
import { tradeDateInSequence } from './checks/trade-date-in-sequence.ts';
import { tradeNotAfterSignature } from './checks/trade-not-after-signature.ts';
import { tradesAddUpToTotal } from './checks/trades-add-up-to-total.ts';
import { tradesInLookback } from './checks/trades-in-lookback.ts';
import { tradesOfTotalListed } from './checks/trades-of-total-listed.ts';
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
  exitBoxTicked,
  exitDayMatchesTrades,
  exitOnlyAtOrUnderFivePercent,
  exitStatedAtOrUnderFivePercent,
  filedByCarefulDay,
  filedByDueDay,
  formMatchesHeader,
  holdingBeforeAndAfterAgree,
  institutionTypeListed,
  issuerMatchesHeader,
  jointFilingAgreementNamed,
  legalProceedingsTold,
  noSocialSecurityNumber,
  nothingDatedAfterFiling,
  numberOnlyOnAmendment,
  pagesNumberedInSequence,
  passiveHolderUnderTwentyPercent,
  percentMatchesAmount,
  percentPossible,
  personSigns,
  personTypeKnown,
  powersCoverAggregate,
  ruleBoxTicked,
  salesWithinRule144,
  sameAmountSamePercent,
  section16FromTenPercent,
  shareCountRecent,
  signatureNearFiling,
  signatureNotBeforeEvent,
  signerIsPerson,
  sourceOfFundsKnown,
  sourceOfFundsMatchesItem3,
  textHoldingMatchesCover,
  tradeDateInSequence,
  tradeNotAfterSignature,
  tradesAddUpToTotal,
  tradesInLookback,
  tradesOfTotalListed,
  tradesWithinStatedWindow,
];
