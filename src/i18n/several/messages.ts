/** What can be changed of several actors at once. */
export const MANY_FIELDS = [
  'addTheme',
  'removeTheme',
  'giveRole',
  'withdrawRole',
  'territory',
  'group',
  'kind',
  'family',
  'situation',
  'asked',
  'consent',
] as const;
export type ManyField = (typeof MANY_FIELDS)[number];

/** What a change would do, before it is done. */
export interface ManyChange {
  readonly field: ManyField;
  /** As it is read on the screen; empty: the field is emptied. */
  readonly value: string;
  /** Actors that would be others than they are. */
  readonly changed: number;
  /** Of these, those who lose what was written. */
  readonly replaced: number;
  /** Actors that are as wished already. */
  readonly already: number;
}

/** Words for several actors that are chosen together. */
export interface SeveralMessages {
  readonly title: (count: number) => string;
  readonly hint: string;
  readonly chosen: string;
  readonly whatToChange: string;
  readonly fields: Readonly<Record<ManyField, string>>;
  readonly value: string;
  readonly empty: string;
  readonly change: (change: ManyChange) => string;
  readonly apply: string;
  readonly done: (count: number) => string;
  readonly meeting: string;
  readonly meetingTitle: string;
  readonly remove: (count: number) => string;
  readonly removeQuestion: (count: number, ties: number) => string;
  readonly forget: string;
  /** Said aloud when the choice grows or shrinks. */
  readonly said: (count: number) => string;
}
