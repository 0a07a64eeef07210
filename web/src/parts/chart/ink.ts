/** The colours of a chart, as a canvas takes them. */
export interface Ink {
  readonly dim: string;
  readonly line: string;
  readonly threshold: string;
  readonly filing: string;
  readonly purchase: string;
  readonly sale: string;
  /** Of the lines, one after another. */
  readonly series: readonly string[];
  readonly font: string;
}

/**
 * The colours of the theme as they are now.
 * A canvas knows no `light-dark()`, so that each is asked of an element that has it.
 */
export function inkOf(element: HTMLElement): Ink {
  const probe = element.ownerDocument.createElement('span');
  element.append(probe);
  const colour = (name: string): string => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color;
  };
  const ink = {
    dim: colour('--dim'),
    line: colour('--line'),
    threshold: colour('--error'),
    filing: colour('--note'),
    purchase: colour('--good'),
    sale: colour('--warning'),
    series: SERIES.map(colour),
    font: getComputedStyle(element).fontFamily,
  };
  probe.remove();
  return ink;
}

const SERIES = ['--accent', '--warning', '--note', '--good', '--error', '--dim'];
