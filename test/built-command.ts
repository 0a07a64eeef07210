import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The command line as users run it: compiled, since threads and other processes run what is
 * compiled. It is compiled here where a source is newer.
 */
export function builtCommand(): string {
  const command = 'dist/src/cli/main.js';
  const built = existsSync(command) ? statSync(command).mtimeMs : 0;
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' });
  if (sources.some((name) => statSync(join('src', name)).mtimeMs > built)) {
    execFileSync('npm', ['run', '--silent', 'compile'], { shell: true });
  }
  return command;
}
