import type { ActorId } from '../../domain/brand';
import type { Lit } from './toldStep';

/** Actors on these chains and the ties along them, each once. */
export function litChains(chains: Iterable<readonly ActorId[]>): Lit {
  const lit = new Set<ActorId>();
  const ties = new Map<string, readonly [ActorId, ActorId]>();
  for (const chain of chains) {
    chain.forEach((id, at) => {
      lit.add(id);
      const next = chain[at + 1];
      if (next === undefined || next === id) return;
      const pair = [id, next] as const;
      const key = JSON.stringify(pair.toSorted());
      if (!ties.has(key)) ties.set(key, pair);
    });
  }
  return { lit: [...lit], litTies: [...ties.values()] };
}
