#!/usr/bin/env node
import { runCommandLine } from './command-line.ts';
import { standardOutput } from './output.ts';

// The code is set and not thrown at the process, so that what is still being printed gets out.
process.exitCode = await runCommandLine(process.argv.slice(2), standardOutput());
