import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import { api, ask, type Given, uploading } from '../client.ts';
import { ifVersion } from '../version-tag.ts';
import { staleStake } from './stakes.ts';

const imports = api.stakes[':id'].imports;

/** How a broker's file was read: what it adds, what is there already, and what is refused. */
export type Import = Given<ReturnType<typeof imports.$post>>;

/** A file with how to read it, and whether to take it. */
export interface ImportAsked {
  readonly file: File;
  /** Which column holds what, as `day=Trade Date,shares=4`; guessed where it is empty. */
  readonly map: string;
  /** Whose trades they are, where no column says so. */
  readonly holder: string;
  readonly confirm: boolean;
}

/** Reads a broker's file into the journal; until it is confirmed, only shows what it would add. */
export function useImport(
  id: string,
  version: number,
): UseMutationResult<Import, Error, ImportAsked> {
  return useMutation({
    mutationFn: ({ file, map, holder, confirm }) =>
      ask(
        imports.$post(
          {
            param: { id },
            header: ifVersion(version),
            query: {
              name: file.name,
              ...(map !== '' && { map }),
              ...(holder !== '' && { holder }),
              ...(confirm && { confirm: 'true' as const }),
            },
          },
          uploading(file, 'text/csv'),
        ),
      ),
    onSuccess: ({ taken }) => {
      if (taken) staleStake(id);
    },
  });
}
