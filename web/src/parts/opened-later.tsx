import { type ComponentType, type ReactElement, useEffect, useState } from 'react';
import { Waiting } from './waiting.tsx';

/**
 * A part whose code is loaded when it is first shown; until then the page says what it waits for.
 * React's own way shows the part no sooner than 300 ms after it has shown that one waits, so that
 * every first page would come that much later.
 */
export function openedLater<Props extends object>(
  what: string,
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;
  return function OpenedLater(props: Props): ReactElement {
    const [{ Part, error }, setPart] = useState<Loaded<Props>>({ Part: loaded });
    useEffect(() => {
      if (loaded) return;
      load().then(
        (part) => {
          loaded = part;
          setPart({ Part: part });
        },
        (reason: unknown) => setPart({ error: reason }),
      );
    }, []);
    // Thrown here, it reaches what catches the failures of pages.
    if (error !== undefined) throw error;
    return Part ? <Part {...props} /> : <Waiting what={what} />;
  };
}

interface Loaded<Props> {
  readonly Part?: ComponentType<Props> | undefined;
  readonly error?: unknown;
}
