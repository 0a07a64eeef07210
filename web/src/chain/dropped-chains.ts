import { type UseMutationResult, useMutation, useQuery } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { addresses } from '../addresses.ts';
import { api, ask } from '../client.ts';
import { queries } from '../queries.ts';
import type { Chain } from './chains.ts';

const KEY = ['dropped-chains'];

/** Folds filings that the user drops or picks together, and shows what is in force. */
export function useFoldFiles(): UseMutationResult<readonly Chain[], Error, readonly File[]> {
  const [, go] = useLocation();
  return useMutation({
    mutationFn: async (files) =>
      (await ask(api.chains.$post({ form: { filings: [...files] } }))).items,
    onSuccess: (chains) => {
      queries.setQueryData(KEY, chains);
      go(addresses.chains);
    },
  });
}

/** What was dropped last; nothing after the page was loaded anew. */
export function useDroppedChains(): readonly Chain[] {
  const { data } = useQuery<readonly Chain[]>({
    queryKey: KEY,
    enabled: false,
    gcTime: Number.POSITIVE_INFINITY,
  });
  return data ?? [];
}
