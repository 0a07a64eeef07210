/** What is used of the CSV library. Its published types would bring Node's into the pure folders. */
declare module 'papaparse' {
  interface Rows {
    readonly data: readonly (readonly string[])[];
    readonly errors: readonly {
      readonly type: string;
      readonly message: string;
      readonly row?: number;
    }[];
    readonly meta: { readonly delimiter: string };
  }
  const library: {
    parse(
      text: string,
      options: { readonly preview: number; readonly delimitersToGuess: readonly string[] },
    ): Rows;
    parse(
      text: string,
      options: {
        readonly delimiter: string;
        readonly newline: '\n' | '\r\n' | '\r';
        readonly chunkSize: number;
        chunk(rows: Rows, parser: { abort(): void }): void;
      },
    ): void;
    unparse(
      rows: readonly (readonly (string | number | null)[])[],
      options: { readonly escapeFormulae: boolean; readonly newline: '\r\n' },
    ): string;
  };
  // oxlint-disable-next-line import/no-default-export -- the library has only this one
  export default library;
}
