import { benchLedger } from './ledger.ts';
import { benchLinear } from './linear.ts';
import { benchReading } from './reading.ts';
import { benchStartup } from './startup.ts';

/** The benchmarks by name: `npm run bench [NAME…]`, all of them without a name. */
const BENCHMARKS: ReadonlyMap<string, () => void> = new Map([
  ['reading', benchReading],
  ['linear', benchLinear],
  ['startup', benchStartup],
  ['ledger', benchLedger],
]);

function bench(names: readonly string[]): void {
  for (const name of names) {
    const benchmark = BENCHMARKS.get(name);
    if (!benchmark) {
      console.error(`There is no benchmark "${name}": ${[...BENCHMARKS.keys()].join(', ')}.`);
      process.exitCode = 2;
      return;
    }
    console.log(name);
    benchmark();
  }
}

const named = process.argv.slice(2);
bench(named.length > 0 ? named : [...BENCHMARKS.keys()]);
