import type { ActorId, FindingKey, TieId } from '../../domain/brand';
import { pairKey } from '../../domain/pairKey';

/** What is pointed at. When something is highlighted or a chain is shown, all else pales. */
export interface Focus {
  readonly selected: ReadonlySet<ActorId>;
  readonly tie?: TieId | undefined;
  readonly gap?: FindingKey | undefined;
  /** Exactly these stand out. */
  readonly highlighted?:
    | { readonly actors: ReadonlySet<ActorId>; readonly ties: readonly (readonly [ActorId, ActorId])[] }
    | undefined;
  /** Chain of introduction, both ends included. */
  readonly chain?: readonly ActorId[] | undefined;
  /** The two actors of separate groups who are nearest to each other: the missing tie is drawn between them. */
  readonly missing?: readonly [ActorId, ActorId] | undefined;
  /** Empty seats stand out too. */
  readonly gapsLit?: boolean | undefined;
}

export const NO_FOCUS: Focus = { selected: new Set() };

export interface Emphasis {
  readonly isFading: boolean;
  readonly isActorLit: (id: ActorId) => boolean;
  readonly isTieLit: (a: ActorId, b: ActorId) => boolean;
  readonly isChain: (a: ActorId, b: ActorId) => boolean;
}

export function emphasisOf({ highlighted, chain }: Focus): Emphasis {
  const chained = new Set<string>();
  chain?.forEach((id, i) => {
    const next = chain[i + 1];
    if (next !== undefined) chained.add(pairKey(id, next));
  });
  const lit = new Set<ActorId>([...(highlighted?.actors ?? []), ...(chain ?? [])]);
  const pairs = new Set([...(highlighted?.ties ?? []).map(([a, b]) => pairKey(a, b)), ...chained]);
  return {
    isFading: lit.size > 0,
    isActorLit: (id) => lit.has(id),
    isTieLit: (a, b) => pairs.size > 0 && pairs.has(pairKey(a, b)),
    isChain: (a, b) => chained.size > 0 && chained.has(pairKey(a, b)),
  };
}
