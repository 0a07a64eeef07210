import {
  type UseMutationResult,
  type UseQueryResult,
  useMutation,
  useQuery,
} from '@tanstack/react-query';
import { api, ask, type Given } from './client.ts';
import { queries } from './queries.ts';

export type Session = Given<ReturnType<typeof api.session.$get>>;

const KEY = ['session'];

/** Who is signed in, and whether this server asks who somebody is. */
export function useSession(): UseQueryResult<Session> {
  return useQuery({ queryKey: KEY, queryFn: () => ask(api.session.$get()) });
}

export function useSignIn(): UseMutationResult<
  Session,
  Error,
  { readonly name: string; readonly password: string }
> {
  return useMutation({
    mutationFn: (json) => ask(api.session.$post({ json })),
    onSuccess: become,
  });
}

export function useSignOut(): UseMutationResult<Session, Error, void> {
  return useMutation({ mutationFn: () => ask(api.session.$delete()), onSuccess: become });
}

/** Nothing that one person was told stays for the next. */
function become(session: Session): void {
  queries.clear();
  queries.setQueryData(KEY, session);
}
