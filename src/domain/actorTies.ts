import type { ActorId, TieId } from './brand';
import { byCodeUnits, fold } from './folding';
import type { MapDocument } from './mapDocument';
import { isPast, otherEnd } from './tie';

/** Ties of an actor, sorted by the name at the other end; past ties, then ties known not to exist, come last. Time O(ties). */
export function actorTies(document: Pick<MapDocument, 'actors' | 'ties'>, actor: ActorId): TieId[] {
  const rows: { readonly id: TieId; readonly rank: number; readonly name: string }[] = [];
  for (const tie of document.ties.values()) {
    if (tie.a !== actor && tie.b !== actor) continue;
    const name = fold(document.actors.get(otherEnd(tie, actor))?.name ?? '');
    rows.push({ id: tie.id, rank: tie.certainty === 'absent' ? 2 : isPast(tie) ? 1 : 0, name });
  }
  return rows
    .sort((a, b) => a.rank - b.rank || byCodeUnits(a.name, b.name) || byCodeUnits(a.id, b.id))
    .map(({ id }) => id);
}
