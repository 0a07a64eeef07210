import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('../src/cli/main.js', import.meta.url));

/** What a run of the command printed and took, its threads included. */
export interface CommandRun {
  readonly out: string;
  readonly processorSeconds: number;
  readonly peakMegabytes: number;
}

/** A run says at its end itself what it took; its threads do so too, for all of it. */
const SAY_USAGE = `data:text/javascript,${encodeURIComponent(
  "process.on('exit', () => console.error('usage', JSON.stringify(process.resourceUsage())))",
)}`;

/** Runs the command as users do; `output` is dropped where nobody wants it. */
export function runCommand(
  given: readonly string[],
  output: 'kept' | 'dropped',
): Promise<CommandRun> {
  const run = spawn(process.execPath, ['--import', SAY_USAGE, COMMAND, ...given], {
    stdio: ['ignore', output === 'kept' ? 'pipe' : 'ignore', 'pipe'],
  });
  const [out, said]: [string[], string[]] = [[], []];
  run.stdout?.setEncoding('utf8').on('data', (text: string) => out.push(text));
  run.stderr?.setEncoding('utf8').on('data', (text: string) => said.push(text));
  return new Promise((resolve, reject) => {
    run.on('close', () => {
      const [, usage] = [...said.join('').matchAll(/^usage (.*)$/gm)].at(-1) ?? [];
      if (usage === undefined) return reject(new Error(`the command failed: ${said.join('')}`));
      const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(usage);
      resolve({
        out: out.join(''),
        processorSeconds: (userCPUTime + systemCPUTime) / 1e6,
        peakMegabytes: maxRSS / 1_024,
      });
    });
  });
}
