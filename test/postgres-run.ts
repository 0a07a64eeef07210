import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { stopServer } from './postgres-server.ts';

/**
 * Before all tests: a folder in which the first test that needs PostgreSQL starts a server of its
 * own for all of them. After all tests: the server is stopped and the folder goes.
 */
export function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'stakeline-pg-'));
  project.provide('postgresFolder', folder);
  return () => {
    stopServer(folder);
    rmSync(folder, { recursive: true, force: true });
  };
}

declare module 'vitest' {
  interface ProvidedContext {
    postgresFolder: string;
  }
}
