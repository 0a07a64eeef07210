/** The header that every request which changes something carries; no form of another site can. */
export const CSRF_HEADER = 'X-Stakeline';
