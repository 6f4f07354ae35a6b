/** Earlier versions of the open map, in the window of maps. */
export interface VersionMessages {
  readonly title: string;
  readonly hint: string;
  readonly none: string;
  readonly unnamed: (moment: string) => string;
  /** Of one that was kept by itself before something took its place. */
  readonly kept: string;
  readonly restore: string;
  readonly restoreHint: string;
  /** Why the map did not go back to a version. */
  readonly notRestored: Readonly<Record<'unreadable' | 'refused', string>>;
  /** The disk did not take a name. */
  readonly notNamed: string;
  readonly open: string;
  /** Title of a version that becomes a map. */
  readonly titleOf: (title: string, moment: string) => string;
  readonly name: string;
  readonly nameOf: (moment: string) => string;
  readonly nameField: string;
  readonly keepName: string;
  readonly more: (count: number) => string;
  /** Where there is no second place for maps. */
  readonly noSecondCopy: string;
}
