import type { ActorId } from '../../domain/brand';
import { isInTray } from '../circles/tray';
import type { Scene } from '../scene';

/** The actors that have a mark of their own, but no name beside it; of those in the tray its caption, where it found a place, says it. */
export function unnamed({ actors, labels, tray }: Pick<Scene, 'actors' | 'labels' | 'tray'>): ActorId[] {
  const named = new Set(labels.flatMap(({ kind, owner }) => (kind === 'actor' ? [owner] : [])));
  const isSaid = labels.some(({ owner }) => owner === 'tray');
  return actors.filter((mark) => !named.has(mark.id) && !(isSaid && isInTray(mark, tray))).map(({ id }) => id);
}
