/** What was done to a map, step by step, and the way back to any of them. */
export interface HistoryMessages {
  /** Name of the window and of what opens it. */
  readonly title: string;
  readonly intro: string;
  readonly steps: string;
  readonly empty: string;
  /** The map before the first step of the list. */
  readonly start: string;
  readonly now: string;
  readonly undone: string;
  readonly goTo: (step: string) => string;
  /** More steps than are shown at first. */
  readonly earlier: (count: number) => string;
  readonly readOnly: string;
  /** Said aloud once one went to a step. */
  readonly wentBack: (steps: number) => string;
  readonly wentForward: (steps: number) => string;
  readonly sentences: StepSentences;
}

/** One step of the list as a plain sentence without a full stop. Names come as the map has them. */
export interface StepSentences {
  /** `tiedTo`: with whom, when they came with ties to those who were there. */
  readonly actorsAdded: (names: readonly string[], tiedTo: readonly string[]) => string;
  readonly actorsRemoved: (names: readonly string[], ties: number) => string;
  readonly actorsChanged: (names: readonly string[]) => string;
  /** `value`: empty when it was taken away. */
  readonly fieldChanged: (of: string, field: string, value: string) => string;
  readonly fieldsChanged: (of: string, count: number) => string;
  readonly renamed: (before: string, after: string) => string;
  readonly roleGiven: (name: string, role: string) => string;
  readonly roleEnded: (name: string, role: string) => string;
  readonly roleTaken: (name: string, role: string) => string;
  readonly themeGiven: (name: string, theme: string) => string;
  readonly themeTaken: (name: string, theme: string) => string;
  /** What stands for a tie in front of what changed of it: "Lien Léa – PNR". */
  readonly tie: (a: string, b: string) => string;
  readonly level: (level: number) => string;
  readonly tiesAdded: (ties: readonly string[], said: string) => string;
  readonly tiesRemoved: (ties: readonly string[]) => string;
  readonly tiesChanged: (count: number) => string;
  readonly tieMoved: (before: string, after: string) => string;
  readonly privateNote: (name: string) => string;
  readonly moved: (names: readonly string[]) => string;
  readonly knows: (name: string, action: string, level: string) => string;
  readonly about: (what: string, about: string) => string;
  readonly yes: string;
  readonly no: string;
}
