import type { ActorId, FindingKey, TieId } from '../domain/brand';
import type { MapDocument } from '../domain/mapDocument';

/** What is pointed at: one thing at a time, the same in the picture, the panel and the table. */
export type Selection =
  | { readonly kind: 'nothing' }
  /** `added`: selected because it was just added, not because somebody chose it. Its card opens, nothing else recedes. */
  | { readonly kind: 'actor'; readonly id: ActorId; readonly added?: true }
  /** Two actors or more, in the order in which they were chosen. */
  | { readonly kind: 'several'; readonly ids: readonly ActorId[] }
  | { readonly kind: 'tie'; readonly id: TieId; readonly added?: true }
  | { readonly kind: 'finding'; readonly key: FindingKey };

export const NOTHING: Selection = { kind: 'nothing' };

/** What of a selection is on the map: whatever takes an actor or a tie away, its card goes with it. */
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

/** Several together; one alone is an actor, none is nothing. */
export function selectionOf(ids: readonly ActorId[]): Selection {
  const [first, second] = ids;
  if (first === undefined) return NOTHING;
  return second === undefined ? { kind: 'actor', id: first } : { kind: 'several', ids };
}
