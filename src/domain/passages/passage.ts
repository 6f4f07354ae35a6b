/** What a passage of text names. `unknown`: an actor of unknown type. */
export const PASSAGE_KINDS = ['person', 'organisation', 'unknown', 'theme'] as const;
export type PassageKind = (typeof PASSAGE_KINDS)[number];

export type PassageSign =
  | 'onMap'
  | 'civility'
  | 'givenName'
  | 'capitals'
  | 'address'
  | 'list'
  | 'besidePerson'
  | 'organisationWord'
  | 'acronym'
  | 'themeLine';

/** Words of a text that name somebody or something, from the first letter to after the last. */
export interface Passage {
  readonly from: number;
  readonly to: number;
  readonly kind: PassageKind;
  /** Absent: marked by the user. */
  readonly sign?: PassageSign;
}

/** Underlined passages of a text, in order and without overlaps, and whether the meeting it tells of opens too. */
export interface MarkedText {
  readonly passages: readonly Passage[];
  readonly withMeeting: boolean;
}

/** Cleans a name with quotes or line breaks, for the map. */
export function plainName(written: string): string {
  return written
    .replace(/[\r\n]+(?:[ \t]*>)+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s«»“”"'’]+|[\s«»“”"]+$/gu, '')
    .trim();
}
