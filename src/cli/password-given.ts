import { createInterface, type Interface } from 'node:readline/promises';
import { Writable } from 'node:stream';

/** A password as it was typed or came on standard input, or why it cannot be used. */
export type GivenPassword = { readonly password: string } | { readonly refused: string };

/**
 * Asks for a password, twice and unseen on a terminal; elsewhere it is the first line of standard
 * input. It is never an argument, because arguments are seen by everybody on the machine.
 */
export async function passwordGiven(
  input: NodeJS.ReadableStream & { readonly isTTY?: boolean } = process.stdin,
  output: NodeJS.WritableStream = process.stderr,
): Promise<GivenPassword> {
  const isTyped = input.isTTY === true;
  // Whatever readline would echo goes nowhere; only the questions are shown.
  const unseen = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input, output: unseen, terminal: isTyped });
  try {
    if (!isTyped) return { password: await firstLine(lines) };
    const password = await asked(lines, output, 'Password: ');
    const again = await asked(lines, output, 'Again: ');
    return password === again ? { password } : { refused: 'the two passwords are not the same' };
  } finally {
    lines.close();
  }
}

async function asked(
  lines: Interface,
  output: NodeJS.WritableStream,
  question: string,
): Promise<string> {
  output.write(question);
  const line = await lines.question('');
  output.write('\n');
  return line;
}

async function firstLine(lines: Interface): Promise<string> {
  for await (const line of lines) return line;
  return '';
}
