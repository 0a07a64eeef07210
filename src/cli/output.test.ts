import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';

const COMMAND = 'dist/src/cli/main.js';

test.each(['CI', 'FORCE_COLOR'])('a pipe gets no colours, whatever %s says', (name) => {
  const env = { ...process.env, [name]: 'true' };
  const given = [COMMAND, 'due', 'schedule-13d-initial', '--event', '2024-02-13'];
  const printed = execFileSync(process.execPath, given, { env, encoding: 'utf8' });
  expect(printed).toContain('Counting');
  expect(printed).not.toContain('\u001B');
});
