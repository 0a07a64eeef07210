import { setTimeout as pause } from 'node:timers/promises';
import { type Pace, REQUESTS_A_SECOND } from '../../edgar/pace.ts';
import { holdTurns, takeTurn } from '../../store/pace.ts';
import type { Store } from '../../store/store.ts';

/** Who oversleeps a turn by so much takes another, so that those missed are not made up at once. */
const LATE_MILLISECONDS = 250;

/** The turns for requests to an archive, of all processes that share a store. */
export function sharedPace(store: Store, archive: string): Pace {
  return {
    turn: async () => {
      for (let late = Infinity; late > LATE_MILLISECONDS; ) {
        const wait = await takeTurn(store, archive, REQUESTS_A_SECOND);
        const due = performance.now() + wait;
        await pause(wait);
        late = performance.now() - due;
      }
    },
    hold: (milliseconds) => holdTurns(store, archive, milliseconds),
  };
}
