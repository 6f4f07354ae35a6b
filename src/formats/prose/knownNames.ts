import type { Actor } from '../../domain/actor';

export interface KnownNames {
  readonly actors: readonly Pick<Actor, 'name' | 'type'>[];
  readonly themes: readonly string[];
}

export const NO_KNOWN_NAMES: KnownNames = { actors: [], themes: [] };
