/** The store cannot do what is asked of it; the message says what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}
