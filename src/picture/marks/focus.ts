import type { ActorId, FindingKey, TieId } from '../../domain/brand';
import { pairKey } from '../../domain/pairKey';

/** What is pointed at. Everything else pales when something is highlighted or a chain is shown. */
export interface Focus {
  readonly selected: ReadonlySet<ActorId>;
  readonly tie?: TieId | undefined;
  readonly gap?: FindingKey | undefined;
  /** Exactly these light up. */
  readonly highlighted?:
    | { readonly actors: ReadonlySet<ActorId>; readonly ties: readonly (readonly [ActorId, ActorId])[] }
    | undefined;
  /** A chain of introduction, both ends included. */
  readonly chain?: readonly ActorId[] | undefined;
  /** Two of two groups apart, who are nearest to being tied: the tie that is missing is drawn between them. */
  readonly missing?: readonly [ActorId, ActorId] | undefined;
  /** What is asked stands out too, whoever else pales. */
  readonly gapsLit?: boolean | undefined;
}

export const NO_FOCUS: Focus = { selected: new Set() };

/** What stands out, and whether the rest pales. */
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
