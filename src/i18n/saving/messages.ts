/** Words about where the work is kept: the page that opens when the desk cannot, the file of the person's own. */
export interface SavingMessages {
  /** Why the last changes are not written, and what can be done. */
  readonly failing: Readonly<Record<'quota' | 'lost' | 'other', string>>;
  /** Everything is in the second copy meanwhile. */
  readonly inSecondCopy: string;
  readonly file: {
    /** How old the file of the person's own is; `minutes` since it was saved. */
    readonly age: (minutes: number) => string;
    readonly none: string;
    readonly remind: (minutes: number | null) => string;
    readonly save: string;
    readonly later: string;
  };
}
