import type { Filing } from '../../filing/filing.ts';
import { sample13g } from '../../filing/sample.ts';
import { type Check, defineCheck } from '../define.ts';
import { isSameName } from '../names.ts';
import { allSure, isWhole } from '../sure.ts';

const TWO = [{}, { name: 'Bo Tanner' }] as const;

export const personSigns: Check = defineCheck({
  code: 'person-signs',
  since: '0.1.0',
  severity: 'warning',
  cite: '17 CFR 240.13d-1(k)(1)',
  title: 'A reporting person does not sign',
  why:
    'Everyone on whose behalf the statement is filed signs it, or someone does for him. One ' +
    'signature may stand for several, so the check speaks only where three or more persons file, ' +
    'one of them is nowhere among the signatures, and no attorney-in-fact signs.',
  fix: 'Add the signature, or state for whom the signer acts, with his authority.',
  passes: [
    sample13g(),
    sample13g({ persons: TWO }),
    sample13g({ persons: TWO, signatures: [['Jo Reed', 'Secretary']] }),
  ],
  fails: [
    [
      sample13g({
        persons: [...TWO, { name: 'Cy Field' }],
      }),
      'Cy Field is a reporting person, but has no signature.',
    ],
  ],

  run(filing, report) {
    const names = allSure(filing.reportingPersons.map(({ name }) => name));
    if (names === undefined || !isWhole(filing, 'reportingPersons', 'signatures')) return;
    const missing = names.filter(({ value }) => !isSigned(filing, value));
    const [first] = missing;
    if (first === undefined || missing.length > 1 || names.length < PERSONS_MIN) return;
    if (filing.signatures.some(({ title }) => title && AGENT.test(title.value))) return;
    report(first, `${first.value} is a reporting person, but has no signature.`);
  },
});

/** Of two persons, one often signs for both without saying so. */
const PERSONS_MIN = 3;
/** An agent's one signature stands under many names. */
const AGENT = /attorney|proxy|agent/i;

function isSigned({ signatures }: Filing, name: string): boolean {
  return signatures.some(({ signer, onBehalfOf, title }) =>
    [signer, onBehalfOf, title].some((part) => part && isSameName(part.value, name)),
  );
}
