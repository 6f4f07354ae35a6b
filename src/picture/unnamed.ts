import type { Scene } from './scene';

/** How many actors have a mark of their own, but whose name found no place. */
export function unnamed({ actors, labels }: Pick<Scene, 'actors' | 'labels'>): number {
  const named = new Set(labels.flatMap(({ kind, owner }) => (kind === 'actor' ? [owner] : [])));
  return actors.filter(({ id }) => !named.has(id)).length;
}
