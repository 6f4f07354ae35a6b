import type { Silence } from '../../analysis/story/toldStep';

/** The window where a story is written. Loaded with it, not with the rest. */
export interface StoryEditorMessages {
  readonly title: string;
  /** While the app tells its own. */
  readonly lead: string;
  /** Once somebody changed it. */
  readonly ownLead: string;
  readonly giveBack: string;
  /** "7 étapes sur 9 seront montrées." */
  readonly shown: (told: number, all: number) => string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly add: string;
  readonly addHint: string;
  readonly project: string;
  readonly projectFrom: (step: string) => string;
  readonly steps: string;
  readonly drag: (step: string) => string;
  readonly up: (step: string) => string;
  readonly down: (step: string) => string;
  readonly moved: (step: string, place: number, of: number) => string;
  readonly write: string;
  readonly writeStep: (step: string) => string;
  readonly skip: string;
  readonly skipStep: (step: string) => string;
  readonly show: string;
  readonly showStep: (step: string) => string;
  readonly duplicate: string;
  readonly duplicateStep: (step: string) => string;
  readonly remove: string;
  readonly removeStep: (step: string) => string;
  readonly skipped: string;
  readonly silences: Readonly<Record<Silence, string>>;
  readonly noText: string;
  readonly titleField: string;
  readonly textField: string;
  readonly wordsHint: string;
  readonly ownLook: string;
  readonly lookHint: string;
  readonly takeLook: string;
  readonly giveLookBack: string;
  readonly lookGone: string;
  readonly namesGone: (names: readonly string[]) => string;
  readonly networkLead: string;
  readonly networkNone: string;
  readonly seeSample: string;
  readonly projectNetwork: string;
}
