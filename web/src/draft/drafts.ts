import {
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
} from '@tanstack/react-query';
import { api, ask, type Given } from '../client.ts';
import { queries } from '../queries.ts';
import { staleStake } from '../stake/stakes.ts';
import { ifVersion } from '../version-tag.ts';

/*
 * Drafts as the server keeps them: computed values under the filer's edits.
 * A saved edit changes findings and changes too, so that all of a draft is asked for anew.
 */

const drafts = api.drafts[':id'];

export type Draft = Given<ReturnType<typeof drafts.$get>>;
export type DraftSection = Draft['sections'][number];
export type DraftField = DraftSection['fields'][number];
export type DraftChanges = Given<ReturnType<typeof drafts.changes.$get>>;

/** Text for a field; null takes the filer's own text out again. */
export interface Edit {
  readonly section: string;
  readonly field: string;
  readonly text: string | null;
}

/** Under this and its number all of a draft is kept. */
export const DRAFTS = 'drafts';

export function useDraft(id: string): UseQueryResult<Draft> {
  return useQuery({ queryKey: [DRAFTS, id], queryFn: () => ask(drafts.$get({ param: { id } })) });
}

export function useDraftChanges(id: string): UseQueryResult<DraftChanges> {
  return useQuery({
    queryKey: [DRAFTS, id, 'changes'],
    queryFn: () => ask(drafts.changes.$get({ param: { id } })),
  });
}

/** Drafts the next filing of a stake, to be filed on a day, or because of a change on another. */
export function useNewDraft(
  stakeId: string,
): UseMutationResult<Draft, Error, { readonly on?: string; readonly event?: string }> {
  return useMutation({
    mutationFn: (json) =>
      ask(api.stakes[':id'].drafts.$post({ param: { id: stakeId }, json: { ...json } })),
    onSuccess: () => staleStake(stakeId),
  });
}

export function useSaveEdit(draft: Draft): UseMutationResult<Draft, Error, Edit> {
  return useMutation({
    mutationFn: (edit) =>
      ask(
        drafts.$put({
          param: { id: String(draft.id) },
          header: ifVersion(draft.version),
          json: { edits: [{ ...edit }] },
        }),
      ),
    onSuccess: keep,
  });
}

/** Works a draft out anew from the journal as it is now; no edit is lost. */
export function useRecompute(
  draft: Draft,
): UseMutationResult<Draft, Error, { readonly on?: string }> {
  return useMutation({
    mutationFn: (json) =>
      ask(
        drafts.computation.$post({
          param: { id: String(draft.id) },
          header: ifVersion(draft.version),
          json: { ...json },
        }),
      ),
    onSuccess: keep,
  });
}

export function useApprove(draft: Draft): UseMutationResult<Draft, Error, void> {
  return useMutation({
    mutationFn: () =>
      ask(
        drafts.approval.$post({
          param: { id: String(draft.id) },
          header: ifVersion(draft.version),
        }),
      ),
    onSuccess: keep,
  });
}

/** Shows the draft as the server has it now, and asks for what follows from it. */
function keep(draft: Draft): void {
  const id = String(draft.id);
  queries.setQueryData([DRAFTS, id], draft);
  void queries.invalidateQueries({ queryKey: [DRAFTS, id] });
}
