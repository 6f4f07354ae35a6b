/** How a command ends: 0 done, 1 the input was refused, 2 wrong usage. */
export type Status = 0 | 1 | 2;

/** Where a command speaks. */
export interface Console {
  /** Results: standard output, and nothing else goes there. */
  readonly out: (text: string) => void;
  /** Messages: standard error. */
  readonly error: (text: string) => void;
}
