/** Exit status: 0 done, 1 input refused, 2 wrong usage. */
export type Status = 0 | 1 | 2;

export interface Console {
  /** Standard output: results only. */
  readonly out: (text: string) => void;
  /** Standard error: messages. */
  readonly error: (text: string) => void;
}
