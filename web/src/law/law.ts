import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { api, ask, type Given } from '../client.ts';

/*
 * The law as the server tells it.
 * It changes with a release only, so that what was asked once is kept while the page is open.
 */

export type Check = Given<ReturnType<(typeof api.checks)[':code']['$get']>>;
export type Rule = Given<ReturnType<(typeof api.rules)[':name']['$get']>>;
export type Trigger = Given<ReturnType<typeof api.triggers.$get>>['items'][number];
export type Due = Given<ReturnType<typeof api.due.$get>>;
export type CountedDay = Due['counting'][number];

const KEPT = { staleTime: Number.POSITIVE_INFINITY } as const;

export function useChecks(): UseQueryResult<readonly Check[]> {
  return useQuery({
    queryKey: ['checks'],
    queryFn: async () => (await ask(api.checks.$get())).items.toSorted(graverFirst),
    ...KEPT,
  });
}

function graverFirst(a: Check, b: Check): number {
  const order: readonly string[] = ['error', 'warning', 'note'];
  return order.indexOf(a.severity) - order.indexOf(b.severity);
}

export function useCheck(code: string): UseQueryResult<Check> {
  return useQuery({
    queryKey: ['checks', code],
    queryFn: () => ask(api.checks[':code'].$get({ param: { code } })),
    ...KEPT,
  });
}

export function useRules(): UseQueryResult<readonly Rule[]> {
  return useQuery({
    queryKey: ['rules'],
    queryFn: async () =>
      (await ask(api.rules.$get())).items.toSorted((a, b) => a.title.localeCompare(b.title, 'en')),
    ...KEPT,
  });
}

export function useRule(name: string): UseQueryResult<Rule> {
  return useQuery({
    queryKey: ['rules', name],
    queryFn: () => ask(api.rules[':name'].$get({ param: { name } })),
    ...KEPT,
  });
}

export function useTriggers(): UseQueryResult<readonly Trigger[]> {
  return useQuery({
    queryKey: ['triggers'],
    queryFn: async () => (await ask(api.triggers.$get())).items,
    ...KEPT,
  });
}

/** What is asked of the calculator; the day of acceptance is optional. */
export interface DueQuestion {
  readonly trigger: string;
  readonly event: string;
  readonly accepted?: string | undefined;
}

/** The due day; nothing is asked while the question is not complete. */
export function useDue(question: DueQuestion | undefined): UseQueryResult<Due> {
  return useQuery({
    queryKey: ['due', question],
    queryFn: () => ask(api.due.$get({ query: asked(question) })),
    enabled: question !== undefined,
    ...KEPT,
  });
}

function asked(question: DueQuestion | undefined): {
  trigger: string;
  event: string;
  accepted?: string;
} {
  const { trigger = '', event = '', accepted } = question ?? {};
  return { trigger, event, ...(accepted !== undefined && { accepted }) };
}
