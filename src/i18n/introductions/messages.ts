import type { DraftFacts } from '../../analysis/introductions/draftFacts';
import type { Consent } from '../../domain/actor';
import type { Day, ThemeId } from '../../domain/brand';
import type { Strength } from '../../domain/introduction';
import type { IntroductionStage } from '../../domain/introductionStage';

/** The parts of the window of introductions. */
export type IntroductionPart = 'open' | 'tighten' | 'mobilise' | 'followUp' | 'pool';

/** Around whom to look for introductions, and where they are looked for. */
export interface IntroductionMessages {
  readonly filters: {
    readonly theme: string;
    readonly anyTheme: string;
    readonly around: string;
    readonly aroundHint: string;
    readonly everybody: string;
    readonly noMatch: string;
  };
  readonly pointOfView: {
    readonly around: string;
    readonly other: string;
    readonly whom: string;
    readonly whomHint: string;
    readonly severalHold: string;
    readonly keepForMap: string;
    readonly backToChoice: string;
  };
}

/** Who could be introduced to whom, through whom, and what is refused. */
export interface ToTryMessages {
  readonly title: string;
  readonly parts: Readonly<Record<IntroductionPart, string>>;
  /** What a part holds, in a sentence; `from`: the point of view, if there is one. */
  readonly hints: Readonly<Record<IntroductionPart, (from: string | undefined) => string>>;
  /** Between two names. */
  readonly and: string;
  /** After two names: "ont Anne et Marc en commun." */
  readonly inCommon: (names: readonly string[]) => string;
  readonly noneToTry: string;
  /** Only the first of many are given. */
  readonly onlyFirst: (count: number) => string;
  readonly more: (count: number) => string;
  readonly searching: string;
  readonly searchFailed: string;

  readonly tie: string;
  readonly tieThem: (a: string, b: string) => string;
  readonly try: string;
  readonly tryThem: (a: string, b: string) => string;
  readonly record: string;
  readonly recordThem: (a: string, b: string) => string;
  readonly recorded: (status: string, due: string | undefined) => string;
  readonly seeFollowUp: string;
  readonly refuse: string;
  readonly refuseThem: (a: string, b: string) => string;
  readonly refuseTitle: (a: string, b: string) => string;
  readonly refused: (count: number) => string;
  readonly reopenThem: (a: string, b: string) => string;
  readonly reopen: string;

  readonly opens: (count: number) => string;
  readonly noWay: string;
  readonly nobodyToLookFrom: string;
}

/** A message to both, ready to be copied: purpose, what each brings, what they share, the next step. */
export interface DraftMessages {
  readonly show: string;
  readonly label: (a: string, b: string) => string;
  readonly text: (facts: DraftFacts, labelOf: (theme: ThemeId) => string, day: (day: Day) => string) => string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
}

/** Introductions that were noted, and what came of them. */
export interface FollowUpMessages {
  /** Words that are written as a status. */
  readonly stages: Readonly<Record<IntroductionStage, string>>;
  readonly lists: Readonly<Record<'overdue' | IntroductionStage, string>>;
  readonly none: string;
  readonly fields: {
    readonly subject: string;
    readonly madeBy: string;
    readonly means: string;
    readonly strength: string;
    readonly status: string;
    readonly due: string;
    readonly result: string;
    readonly resultHint: string;
    readonly unsaid: string;
  };
  /** The seven ways to introduce two people, the lightest first. */
  readonly strengths: Readonly<Record<Strength, string>>;
  readonly madeBy: (name: string) => string;
  readonly makeTie: string;
  readonly tied: string;
  readonly withdraw: string;
  /** Of an introduction that no list proposed. */
  readonly add: string;
  readonly first: string;
  readonly second: (first: string) => string;
}

/** Who was supported before, and what each can bring. */
export interface PoolMessages {
  readonly none: string;
  readonly noneOnTheme: string;
  readonly noChain: string;
  readonly shared: (themes: readonly string[]) => string;
  readonly themes: (themes: readonly string[]) => string;
  /** Nothing when there is nothing to tell of. */
  readonly testifies: (themes: readonly string[], consent: Consent) => string | undefined;
  readonly networks: (names: readonly string[], from: string | undefined) => string;
  readonly colleagues: (names: readonly string[]) => string;
  readonly partners: (names: readonly string[]) => string;
  readonly showWay: string;
  readonly showWayTo: (name: string) => string;
}
