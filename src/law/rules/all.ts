// Written by `npm run gen`.
import type { RuleFacts } from '../define.ts';
import { coolingOff } from './cooling-off.ts';
import { filingCutOff } from './filing-cut-off.ts';
import { fivePercentThreshold } from './five-percent-threshold.ts';
import { fivePointMove } from './five-point-move.ts';
import { form3 } from './form-3.ts';
import { form4 } from './form-4.ts';
import { form5 } from './form-5.ts';
import { form144 } from './form-144.ts';
import { groupAcquisition } from './group-acquisition.ts';
import { institutionTypes } from './institution-types.ts';
import { item5cLookback } from './item-5c-lookback.ts';
import { onePercentChange } from './one-percent-change.ts';
import { passiveHolderLimit } from './passive-holder-limit.ts';
import { percentRounding } from './percent-rounding.ts';
import { rightWithinSixtyDays } from './right-within-sixty-days.ts';
import { rule144VolumeLimit } from './rule-144-volume-limit.ts';
import { schedule13dAfterControlPurpose } from './schedule-13d-after-control-purpose.ts';
import { schedule13dAfterLostStatus } from './schedule-13d-after-lost-status.ts';
import { schedule13dAfterTwentyPercent } from './schedule-13d-after-twenty-percent.ts';
import { schedule13dAmendment } from './schedule-13d-amendment.ts';
import { schedule13dInitial } from './schedule-13d-initial.ts';
import { schedule13gExemptInitial } from './schedule-13g-exempt-initial.ts';
import { schedule13gInstitutionFivePointMove } from './schedule-13g-institution-five-point-move.ts';
import { schedule13gInstitutionInitial } from './schedule-13g-institution-initial.ts';
import { schedule13gInstitutionOverTenPercent } from './schedule-13g-institution-over-ten-percent.ts';
import { schedule13gPassiveFivePointMove } from './schedule-13g-passive-five-point-move.ts';
import { schedule13gPassiveInitial } from './schedule-13g-passive-initial.ts';
import { schedule13gPassiveOverTenPercent } from './schedule-13g-passive-over-ten-percent.ts';
import { schedule13gPeriodicAmendment } from './schedule-13g-periodic-amendment.ts';
import { schedule13gReturn } from './schedule-13g-return.ts';
import { schedule13gTestDay } from './schedule-13g-test-day.ts';
import { structuredData } from './structured-data.ts';
import { tenPercentBand } from './ten-percent-band.ts';
import { tenPercentHolder } from './ten-percent-holder.ts';
import { twoPercentCreep } from './two-percent-creep.ts';

/** Every dated rule, by name. */
export const allRules: readonly RuleFacts[] = [
  coolingOff,
  filingCutOff,
  fivePercentThreshold,
  fivePointMove,
  form144,
  form3,
  form4,
  form5,
  groupAcquisition,
  institutionTypes,
  item5cLookback,
  onePercentChange,
  passiveHolderLimit,
  percentRounding,
  rightWithinSixtyDays,
  rule144VolumeLimit,
  schedule13dAfterControlPurpose,
  schedule13dAfterLostStatus,
  schedule13dAfterTwentyPercent,
  schedule13dAmendment,
  schedule13dInitial,
  schedule13gExemptInitial,
  schedule13gInstitutionFivePointMove,
  schedule13gInstitutionInitial,
  schedule13gInstitutionOverTenPercent,
  schedule13gPassiveFivePointMove,
  schedule13gPassiveInitial,
  schedule13gPassiveOverTenPercent,
  schedule13gPeriodicAmendment,
  schedule13gReturn,
  schedule13gTestDay,
  structuredData,
  tenPercentBand,
  tenPercentHolder,
  twoPercentCreep,
];
