/** An individual's tax number as it is written: three, two and four digits, not part of a longer one. */
const TAX_NUMBER = /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/g;

/** The text with individuals' tax numbers hidden, of the same length, so that offsets stay valid. */
export function masked(text: string): string {
  return text.replace(TAX_NUMBER, '###-##-####');
}
