/** What a passage of a text names. `unknown`: an actor of which nothing says what it is. */
export const PASSAGE_KINDS = ['person', 'organisation', 'unknown', 'theme'] as const;
export type PassageKind = (typeof PASSAGE_KINDS)[number];

/** What a passage was recognised by. */
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

/** Words of a text that name somebody or something: from the first letter to after the last one. */
export interface Passage {
  readonly from: number;
  readonly to: number;
  readonly kind: PassageKind;
  /** Absent: a person said so. */
  readonly sign?: PassageSign;
}

/** What is underlined in a text, in its order and without overlaps, and whether the meeting that it tells of opens too. */
export interface MarkedText {
  readonly passages: readonly Passage[];
  readonly withMeeting: boolean;
}

/** A name in quotes or with a line break within, as it is written on a map. */
export function plainName(written: string): string {
  return written
    .replace(/[\r\n]+(?:[ \t]*>)+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s«»“”"'’]+|[\s«»“”"]+$/gu, '')
    .trim();
}
