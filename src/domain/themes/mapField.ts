import type { Family } from '../actor';

/** Fields of work that come with the app, in the order offered. */
export const FIELD_NAMES = ['leader', 'health', 'education', 'thirdPlace', 'socialEconomy', 'international'] as const;
export type FieldName = (typeof FIELD_NAMES)[number];

/**
 * The field of work that a map starts from, in words. It only feeds suggestions and questions, and says nothing about any
 * actor. Themes are suggested where themes are asked for; publics and families are those expected to have a relay.
 */
export interface MapField {
  /** Set for a field that comes with the app; absent for the user's own. */
  readonly known?: FieldName | (string & {});
  readonly name: string;
  readonly themes: readonly string[];
  readonly publics: readonly string[];
  readonly families: readonly (Family | (string & {}))[];
}

export const FIELD_FAMILIES: Readonly<Record<FieldName, readonly Family[]>> = {
  leader: ['localAuthority', 'business'],
  health: ['localAuthority', 'association'],
  education: ['education', 'localAuthority'],
  thirdPlace: ['localAuthority', 'business'],
  socialEconomy: ['business', 'localAuthority'],
  international: ['education', 'localAuthority'],
};
