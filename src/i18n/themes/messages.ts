import type { ThemeUses } from '../../domain/themeUses';

/** Words of the window in which themes are renamed, made one and taken off. */
export interface ThemeMessages {
  readonly open: string;
  readonly title: string;
  readonly hint: string;
  readonly none: string;
  /** The field for new ones; several are written with commas between them. */
  readonly newThemes: string;
  readonly add: string;
  readonly name: (label: string) => string;
  readonly uses: (uses: ThemeUses) => string;
  /** Another theme is called so already. */
  readonly taken: (label: string) => string;
  readonly makeOne: (kept: string, gone: string) => string;
  readonly keepBoth: string;
  readonly mergeInto: string;
  readonly mergeLabel: (label: string) => string;
  readonly remove: (label: string) => string;
  readonly removeQuestion: (label: string, uses: number) => string;
}
