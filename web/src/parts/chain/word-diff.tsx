import { Fragment, type ReactElement } from 'react';
import type { Words } from '../../chain/chains.ts';
import styles from './word-diff.module.css';

/** A text with what was added and what was taken out, which are told apart without colours too. */
export function WordDiff({ words }: { readonly words: Words }): ReactElement {
  return (
    <p className={styles.words}>
      {words.map(({ kind, text }, at) => {
        // The same words may stand in several places of a text.
        const key = `${at} ${kind}`;
        const Tag = TAGS[kind];
        return (
          <Fragment key={key}>
            <Tag>{text}</Tag>{' '}
          </Fragment>
        );
      })}
    </p>
  );
}

const TAGS = { same: 'span', added: 'ins', removed: 'del' } as const;
