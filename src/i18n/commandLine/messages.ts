/** What the command line says on standard error. Kept out of `Messages`: the page never needs it. */
export interface CommandLineMessages {
  readonly usage: string;
  readonly unknownCommand: (name: string) => string;
  readonly unknownOption: (name: string) => string;
  readonly missingValue: (option: string) => string;
  readonly badValue: (option: string, value: string, allowed: readonly string[]) => string;
  readonly noFile: string;
  readonly notTwoFiles: string;
  readonly noChoices: (file: string) => string;
  readonly unknownChoice: (file: string, what: string) => string;
  readonly cannotRead: (file: string) => string;
  readonly cannotWrite: (file: string) => string;
  readonly unknownName: (name: string) => string;
  readonly severalActors: (name: string) => string;
  readonly unknownExtension: (file: string, known: readonly string[]) => string;
  readonly outIsIn: (file: string) => string;
  readonly defaultsTaken: (count: number) => string;
  readonly refused: string;
  readonly confidencesLeft: (left: { readonly ties: number; readonly reasons: number }) => string;
  readonly written: (file: string) => string;
  readonly counts: (actors: number, ties: number) => string;
  readonly pieces: (count: number) => string;
  readonly outcome: Readonly<Record<'ok' | 'warn' | 'ask' | 'error', string>>;
  readonly nothingMissing: string;
}
