import type { ThemeId } from '../brand';

/** A subject open to cooperation, in the group's own words. */
export interface Theme {
  readonly id: ThemeId;
  readonly label: string;
}
