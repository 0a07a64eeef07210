/**
 * CUSIP numbers: nine characters, the last a check digit over the first eight.
 * A value of 0-9 is itself, A-Z are 10-35, and `*`, `@`, `#` are 36-38; every second value is
 * doubled and the digits of all are added (ANSI X9.6).
 */
const LENGTH = 9;
const VALUES = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*@#';

/** Letters and digits only, in capitals: `282912 10 4` becomes `282912104`. */
export function normalCusip(text: string): string {
  return text.replace(/[^0-9A-Za-z*@#]/g, '').toUpperCase();
}

/** The check digit that eight characters call for; `undefined` where they are not a CUSIP's. */
export function cusipCheckDigit(firstEight: string): string | undefined {
  if (firstEight.length !== LENGTH - 1) return undefined;
  let sum = 0;
  for (let at = 0; at < firstEight.length; at += 1) {
    const value = VALUES.indexOf(firstEight.charAt(at));
    if (value < 0) return undefined;
    const weighted = at % 2 === 1 ? value * 2 : value;
    sum += Math.floor(weighted / 10) + (weighted % 10);
  }
  return String((10 - (sum % 10)) % 10);
}

/** Whether nine characters end in the check digit that they call for. */
export function isCusip(text: string): boolean {
  return text.length === LENGTH && cusipCheckDigit(text.slice(0, -1)) === text.at(-1);
}

/** Whether it stands for "there is none": all zeros, or all nines. */
export function isPlaceholderCusip(text: string): boolean {
  return /^(?:0+|9+)$/.test(text);
}
