import type { ActorId } from '../../domain/brand';
import { isInTray } from '../circles/tray';
import type { Scene } from '../scene';

/** Actors with a mark but no name beside it. Those in the tray are told by its caption when that has a place. */
export function unnamed({ actors, labels, tray }: Pick<Scene, 'actors' | 'labels' | 'tray'>): ActorId[] {
  const named = new Set(labels.flatMap(({ kind, owner }) => (kind === 'actor' ? [owner] : [])));
  const isSaid = labels.some(({ owner }) => owner === 'tray');
  return actors.filter((mark) => !named.has(mark.id) && !(isSaid && isInTray(mark, tray))).map(({ id }) => id);
}
