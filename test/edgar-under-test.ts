import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type EdgarServer, startEdgarServer } from './edgar-server.ts';

/** What tests of fetching have: an archive on this machine and a folder to fill. */
export interface EdgarUnderTest {
  readonly server: EdgarServer;
  readonly folder: string;
}

/** Both are there within tests; the archive is emptied behind each test, the folder behind all. */
export function edgarUnderTest(): EdgarUnderTest {
  let server: EdgarServer | undefined;
  let folder: string | undefined;
  beforeAll(async () => {
    server = await startEdgarServer();
    folder = mkdtempSync(join(tmpdir(), 'stakeline-edgar-'));
  });
  afterEach(() => {
    server?.files.clear();
    server?.troubles.clear();
    if (server) server.asked.length = 0;
  });
  afterAll(async () => {
    await server?.close();
    if (folder !== undefined) rmSync(folder, { recursive: true });
  });
  return {
    get server() {
      if (!server) throw new Error('The archive is there only while tests run.');
      return server;
    },
    get folder() {
      if (folder === undefined) throw new Error('The folder is there only while tests run.');
      return folder;
    },
  };
}
