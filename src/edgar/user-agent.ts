/**
 * Why a User-Agent will not do, or nothing where it will.
 * The SEC asks automated tools to say who runs them, by name and e-mail address, and turns away
 * those that do not (https://www.sec.gov/os/accessing-edgar-data).
 */
export function whyNoUserAgent(given: string | undefined): string | undefined {
  if (given === undefined || given.trim() === '') return `no User-Agent is set: ${ASKED}`;
  // A header is one line of visible ASCII; anything else would not be sent as it stands.
  if (!/^[ -~]+$/.test(given)) return `the User-Agent has characters that are not ASCII: ${ASKED}`;
  if (!/\S+@\S+\.\S/.test(given)) return `the User-Agent has no e-mail address: ${ASKED}`;
  if (!/\S/.test(given.replace(/\S*@\S*/, ''))) return `the User-Agent has no name: ${ASKED}`;
  return undefined;
}

const ASKED =
  'the SEC asks who fetches, by name and e-mail' +
  ' (--user-agent "Your Name you@example.com", or STAKELINE_USER_AGENT)';
