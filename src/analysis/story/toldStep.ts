import type { ActorId, IntroductionId, OfferId, StepId, ThemeId, TieId } from '../../domain/brand';
import type { Look } from '../../domain/looks/look';
import type { StepKind, StoryStep } from '../../domain/storyStep';
import type { Finding, Found, Reason } from '../findings/finding';

/** A step with what it tells about the current map, as ids and counts; `i18n` turns them into words. */
export interface ToldStep {
  readonly id: StepId;
  /** As kept in the map, or a default step, whose id is its kind. */
  readonly step: StoryStep;
  /** May name records that are gone from the map. */
  readonly look: Look;
  readonly facts: StepFacts;
}

/** What stands out on the picture while a step is told. Both lists empty: nothing in particular. */
export interface Lit {
  readonly lit: readonly ActorId[];
  readonly litTies: readonly (readonly [ActorId, ActorId])[];
}

/** An actor between groups: the other groups, those with most ties first. */
export interface LinkingActor {
  readonly actor: ActorId;
  readonly groups: readonly string[];
}

export type Silence =
  | 'noActor'
  | 'noBeneficiary'
  | 'noGroup'
  | 'nobodyBetween'
  | 'nothingAsked'
  | 'noIntroduction'
  | 'nothingDecided'
  | 'noResult';

/** An introduction with a result, as an example of what a network is good for. */
export interface NetworkTold {
  readonly introduction: IntroductionId;
  readonly needs: ActorId;
  readonly met: ActorId;
  /** Who introduced them, when recorded and neither of the two. */
  readonly asked?: ActorId;
  readonly askedKnowsBoth: boolean;
  /** Their request, when it is on the map. */
  readonly request?: OfferId;
  /** Themes of the request, or else those the two share. */
  readonly themes: readonly ThemeId[];
}

/** Facts by kind of step: ids and counts, never words. */
export type StepFacts = Lit &
  (
    | {
        readonly kind: 'people';
        /** Point of view; not counted below. */
        readonly around?: ActorId;
        readonly persons: number;
        readonly structures: number;
        readonly networks: number;
        readonly bodies: number;
        readonly unknowns: number;
        /** Actors in direct contact with `around`. */
        readonly direct: number;
        /** Actors without a known tie, by name, without `around`. */
        readonly untied: readonly ActorId[];
      }
    | {
        readonly kind: 'groups';
        /** Largest groups with their size; no groups of one. */
        readonly groups: readonly { readonly id: string; readonly members: number }[];
        /** Further groups of two or more. */
        readonly more: number;
        /** Actors in no group of two or more. */
        readonly apart: number;
      }
    | {
        readonly kind: 'links';
        readonly between: readonly LinkingActor[];
        readonly more: number;
        /** Groups linked by no known tie, or by a single one. */
        readonly question?: Finding;
      }
    | {
        readonly kind: 'witnesses' | 'partners' | 'makingKnown';
        readonly found: readonly Found[];
        readonly missing: readonly Finding[];
      }
    | {
        readonly kind: 'introductions';
        /** Best first, three at most. */
        readonly toTry: readonly {
          readonly a: ActorId;
          readonly b: ActorId;
          readonly via: ActorId;
          readonly reason?: Reason;
        }[];
      }
    | {
        readonly kind: 'decided';
        /** Introductions and requests whose day is past. */
        readonly past: readonly (IntroductionId | OfferId)[];
        /** Nearest day first. */
        readonly toDo: readonly IntroductionId[];
        readonly done: number;
        /** Open requests, nearest day first. */
        readonly requests: readonly OfferId[];
        readonly setAside: number;
      }
    | { readonly kind: 'need' | 'asked' | 'introduced' | 'result'; readonly told: NetworkTold }
    | {
        readonly kind: 'own';
        /** What its look points at, when that still exists. */
        readonly finding?: Finding;
        readonly actor?: ActorId;
        readonly tie?: TieId;
        /** Chain from the look's point of view. */
        readonly chain?: readonly ActorId[];
      }
    /** Nothing to say; told only when somebody wrote a text for the step. */
    | { readonly kind: 'silent'; readonly of: StepKind; readonly why: Silence }
  );

export type FactsOf<Kind extends StepFacts['kind']> = Extract<StepFacts, { readonly kind: Kind }>;

export const NOTHING_LIT: Lit = { lit: [], litTies: [] };

export function silent(of: StepKind, why: Silence): StepFacts {
  return { kind: 'silent', of, why, ...NOTHING_LIT };
}
