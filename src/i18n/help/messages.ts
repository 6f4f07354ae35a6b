/** What is typed, and what it does. */
type Explained = readonly (readonly [typed: string, what: string])[];

/** The window that says how everything is done. */
export interface HelpMessages {
  readonly title: string;
  readonly keys: Explained;
  /** The one line that adds: examples that it reads, and its keys. */
  readonly line: {
    readonly title: string;
    readonly hint: string;
    readonly examples: Explained;
    readonly keys: Explained;
  };
  readonly marks: string;
  readonly data: string;
  readonly dataText: string;
  readonly version: (version: string) => string;
  readonly headings: string;
  readonly headingsHint: string;
}
