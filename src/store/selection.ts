import type { ActorId, FindingKey, TieId } from '../domain/brand';
import type { MapDocument } from '../domain/mapDocument';

/** The current selection: one at a time, shared by the picture, the panel and the table. */
export type Selection =
  | { readonly kind: 'nothing' }
  /** `added`: selected because it was just added, not because the user chose it. Its card opens, but nothing else is dimmed. */
  | { readonly kind: 'actor'; readonly id: ActorId; readonly added?: true }
  /** Two or more actors, in the order in which they were chosen. */
  | { readonly kind: 'several'; readonly ids: readonly ActorId[] }
  | { readonly kind: 'tie'; readonly id: TieId; readonly added?: true }
  | { readonly kind: 'finding'; readonly key: FindingKey };

export const NOTHING: Selection = { kind: 'nothing' };

/** The part of a selection that is still on the map: removing an actor or a tie closes its card. */
export function selectionOn({ actors, ties }: MapDocument, selection: Selection): Selection {
  switch (selection.kind) {
    case 'actor':
      return actors.has(selection.id) ? selection : NOTHING;
    case 'tie':
      return ties.has(selection.id) ? selection : NOTHING;
    case 'several': {
      const ids = selection.ids.filter((id) => actors.has(id));
      return ids.length === selection.ids.length ? selection : selectionOf(ids);
    }
    default:
      return selection;
  }
}

/** Returns `several` for two or more ids, `actor` for one, `nothing` for none. */
export function selectionOf(ids: readonly ActorId[]): Selection {
  const [first, second] = ids;
  if (first === undefined) return NOTHING;
  return second === undefined ? { kind: 'actor', id: first } : { kind: 'several', ids };
}
