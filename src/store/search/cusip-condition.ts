import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { normalCusip } from '../../value/cusip.ts';
import { StoreError } from '../store-error.ts';

const ISSUER_LENGTH = 6;
const CUSIP_LENGTH = 9;

/**
 * That a row of `cusips` has a CUSIP, or begins with the first six to eight characters of one, the
 * first six being the issuer's. Throws `StoreError` for any other text.
 */
export function cusipCondition(text: string): RawBuilder<SqlBool> {
  const cusip = normalCusip(text);
  if (cusip.length < ISSUER_LENGTH || cusip.length > CUSIP_LENGTH) {
    throw new StoreError(
      `${JSON.stringify(text)} is no CUSIP: give nine characters, or the first six to eight.`,
    );
  }
  return cusip.length === CUSIP_LENGTH
    ? sql`cusip = ${cusip}`
    : sql`cusip >= ${cusip} and cusip < ${`${cusip}~`}`;
}
