import type { Cik } from '../value/cik.ts';
import type { Address } from './address.ts';
import type { Fact } from './fact.ts';

/** What the title page says of the issuer beside its name. */
export interface Issuer {
  readonly cik?: Fact<Cik>;
  /** Of its principal executive offices. */
  readonly address?: Address;
}
