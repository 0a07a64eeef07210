import {
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
} from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { addresses } from '../addresses.ts';
import { api, ask, type Given, uploading } from '../client.ts';
import { queries } from '../queries.ts';

/** A filing of the store with its reading. */
export type StoredFiling = Given<ReturnType<(typeof api.filings)[':id']['$get']>>;
export type Example = Given<ReturnType<typeof api.example.$get>>;

export function useFiling(id: string): UseQueryResult<StoredFiling> {
  return useQuery({
    queryKey: ['filings', id],
    queryFn: () => ask(api.filings[':id'].$get({ param: { id }, query: {} })),
  });
}

/** Puts a file into the store and shows it from there. */
export function useKeepFile(): UseMutationResult<unknown, Error, File> {
  const [, go] = useLocation();
  return useMutation({
    mutationFn: (file) => ask(api.filings.$post({ query: { name: file.name } }, uploading(file))),
    onSuccess: async ({ filing }) => {
      await queries.invalidateQueries();
      go(addresses.filing(filing.accession ?? String(filing.id)));
    },
  });
}

export function useExample(): UseQueryResult<Example> {
  return useQuery({ queryKey: ['example'], queryFn: () => ask(api.example.$get()) });
}

/** Puts the worked example into the store, where it is not yet. */
export function useLoadExample(): UseMutationResult<Example, Error, void> {
  return useMutation({
    mutationFn: () => ask(api.example.$post()),
    onSuccess: async () => {
      await queries.invalidateQueries();
    },
  });
}
