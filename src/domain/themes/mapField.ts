import type { Family } from '../actor';

/** Fields of work that come with the app, in the order in which they are offered. */
export const FIELD_NAMES = ['leader', 'health', 'education', 'thirdPlace', 'socialEconomy', 'international'] as const;
export type FieldName = (typeof FIELD_NAMES)[number];

/**
 * The field of work that a map starts from, in words. All of it is only offered and asked about: nothing is said of anybody
 * by it. Themes are offered where they are asked for; publics and families are those a relay is expected to.
 */
export interface MapField {
  /** Of one that comes with the app; absent: one's own. */
  readonly known?: FieldName | (string & {});
  readonly name: string;
  readonly themes: readonly string[];
  readonly publics: readonly string[];
  readonly families: readonly (Family | (string & {}))[];
}

/** Families of actors that are expected in each field. */
export const FIELD_FAMILIES: Readonly<Record<FieldName, readonly Family[]>> = {
  leader: ['localAuthority', 'business'],
  health: ['localAuthority', 'association'],
  education: ['education', 'localAuthority'],
  thirdPlace: ['localAuthority', 'business'],
  socialEconomy: ['business', 'localAuthority'],
  international: ['education', 'localAuthority'],
};
