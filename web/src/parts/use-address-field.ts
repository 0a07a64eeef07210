import { useCallback } from 'react';
import { useSearchParams } from 'wouter';

/**
 * A field of the address's query, as state: what is undefined has no field.
 * A change takes the place of the address before, so that “back” leads to the page before.
 */
export function useAddressField(
  name: string,
): readonly [string | undefined, (value: string | undefined) => void] {
  const [fields, setFields] = useSearchParams();
  const set = useCallback(
    (value: string | undefined) => {
      setFields(
        (now) => {
          const next = new URLSearchParams(now);
          if (value === undefined) next.delete(name);
          else next.set(name, value);
          return next;
        },
        { replace: true },
      );
    },
    [name, setFields],
  );
  return [fields.get(name) ?? undefined, set];
}
