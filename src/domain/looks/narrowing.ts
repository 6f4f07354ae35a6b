import type { ActorType } from '../actor';
import type { ActorId, GroupId, ThemeId } from '../brand';
import type { RoleName } from '../role';

export const STEPS_AROUND = [1, 2, 3] as const;
export type StepsAround = (typeof STEPS_AROUND)[number];

/**
 * Restricts which actors are shown; the others are hidden and not measured. An empty list restricts nothing; values of one list
 * are alternatives; all lists must hold. Texts are compared after folding.
 */
export interface Narrowing {
  readonly around?: { readonly actor: ActorId; readonly steps: StepsAround };
  /** These networks and their members. */
  readonly networks: readonly ActorId[];
  readonly themes: readonly ThemeId[];
  readonly types: readonly ActorType[];
  readonly profiles: readonly string[];
  readonly families: readonly string[];
  readonly territories: readonly string[];
  readonly roles: readonly RoleName[];
  readonly groups: readonly GroupId[];
}

export const NOT_NARROWED: Narrowing = {
  networks: [],
  themes: [],
  types: [],
  profiles: [],
  families: [],
  territories: [],
  roles: [],
  groups: [],
};

export function isNarrowed(narrowing: Narrowing): boolean {
  const { around, ...lists } = narrowing;
  return around !== undefined || Object.values(lists).some((list) => list.length > 0);
}
