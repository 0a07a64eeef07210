import type { IngestWatch } from '../ingest/ingest.ts';
import type { Meter } from './meter.ts';
import type { Output } from './output.ts';

/** Tells a terminal how far a run is, and of each file that cannot be read. */
export function watchBy(meter: Pick<Meter, 'done'>, output: Output): IngestWatch {
  return {
    done: async (names) => names.forEach(() => meter.done()),
    otherForm: async () => meter.done(),
    unread: async ({ name, error }) => {
      output.complain(`${name}: ${error}`);
      meter.done();
    },
  };
}
