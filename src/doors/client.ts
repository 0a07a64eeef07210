/** What others may import as `stakeline/client`: a client of the HTTP API with the server's own types. */
export { type ClientOptions, type StakelineClient, stakelineClient } from '../client/client.ts';
