/** Something that happened on a day: a filing stands as a line with a word, a trade as a tick. */
export interface Mark {
  readonly day: string;
  readonly kind: 'filing' | 'purchase' | 'sale';
  readonly label: string;
}
