import type { ActorId, TieId } from '../../domain/brand';
import type { Look } from '../../domain/looks/look';
import type { MapDocument } from '../../domain/mapDocument';

/** True when a look names an actor, a tie or a theme that the map no longer has. That part of the look is ignored. */
export function lookGone(
  look: Look,
  { actors, ties, themes }: Pick<MapDocument, 'actors' | 'ties' | 'themes'>,
): boolean {
  const { from, narrowing, outlined, pointed } = look;
  const named = [from, narrowing?.around?.actor, ...(narrowing?.networks ?? []), ...outlined];
  if (named.some((id) => id !== undefined && !actors.has(id))) return true;
  if (narrowing?.themes.some((id) => !themes.has(id))) return true;
  if (pointed?.kind === 'tie') return !ties.has(pointed.id as TieId);
  return (pointed?.kind === 'actor' || pointed?.kind === 'chain') && !actors.has(pointed.id as ActorId);
}
