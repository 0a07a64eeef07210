import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { api, ask, type Given } from '../client.ts';
import { DRAFTS } from './drafts.ts';

const findings = api.drafts[':id'].findings;

export type DraftFinding = Given<ReturnType<typeof findings.$get>>['items'][number];

/** Whom EDGAR may ask about a submission; it goes into the file and is kept nowhere. */
export interface Contact {
  readonly contactName?: string;
  readonly contactTelephone?: string;
  readonly contactEmail?: string;
  readonly filerCik?: string;
}

export function useDraftFindings(
  id: string,
  contact: Contact = {},
): UseQueryResult<readonly DraftFinding[]> {
  return useQuery({
    queryKey: [DRAFTS, id, 'findings', contact],
    queryFn: async () => (await ask(findings.$get({ param: { id }, query: { ...contact } }))).items,
  });
}
