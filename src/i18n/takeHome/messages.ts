/** The window that makes sheets to take home. */
export interface TakeHomeMessages {
  readonly title: string;
  readonly intro: string;
  readonly neverPrivate: string;
  readonly whom: string;
  readonly search: string;
  readonly persons: string;
  readonly everyone: string;
  readonly nobody: string;
  readonly chosen: (count: number) => string;
  readonly print: string;
  readonly html: string;
  readonly back: string;
}
