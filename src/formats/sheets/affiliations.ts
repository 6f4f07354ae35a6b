import type { ActorId, TieId } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import type { Tie } from '../../domain/tie';
import type { ActorNaming } from './actorNaming';

/**
 * Content of the columns Structure and Réseaux in the sheet of actors. `ties`: those fully told there; all others are
 * rows of "Liens".
 */
export interface Affiliations {
  readonly structures: ReadonlyMap<ActorId, readonly ActorId[]>;
  readonly networks: ReadonlyMap<ActorId, readonly ActorId[]>;
  readonly ties: ReadonlySet<TieId>;
}

/**
 * Finds the plain "works for" and "member of" ties, of which nothing more is known. Confirmed ones are in the columns,
 * where people look for them, and also in rows, which state that they are confirmed.
 */
export function affiliationsOf({ ties, actors }: MapDocument, naming: ActorNaming): Affiliations {
  const structures = new Map<ActorId, ActorId[]>();
  const networks = new Map<ActorId, ActorId[]>();
  const found = new Set<TieId>();
  for (const tie of ties.values()) {
    if (!isPlain(tie) || tie.a === tie.b || !naming.isPlain(tie.b)) continue;
    const isNetwork = actors.get(tie.b)?.type === 'network';
    if (tie.nature === 'memberOf' && !isNetwork) continue;
    const column = tie.nature === 'worksFor' ? structures : networks;
    const known = column.get(tie.a);
    if (known?.includes(tie.b)) continue;
    if (known) known.push(tie.b);
    else column.set(tie.a, [tie.b]);
    if (tie.certainty === undefined) found.add(tie.id);
  }
  return { structures, networks, ties: found };
}

function isPlain(tie: Tie): boolean {
  if (tie.nature !== 'worksFor' && tie.nature !== 'memberOf') return false;
  const { id: _id, a: _a, b: _b, nature: _nature, certainty = 'confirmed', attributes, ...rest } = tie;
  return certainty === 'confirmed' && attributes.length === 0 && Object.keys(rest).length === 0;
}
