import type { MapDocument } from '../../domain/mapDocument';

const NOTHING: Pick<MapDocument, 'privates' | 'placements' | 'pictureNotes' | 'discussions' | 'snapshots' | 'unknown'> =
  {
    privates: new Map(),
    placements: new Map(),
    pictureNotes: new Map(),
    discussions: new Map(),
    snapshots: new Map(),
    unknown: new Map(),
  };

/** What comparing looks at of a map: all but private notes, places, notes on the picture, what was said of gaps, milestones and what is not understood. Shares records. */
export function comparedPart(document: MapDocument): MapDocument {
  return { ...document, ...NOTHING };
}

/** The records that a comparison depends on: when none of them is another one, neither is what it says. */
export function comparedRecords({
  privates: _p,
  placements: _l,
  pictureNotes: _n,
  discussions: _d,
  snapshots: _s,
  unknown: _u,
  ...part
}: MapDocument) {
  return Object.values(part) as readonly unknown[];
}
