import type { ReactElement } from 'react';
import { useDraftChanges } from '../../draft/drafts.ts';
import { Answer } from '../answer.tsx';
import { ChangeList } from '../chain/change-list.tsx';
import { Empty } from '../empty.tsx';

/** What the draft changes in the statement on file: facts, and items word by word. */
export function DraftChanges({ id }: { readonly id: string }): ReactElement {
  return (
    <Answer query={useDraftChanges(id)} what="Comparing with the last filing">
      {(changes) =>
        changes.since === null ? (
          <Empty title="No filing of this stake is in the store.">
            Add the last statement on file under Read, and the changes since then show here.
          </Empty>
        ) : (
          <ChangeList changes={changes} />
        )
      }
    </Answer>
  );
}
