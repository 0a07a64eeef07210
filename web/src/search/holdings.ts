import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { api, ask, type Given } from '../client.ts';

/* Who owns what, by the statements of the store. */

const stakesOf = api.holders[':name'].stakes;

export type Holders = Given<ReturnType<typeof api.holders.$get>>;
export type Holding = Holders['holders'][number];
export type StakeOf = Given<ReturnType<typeof stakesOf.$get>>['items'][number];
export type History = Given<ReturnType<typeof api.history.$get>>;
export type ClassHistory = History['classes'][number];
export type HistoryPoint = ClassHistory['points'][number];

/** By which day statements take effect: that of their event, or that of their filing. */
export type Basis = 'event' | 'filed';

/** Which classes are meant; one of issuer and CUSIP names them. */
export interface ClassAsked {
  readonly issuer?: string | undefined;
  readonly cusip?: string | undefined;
  /** Words of the title of the class. */
  readonly class?: string | undefined;
  readonly basis: Basis;
}

export function basisIn(fields: URLSearchParams): Basis {
  return fields.get('basis') === 'filed' ? 'filed' : 'event';
}

export function useHistory(asked: ClassAsked): UseQueryResult<History> {
  return useQuery({
    queryKey: ['history', asked],
    queryFn: () => ask(api.history.$get({ query: stated(asked) })),
    enabled: asked.issuer !== undefined || asked.cusip !== undefined,
  });
}

/** Who holds more than five percent on a day; today where none is given. */
export function useHolders(asked: ClassAsked, on: string | undefined): UseQueryResult<Holders> {
  return useQuery({
    queryKey: ['holders', asked, on],
    queryFn: () =>
      ask(api.holders.$get({ query: { ...stated(asked), ...(on !== undefined && { on }) } })),
  });
}

export function useStakesOf(holder: string): UseQueryResult<readonly StakeOf[]> {
  return useQuery({
    queryKey: ['stakes-of', holder],
    queryFn: async () => (await ask(stakesOf.$get({ param: { name: inPath(holder) } }))).items,
  });
}

function stated({ issuer, cusip, class: title, basis }: ClassAsked): {
  issuer?: string;
  cusip?: string;
  class?: string;
  basis: Basis;
} {
  return {
    ...(issuer !== undefined && { issuer }),
    ...(cusip !== undefined && { cusip }),
    ...(title !== undefined && { class: title }),
    basis,
  };
}

/** A name with signs of an address in it, as `A/S`; the client puts it into the path as it is. */
function inPath(name: string): string {
  return encodeURIComponent(name);
}
