import type { ActorId, TieId } from '../../domain/brand';
import type { Tie } from '../../domain/tie';
import type { KnownTies } from './knownTies';
import type { MapBuilder, Place } from './mapBuilder';

/** Adds the tie of a row. One that repeats an earlier tie entirely is reported instead. */
export function addTie(tie: Omit<Tie, 'id'>, place: Place, builder: MapBuilder, known: KnownTies): void {
  const seen = known.seen(tie, place);
  const ofColumn = seen === null ? known.confirmedOfColumn(tie) : undefined;
  if (ofColumn !== undefined) {
    builder.ties.set(ofColumn, { ...tie, id: ofColumn });
    builder.isListed(ofColumn, place);
  } else if (seen === null) {
    const id = builder.newId() as TieId;
    const reference = tie.reference === undefined ? undefined : known.taken(tie.reference);
    if (reference !== tie.reference) builder.say({ code: 'DUP_EDGE_ID', ...place, value: tie.reference ?? '' });
    builder.ties.set(id, reference === undefined ? { ...tie, id } : { ...tie, reference, id });
    builder.isListed(id, place);
  } else if (seen !== undefined) {
    builder.say({ code: 'DUP_EDGE', ...place, row2: seen.row });
  }
}

/** Adds the plain tie that a column of actors or a project means. A repeated one is dropped silently. */
export function addAffiliation(
  a: ActorId,
  b: ActorId,
  nature: 'worksFor' | 'memberOf' | 'actsWith',
  builder: MapBuilder,
  known: KnownTies,
): void {
  if (a === b) return;
  const said = { a, b, nature, attributes: [] };
  if (known.seen(said, undefined) !== null) return;
  const id = builder.newId() as TieId;
  builder.ties.set(id, { ...said, id });
  known.isOfColumn(said, id);
}
