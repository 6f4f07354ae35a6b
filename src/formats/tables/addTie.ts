import type { ActorId, TieId } from '../../domain/brand';
import { newTie, type Tie } from '../../domain/tie';
import type { MapBuilder, Place } from './mapBuilder';

/** Ties already read, by all that they say. One of these is kept for each map that is read. */
export class KnownTies {
  private readonly rows = new Map<string, Place | undefined>();
  private readonly references = new Set<string>();

  /** The place where the same tie was read, `null` when it is new. */
  seen(tie: Omit<Tie, 'id'>, place: Place | undefined): Place | undefined | null {
    const key = JSON.stringify([tie.a, tie.b, Object.entries(tie).sort(([a], [b]) => (a < b ? -1 : 1))]);
    if (this.rows.has(key)) return this.rows.get(key);
    this.rows.set(key, place);
    return null;
  }

  /** False when another tie already has this id. */
  takes(reference: string): boolean {
    if (this.references.has(reference)) return false;
    this.references.add(reference);
    return true;
  }
}

/** Adds a tie that a row gives, unless all of it was given before: then it is kept once, and said. */
export function addTie(tie: Omit<Tie, 'id'>, place: Place, builder: MapBuilder, known: KnownTies): void {
  const seen = known.seen(tie, place);
  if (seen === null) {
    let { reference } = tie;
    if (reference !== undefined && !known.takes(reference)) {
      builder.say({ code: 'DUP_EDGE_ID', ...place, value: reference });
      const wanted = reference;
      for (let i = 2; !known.takes(reference); i++) reference = `${wanted} (${i})`;
    }
    const id = builder.newId() as TieId;
    builder.ties.set(id, { ...tie, ...(reference === undefined ? {} : { reference }), id });
    builder.isListed(id, place);
  } else if (seen !== undefined) {
    builder.say({ code: 'DUP_EDGE', ...place, row2: seen.row });
  }
}

/** Adds the plain tie that a column of the actors' sheet means; given again elsewhere, it needs no word. */
export function addAffiliation(
  a: ActorId,
  b: ActorId,
  nature: 'worksFor' | 'memberOf',
  builder: MapBuilder,
  known: KnownTies,
): void {
  if (a === b) return;
  const id = builder.newId() as TieId;
  const tie: Tie = { ...newTie(id, a, b), nature };
  const { id: _id, ...said } = tie;
  if (known.seen(said, undefined) === null) builder.ties.set(id, tie);
}
