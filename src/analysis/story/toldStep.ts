import type { ActorId, IntroductionId, OfferId, StepId, ThemeId, TieId } from '../../domain/brand';
import type { Look } from '../../domain/looks/look';
import type { StepKind, StoryStep } from '../../domain/storyStep';
import type { Finding, Found, Reason } from '../findings/finding';

/** A step as it is told of the map as it is now: ids and counts, that `i18n` words. */
export interface ToldStep {
  readonly id: StepId;
  /** As kept in the map, or as made by itself: then its id is its kind. */
  readonly step: StoryStep;
  /** How the map is looked at meanwhile. What it names may be gone from the map. */
  readonly look: Look;
  readonly facts: StepFacts;
}

/** What stands out on the picture while a step is told; nothing in either list: nothing in particular. */
export interface Lit {
  readonly lit: readonly ActorId[];
  readonly litTies: readonly (readonly [ActorId, ActorId])[];
}

/** Somebody who stands between groups: the others than their own, by how many ties lead there. */
export interface LinkingActor {
  readonly actor: ActorId;
  readonly groups: readonly string[];
}

/** Why a step has nothing to say of a map. */
export type Silence =
  | 'noActor'
  | 'noBeneficiary'
  | 'noGroup'
  | 'nobodyBetween'
  | 'nothingAsked'
  | 'noIntroduction'
  | 'nothingDecided'
  | 'noResult';

/** An introduction that was made and came to something: what a network is good for. */
export interface NetworkTold {
  readonly introduction: IntroductionId;
  /** Who needed something. */
  readonly needs: ActorId;
  /** Whom they were introduced to. */
  readonly met: ActorId;
  /** Who introduced them, when it is recorded and neither of the two. */
  readonly asked?: ActorId;
  /** `asked` is tied to both. */
  readonly askedKnowsBoth: boolean;
  /** What they had asked for, when it is on the map. */
  readonly request?: OfferId;
  /** Themes of the request, else those that the two share. */
  readonly themes: readonly ThemeId[];
}

/** What there is to tell, by kind of step. Ids and counts, never words. */
export type StepFacts = Lit &
  (
    | {
        readonly kind: 'people';
        /** From whom one looks: counted nowhere below. */
        readonly around?: ActorId;
        readonly persons: number;
        readonly structures: number;
        readonly networks: number;
        readonly bodies: number;
        readonly unknowns: number;
        /** In direct contact with `around`. */
        readonly direct: number;
        /** Actors without a known tie, by name; `around` is not among them. */
        readonly untied: readonly ActorId[];
      }
    | {
        readonly kind: 'groups';
        /** The largest, with how many they are; groups of one are not among them. */
        readonly groups: readonly { readonly id: string; readonly members: number }[];
        /** Smaller groups of two or more that are not named. */
        readonly more: number;
        /** Actors in no group of two or more. */
        readonly apart: number;
      }
    | {
        readonly kind: 'links';
        readonly between: readonly LinkingActor[];
        /** How many more stand between groups. */
        readonly more: number;
        /** Groups with no known tie, or a single one. */
        readonly question?: Finding;
      }
    | {
        readonly kind: 'witnesses' | 'partners' | 'makingKnown';
        readonly found: readonly Found[];
        /** Those that are asked now. */
        readonly missing: readonly Finding[];
      }
    | {
        readonly kind: 'introductions';
        /** The best first, three at most. */
        readonly toTry: readonly {
          readonly a: ActorId;
          readonly b: ActorId;
          readonly via: ActorId;
          readonly reason?: Reason;
        }[];
      }
    | {
        readonly kind: 'decided';
        /** Introductions and requests whose day is past: it is no plan any more. */
        readonly past: readonly (IntroductionId | OfferId)[];
        /** Still to be made, the nearest day first. */
        readonly toDo: readonly IntroductionId[];
        readonly done: number;
        /** Open requests, the nearest day first. */
        readonly requests: readonly OfferId[];
        /** Questions that were set aside. */
        readonly setAside: number;
      }
    | { readonly kind: 'need' | 'asked' | 'introduced' | 'result'; readonly told: NetworkTold }
    | {
        readonly kind: 'own';
        /** What its look points at, as far as it is still there. */
        readonly finding?: Finding;
        readonly actor?: ActorId;
        readonly tie?: TieId;
        /** The chain that it shows, from whom it looks. */
        readonly chain?: readonly ActorId[];
      }
    /** Nothing to say of this map; told nevertheless if somebody wrote its text. */
    | { readonly kind: 'silent'; readonly of: StepKind; readonly why: Silence }
  );

export type FactsOf<Kind extends StepFacts['kind']> = Extract<StepFacts, { readonly kind: Kind }>;

export const NOTHING_LIT: Lit = { lit: [], litTies: [] };

export function silent(of: StepKind, why: Silence): StepFacts {
  return { kind: 'silent', of, why, ...NOTHING_LIT };
}
