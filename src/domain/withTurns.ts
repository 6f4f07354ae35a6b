import type { ActorId } from './brand';
import type { MapDocument } from './mapDocument';
import { tableWith } from './remembered/madeTable';

/** Reassigns everything that is an actor's turn to the actor that `own` returns; `null` assigns it to nobody. */
export function withTurns(document: MapDocument, own: (actor: ActorId) => ActorId | null): MapDocument {
  return {
    ...document,
    ties: turned(document.ties, 'nextBy', own),
    meetings: turned(document.meetings, 'preparedBy', own),
    discussions: turned(document.discussions, 'turn', own),
  };
}

/** Other fields stay; a record with nothing left is removed. */
function turned<Id, Field extends string, One extends { readonly id: Id } & { readonly [Key in Field]?: ActorId }>(
  table: ReadonlyMap<Id, One>,
  field: Field,
  own: (actor: ActorId) => ActorId | null,
): ReadonlyMap<Id, One> {
  const changes = [...table.values()].flatMap((one) => {
    const { [field]: turn, ...rest } = one;
    const next = turn && own(turn);
    if (next === turn) return [];
    const said = (next ? { ...rest, [field]: next } : rest) as unknown as One;
    return [[one.id, Object.keys(said).length > 1 ? said : null] as const];
  });
  return changes.length === 0 ? table : tableWith(table, changes);
}
