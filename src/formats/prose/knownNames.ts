import type { Actor } from '../../domain/actor';

/** Names of the actors and themes of the open map. */
export interface KnownNames {
  readonly actors: readonly Pick<Actor, 'name' | 'type'>[];
  readonly themes: readonly string[];
}

export const NO_KNOWN_NAMES: KnownNames = { actors: [], themes: [] };
