import type { ReactElement } from 'react';
import { itemHeading } from '../../../../src/write/item-headings.ts';
import type { Filing } from '../../reading/reading.ts';
import { useChoice } from './choice.ts';
import { FactButton } from './fact-button.tsx';
import styles from './item-list.module.css';

/** The filing's items, each a way to its text in the source. */
export function ItemList({ items, form }: Pick<Filing, 'items' | 'form'>): ReactElement {
  const { facts } = useChoice().index;
  return (
    <ol className={styles.items}>
      {items.map(({ number, notApplicable, text }, at) => {
        const start = `/items/${at}`;
        const heading = itemHeading(
          form === '13G' || form === '13G/A' ? '13G' : '13D',
          number ?? '',
        );
        const place = facts.span(`${start}/heading`) ? 'heading' : 'number';
        const title = `${number ?? '?'}. ${heading ?? 'Item'}`;
        return (
          <li key={start}>
            <FactButton fact={facts.fact(`${start}/${place}`, title)} />
            <span>{notApplicable ? 'not applicable' : lengthInWords(text)}</span>
          </li>
        );
      })}
    </ol>
  );
}

function lengthInWords(text: string | null): string {
  const words = text?.match(/\S+/g)?.length ?? 0;
  return words === 0 ? 'no text' : `${words.toLocaleString('en-US')} words`;
}
