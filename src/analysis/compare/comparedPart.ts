import type { MapDocument } from '../../domain/mapDocument';

const NOTHING: Pick<MapDocument, 'privates' | 'placements' | 'snapshots' | 'unknown'> = {
  privates: new Map(),
  placements: new Map(),
  snapshots: new Map(),
  unknown: new Map(),
};

/** What comparing looks at of a map: all but private notes, places, milestones and what is not understood. Shares records. */
export function comparedPart(document: MapDocument): MapDocument {
  return { ...document, ...NOTHING };
}

/** The records that a comparison depends on: when none of them is another one, neither is what it says. */
export function comparedRecords({ privates: _p, placements: _l, snapshots: _s, unknown: _u, ...part }: MapDocument) {
  return Object.values(part) as readonly unknown[];
}
