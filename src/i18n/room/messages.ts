import type { Telling } from '../../analysis/reportWords';
import type { ActorId } from '../../domain/brand';
import type { PseudonymWords } from '../../domain/masking/maskedTexts';
import type { Masking } from '../../domain/masking/masking';
import type { LabelKind } from '../../domain/masking/sharedNames';

/** What is projected, and the bars of whoever leads a session. */
export interface RoomMessages {
  readonly project: string;
  readonly projectHint: string;
  readonly refused: string;

  /** Where no question is written on the map. */
  readonly defaultQuestion: (from: string | undefined) => string;
  /** At the desk alone: a room is not told that anything is hidden. */
  readonly hiddenConfidential: (count: number) => string;
  /** How many actors are drawn without their name, for want of room. */
  readonly unnamed: (count: number) => string;
  readonly namesMasked: Readonly<Record<Exclude<Masking, 'nobody'>, string>>;
  readonly legend: string;
  readonly picture: string;
  /** In place of a table of more actors than `most`. */
  readonly tooLarge: (actors: number, most: number) => string;
  /** "3 / 8". */
  readonly place: (step: number, of: number) => string;
  /** What a screen reader hears of a step: "Étape 3 sur 8. Les témoins". */
  readonly stepSaid: (step: number, of: number, title: string) => string;
  readonly blanked: string;
  /** On the hidden screen itself: how to show it again. */
  readonly wayBack: string;

  /** Who is pointed at, in one sentence. */
  readonly actorSaid: (facts: ActorSaid) => string;

  readonly bar: {
    readonly name: string;
    readonly before: string;
    readonly after: string;
    readonly add: string;
    readonly ask: string;
    readonly blank: string;
    readonly unblank: string;
    readonly blankHint: string;
    readonly mask: string;
    readonly maskings: Readonly<Record<Exclude<Masking, 'nobody'>, string>>;
    readonly dark: string;
    readonly light: string;
    readonly nearer: string;
    readonly further: string;
    readonly whole: string;
    readonly fullScreen: string;
    readonly help: string;
    readonly leave: string;
  };

  readonly line: {
    readonly name: string;
    readonly hint: string;
    readonly goTo: (name: string) => string;
    readonly tied: (a: string, b: string) => string;
    readonly readOnly: string;
  };

  readonly help: {
    readonly title: string;
    readonly keys: readonly (readonly [keys: string, what: string])[];
    readonly close: string;
  };

  readonly lead: {
    readonly name: string;
    readonly sees: (what: string) => string;
    readonly seesNothing: string;
    readonly follow: string;
    readonly followHint: string;
    readonly close: string;
  };

  readonly follower: {
    readonly title: string;
    readonly waiting: string;
    readonly gone: string;
    readonly fullScreenHint: string;
  };

  /** Names of places, organisations, themes and kinds that share a word with somebody hidden. */
  readonly shared: {
    readonly hidden: (count: number) => string;
    readonly readable: (count: number) => string;
    readonly leave: string;
    readonly hide: string;
    readonly kinds: Readonly<Record<LabelKind, string>>;
    /** For whoever leads in front of the room itself: it names nobody and nothing. */
    readonly elsewhere: (count: number) => string;
  };

  readonly masks: PseudonymWords;
}

export interface ActorSaid {
  readonly telling: Telling;
  readonly actor: ActorId;
  readonly contacts: readonly ActorId[];
}
