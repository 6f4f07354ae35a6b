import type { ActorId, TieId } from '../../domain/brand';
import { byCodeUnits, fold } from '../../domain/folding';
import type { MapDocument } from '../../domain/mapDocument';
import { otherEnd } from '../../domain/tie';

/** Ties of an actor, by the name at their other end, those known not to exist last. Cost: O(ties). */
export function actorTies(document: Pick<MapDocument, 'actors' | 'ties'>, actor: ActorId): TieId[] {
  const rows: { readonly id: TieId; readonly absent: boolean; readonly name: string }[] = [];
  for (const tie of document.ties.values()) {
    if (tie.a !== actor && tie.b !== actor) continue;
    const name = fold(document.actors.get(otherEnd(tie, actor))?.name ?? '');
    rows.push({ id: tie.id, absent: tie.certainty === 'absent', name });
  }
  return rows
    .sort((a, b) => Number(a.absent) - Number(b.absent) || byCodeUnits(a.name, b.name) || byCodeUnits(a.id, b.id))
    .map(({ id }) => id);
}
