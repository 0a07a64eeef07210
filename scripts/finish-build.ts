import { chmodSync, copyFileSync, readdirSync } from 'node:fs';

/** The compiler copies code only: the commands' pages go beside it, and the command may be run. */
const FROM = 'src/cli';
const TO = 'dist/src/cli';
const EXECUTABLE = 0o755;

for (const name of readdirSync(FROM)) {
  if (name.endsWith('.md')) copyFileSync(`${FROM}/${name}`, `${TO}/${name}`);
}
chmodSync(`${TO}/main.js`, EXECUTABLE);
