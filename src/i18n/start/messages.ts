import type { StartQuestion } from '../../domain/start/startQuestion';

/** Words of the questions that an empty map asks, and a map that exists when somebody wishes so. */
export interface StartMessages {
  /** Of the whole block, for those who hear it. */
  readonly name: string;
  /** `her`: the name of the beneficiary, not asked about in the first. */
  readonly questions: Readonly<Record<StartQuestion, (her: string) => string>>;
  /** The first question, on a map with actors but no beneficiary. */
  readonly around: string;
  /** What is meant, in a sentence under the question. */
  readonly why: Readonly<Record<StartQuestion, string>>;
  readonly whyAround: string;
  readonly aName: string;
  readonly aTheme: string;
  readonly place: (number: number, of: number) => string;
  readonly later: string;
  readonly laterKey: string;
  readonly back: string;
  readonly add: string;
  /** Nothing is typed: what Enter does then. */
  readonly next: string;
  readonly pass: string;
  readonly leaveSeat: string;
  readonly finish: string;
  readonly knownBy: string;
  /** What a role is for: her themes, or publics. */
  readonly onThemes: string;
  readonly toPublics: string;
  /** Of the list of those on the map whom a text may mean. */
  readonly onTheMap: string;
  readonly answers: string;
  readonly remove: (text: string) => string;
}
