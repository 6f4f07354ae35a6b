/** The window that says how everything is done. */
export interface HelpMessages {
  readonly title: string;
  readonly keys: readonly (readonly [keys: string, what: string])[];
  readonly marks: string;
  readonly data: string;
  readonly dataText: string;
  readonly about: string;
  readonly version: (version: string) => string;
  readonly headings: string;
  readonly headingsHint: string;
}
