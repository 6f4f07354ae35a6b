import type { ActionState } from '../../domain/action';
import type { ActorType, Asked, Consent, Family, Profile, Situation } from '../../domain/actor';
import type { Day } from '../../domain/brand';
import type { ExchangeMeans, ExchangeSubject } from '../../domain/exchange';
import type { Means } from '../../domain/introduction';
import type { OfferKind } from '../../domain/offer';
import type { ResourceKind } from '../../domain/resource';
import type { RoleName } from '../../domain/role';
import type { Certainty, Direction, TieLevel, TieNature } from '../../domain/tie';

/** Singular and plural of a noun, without article and in lower case. */
export interface Noun {
  readonly one: string;
  readonly many: string;
}

/** A role; `badge` is the character drawn beside the actor. The three stages of partnership share one. */
export interface RoleWords extends Noun {
  readonly badge: string;
}

/** Words for a nature of tie: a label, a verb from either end, and a sentence. */
export interface NatureWords {
  /** Label of a choice: "travaille pour". */
  readonly name: string;
  /** Verb between the first end and the second: "Léa *travaille pour* la CUMA". */
  readonly fromA: string;
  /** Verb between the second end and the first: "la CUMA *emploie* Léa". */
  readonly fromB: string;
  /** The whole sentence, without a full stop. */
  readonly says: (a: string, b: string) => string;
  /** The same, for a tie known to be absent. */
  readonly denies: (a: string, b: string) => string;
}

/** The parts of a tie that are worded. */
export interface TieSaid {
  readonly nature?: string;
  readonly certainty?: Certainty | undefined;
  readonly since?: Day;
  readonly until?: Day;
}

/** Words of the field, shared by all screens, sentences, pictures and exports. */
export interface Vocabulary {
  readonly nouns: Readonly<Record<CountedNoun, Noun>>;
  readonly roles: Readonly<Record<RoleName, RoleWords>>;
  readonly actorTypes: Readonly<Record<ActorType, Noun>>;
  readonly families: Readonly<Record<Family, string>>;
  /** Usual kinds of each family, suggested while typing. */
  readonly kinds: Readonly<Record<Family, readonly string[]>>;
  readonly profiles: Readonly<Record<Profile, Noun>>;
  readonly situations: Readonly<Record<Situation, string>>;
  readonly consents: Readonly<Record<Consent, string>>;
  readonly asked: Readonly<Record<Asked, string>>;
  readonly tieNatures: Readonly<Record<TieNature, NatureWords>>;
  readonly formality: Readonly<Record<'formal' | 'informal', string>>;
  readonly certainties: Readonly<Record<Certainty, string>>;
  readonly directions: Readonly<Record<Direction, (a: string, b: string) => string>>;
  readonly levels: Readonly<Record<TieLevel, string>>;
  readonly actionStates: Readonly<Record<ActionState, string>>;
  readonly offerSides: Readonly<Record<'offer' | 'request', Noun>>;
  readonly offerKinds: Readonly<Record<OfferKind, string>>;
  readonly resourceKinds: Readonly<Record<ResourceKind, string>>;
  readonly means: Readonly<Record<Means, string>>;
  readonly exchangeMeans: Readonly<Record<ExchangeMeans, string>>;
  readonly exchangeSubjects: Readonly<Record<ExchangeSubject, string>>;
  /** A tie as one sentence without a full stop, with its doubt and its dates: "Léa et Marc se connaissent (à vérifier)". */
  readonly tieSentence: (tie: TieSaid, a: string, b: string) => string;
  /** After a sentence: " depuis 2019", " (de 2019 à 2023, c’est terminé)"; empty without dates. */
  readonly tieDates: (dates: Pick<TieSaid, 'since' | 'until'>) => string;
  /** "Léa, Marc et Anne". */
  readonly list: (items: readonly string[]) => string;
  /** "Léa, Marc ou Anne". */
  readonly either: (items: readonly string[]) => string;
  /** A day, month or year, as precise as it was given; any other text is returned unchanged. */
  readonly day: (day: Day) => string;
  readonly number: (value: number) => string;
  /** "2 liens", following the plural rules of the language. */
  readonly count: (count: number, noun: Noun) => string;
  /** "sans intermédiaire", "à 1 intermédiaire": for a number of intermediaries (ties of the chain minus one). */
  readonly goBetweens: (count: number) => string;
  /** A past role: "témoin jusqu’en 2021". */
  readonly heldRole: (role: string, since: Day | undefined, until: Day | undefined) => string;
}

export type CountedNoun = 'actor' | 'tie' | 'theme' | 'action' | 'testimony' | 'group' | 'goBetween' | 'gap';
