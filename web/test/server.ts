import { preview } from 'vite';

/** The policy under which the pages must work. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
  "connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/** The built pages on a free port. */
export async function startServer(): Promise<{
  readonly address: string;
  close(): Promise<void>;
}> {
  const server = await preview({
    configFile: 'web/vite.config.ts',
    preview: { host: '127.0.0.1', port: 0, headers: { 'Content-Security-Policy': POLICY } },
  });
  const address = server.resolvedUrls?.local[0]?.replace(/\/$/, '');
  if (address === undefined) throw new Error('The server has no address.');
  return { address, close: () => server.close() };
}
