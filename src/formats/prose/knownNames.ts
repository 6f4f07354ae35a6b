import type { Actor } from '../../domain/actor';

/** Whom and what the open map knows by name. */
export interface KnownNames {
  readonly actors: readonly Pick<Actor, 'name' | 'type'>[];
  readonly themes: readonly string[];
}

export const NO_KNOWN_NAMES: KnownNames = { actors: [], themes: [] };
