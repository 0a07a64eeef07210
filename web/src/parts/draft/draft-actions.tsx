import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { type Draft, useApprove, useRecompute } from '../../draft/drafts.ts';
import { useSession } from '../../session.ts';
import { Failure } from '../failure.tsx';
import styles from './draft-actions.module.css';

/** Works the draft out anew from its journal, and approves it. */
export function DraftActions({ draft }: { readonly draft: Draft }): ReactElement {
  const recompute = useRecompute(draft);
  const approve = useApprove(draft);
  const { data: session } = useSession();
  const mayApprove =
    session?.account?.role === 'approver' && !draft.preparedBy.includes(session.account.name);
  const error = recompute.error ?? approve.error;
  return (
    <div className={styles.actions}>
      <Button variant="default" loading={recompute.isPending} onClick={() => recompute.mutate({})}>
        Compute anew
      </Button>
      {mayApprove && draft.approval === null && (
        <Button loading={approve.isPending} onClick={() => approve.mutate()}>
          Approve
        </Button>
      )}
      {error && <Failure error={error} />}
    </div>
  );
}
