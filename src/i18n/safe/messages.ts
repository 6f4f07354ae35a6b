type SafeReason = 'crashed' | 'newer' | 'notMigrated';

/** The plain page for when no map can be shown. */
export interface SafeMessages {
  readonly titles: Readonly<Record<SafeReason, string>>;
  readonly advice: Readonly<Record<SafeReason, string>>;
  readonly reload: Readonly<Record<SafeReason, string>>;
  readonly raw: string;
  readonly rawHint: string;
  readonly rawFile: string;
  readonly maps: string;
  readonly noMaps: string;
  readonly mapFacts: (actors: number, moment: string) => string;
  readonly copy: string;
  readonly copyOf: (title: string) => string;
  readonly open: string;
  readonly openOf: (title: string) => string;
}
