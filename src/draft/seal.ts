import type { Computed } from './draft.ts';

/**
 * Ten letters and digits worked out from all that is computed, by which a change by hand shows. It
 * guards against slips, not against anybody who means to deceive.
 */
export function sealOf({ on, form, kind, reasons, unchanged, sections, trades }: Computed): string {
  const fields = [...sections].flatMap(([section, inner]) =>
    [...inner].flatMap(([name, { value, gap }]) => [
      ...(value === undefined ? [] : [[section, name, 'value', value]]),
      ...(gap === undefined ? [] : [[section, name, 'gap', gap]]),
    ]),
  );
  // Values and gaps stand in maps of their own, so that their order among each other is lost.
  const ordered = fields.map((field) => JSON.stringify(field)).toSorted();
  const text = JSON.stringify([on, form, kind, reasons, unchanged, ordered, trades]);
  return `${checksum(text, 7)}${checksum(text, 104_729)}`;
}

const RADIX = 36;
const DIGITS = 5;
/** The largest prime below 36 to the power of five. */
const MODULUS = 60_466_169;

/** A polynomial over the code units, modulo a prime; every product stays an exact integer. */
function checksum(text: string, base: number): string {
  let sum = text.length % MODULUS;
  for (let at = 0; at < text.length; at += 1) sum = (sum * base + text.charCodeAt(at)) % MODULUS;
  return sum.toString(RADIX).padStart(DIGITS, '0');
}
