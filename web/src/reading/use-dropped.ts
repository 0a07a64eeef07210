import { type UseMutationResult, useMutation, useQuery } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { addresses, withQuery } from '../addresses.ts';
import { api, ask, uploading } from '../client.ts';
import { queries } from '../queries.ts';
import type { Reading } from './reading.ts';

/** A file that the user opened, with how it was read. It is here until another one is. */
export interface Dropped {
  readonly file: File;
  readonly reading: Reading;
  /** Where it is as a page, below the API's base; null for plain text. */
  readonly rendered: string | null;
}

const KEY = ['dropped'];

/** Reads a file that the user drops or picks, and shows it. */
export function useReadFile(): UseMutationResult<Dropped, Error, File> {
  const [, go] = useLocation();
  return useMutation({
    mutationFn: async (file) => {
      const { rendered, ...reading } = await readFile(file);
      return { file, reading, rendered };
    },
    onSuccess: (dropped) => {
      queries.setQueryData(KEY, dropped);
      go(withQuery(addresses.read, { file: dropped.file.name }));
    },
  });
}

/** The file that was opened last; nothing after the page was loaded anew. */
export function useDropped(): Dropped | undefined {
  return useQuery<Dropped>({ queryKey: KEY, enabled: false, gcTime: Number.POSITIVE_INFINITY })
    .data;
}

function readFile(file: File): Promise<Reading & Pick<Dropped, 'rendered'>> {
  return ask(api.read.$post({ query: { name: file.name } }, uploading(file)));
}
