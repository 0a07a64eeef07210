import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Problem } from './problem.ts';
import { newRouter } from './router.ts';

/** Vite names the files in this folder by what is in them, so that they never change. */
const FOREVER = 'public, max-age=31536000, immutable';

/**
 * The web app: its files from a folder, and its one page for every other address, because the app
 * itself knows its addresses.
 */
export function webPages(at: URL) {
  const folder = fileURLToPath(at);
  return newRouter()
    .use(async (c, next) => {
      await next();
      if (c.res.ok) c.header('Cache-Control', isAsset(c.req.path) ? FOREVER : 'no-cache');
    })
    .use(serveStatic({ root: folder }))
    .get('*', async (c) => {
      if (isAsset(c.req.path) || /\.\w+$/.test(c.req.path)) {
        throw new Problem(404, 'There is no such file.');
      }
      return c.html(await pageIn(folder));
    });
}

function isAsset(path: string): boolean {
  return path.startsWith('/assets/');
}

async function pageIn(folder: string): Promise<string> {
  try {
    return await readFile(join(folder, 'index.html'), 'utf8');
  } catch {
    throw new Problem(503, 'The web app is not built; run npm run build. The API is at /api/docs.');
  }
}
