import {
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
} from '@tanstack/react-query';
import { api, ask, type Given } from '../client.ts';
import { queries } from '../queries.ts';
import { ifVersion } from '../version-tag.ts';

/*
 * Stakes as the server keeps them.
 * Everything about a stake is asked for under its number, so that one change makes all of it stale.
 */

const stakes = api.stakes;
const stake = stakes[':id'];

export type StakeHead = Given<ReturnType<typeof stakes.$get>>['items'][number];
export type Stake = Given<ReturnType<typeof stake.$get>>;
export type Ownership = Given<ReturnType<typeof stake.ownership.$get>>;
export type OwnershipRows = Ownership['together'];
export type Timeline = Given<ReturnType<typeof stake.timeline.$get>>;
export type TimelineDay = Timeline['days'][number];
export type Obligations = Given<ReturnType<typeof stake.obligations.$get>>;
export type Obligation = Obligations['obligations'][number];
export type StakeQuestion = Obligations['questions'][number];
export type LedgerFinding = Stake['findings'][number];
export type NewStake = Parameters<typeof stakes.$post>[0]['json'];
type DraftHeads = Given<ReturnType<typeof stake.drafts.$get>>;

const KEY = 'stakes';

export function useStakes(): UseQueryResult<readonly StakeHead[]> {
  return useQuery({ queryKey: [KEY], queryFn: async () => (await ask(stakes.$get())).items });
}

export function useStake(id: string): UseQueryResult<Stake> {
  return useQuery({
    queryKey: [KEY, id],
    queryFn: () => ask(stake.$get({ param: { id } })),
  });
}

/** Who owns what on a day; today where none is given. */
export function useOwnership(id: string, on: string | undefined): UseQueryResult<Ownership> {
  return useQuery({
    queryKey: [KEY, id, 'ownership', on],
    queryFn: () => ask(stake.ownership.$get({ param: { id }, query: onDay(on) })),
  });
}

export function useTimeline(id: string): UseQueryResult<Timeline> {
  return useQuery({
    queryKey: [KEY, id, 'timeline'],
    queryFn: () => ask(stake.timeline.$get({ param: { id }, query: {} })),
  });
}

export function useObligations(id: string, on: string | undefined): UseQueryResult<Obligations> {
  return useQuery({
    queryKey: [KEY, id, 'obligations', on],
    queryFn: () => ask(stake.obligations.$get({ param: { id }, query: onDay(on) })),
  });
}

export function useDraftsOf(id: string): UseQueryResult<DraftHeads> {
  return useQuery({
    queryKey: [KEY, id, 'drafts'],
    queryFn: () => ask(stake.drafts.$get({ param: { id } })),
  });
}

export function useBeginStake(): UseMutationResult<Stake, Error, NewStake> {
  return useMutation({
    mutationFn: (json) => ask(stakes.$post({ json })),
    onSuccess: () => void queries.invalidateQueries({ queryKey: [KEY] }),
  });
}

/** Adds entries at the end of the journal, all of them or none. */
export function useAddEntries(
  id: string,
  version: number,
): UseMutationResult<unknown, Error, readonly string[]> {
  return useMutation({
    mutationFn: (entries) =>
      ask(
        stake.entries.$post({
          param: { id },
          header: ifVersion(version),
          json: { entries: [...entries] },
        }),
      ),
    onSuccess: () => staleStake(id),
  });
}

/** Asks for everything about a stake anew; what waits for the change itself need not wait for that. */
export function staleStake(id: string): void {
  void queries.invalidateQueries({ queryKey: [KEY, id] });
}

function onDay(on: string | undefined): { on?: string } {
  return on === undefined ? {} : { on };
}
