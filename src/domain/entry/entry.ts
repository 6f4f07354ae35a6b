import type { Actor, ActorType, Family, Profile } from '../actor';
import type { RoleName } from '../role';
import type { Certainty, TieNature } from '../tie';

/** What a typed line says of an actor besides its name. */
export interface Said {
  readonly type?: ActorType;
  readonly profile?: Profile;
  readonly kind?: string;
  readonly family?: Family;
  /** As typed: "maire de Saint-Just". */
  readonly mission?: string;
  readonly roles: readonly RoleName[];
  readonly territory?: string;
  /** Theme labels, in the map's spelling when it has them. */
  readonly themes: readonly string[];
}

export const NOTHING_SAID: Said = { roles: [], themes: [] };

export function saysSomething({ roles, themes, ...rest }: Said): boolean {
  return roles.length > 0 || themes.length > 0 || Object.keys(rest).length > 0;
}

/** What a typed line says of a tie. */
export interface SaidTie {
  readonly nature?: TieNature;
  readonly formal?: boolean;
  readonly certainty?: Certainty;
}

/** A word that no list knows, and how it was interpreted, to be shown to the user. */
export interface Guessed {
  readonly text: string;
  readonly as: 'kind' | 'territory' | 'name';
}

/** An actor that a line names, existing or to be created, and what the line says of it. */
export interface EntryEnd {
  /** As typed; becomes the name of a new actor. */
  readonly name: string;
  readonly known?: Actor;
  /** Matched by part of its name, or by another spelling. */
  readonly likely?: boolean;
  readonly said: Said;
}

/** A tie between two ends, by index. */
export interface EntryTie extends SaidTie {
  readonly from: number;
  readonly to: number;
}

/** What is to be added to a map in one step: actors, facts about them, and their ties. */
export interface Entry {
  readonly ends: readonly EntryEnd[];
  readonly ties: readonly EntryTie[];
  readonly guessed: readonly Guessed[];
}
