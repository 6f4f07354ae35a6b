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

/**
 * The part of a map that is compared: without private notes, places, notes on the picture, discussions of gaps,
 * milestones and unknown content. Shares records.
 */
export function comparedPart(document: MapDocument): MapDocument {
  return { ...document, ...NOTHING };
}

/** Tables that a comparison depends on: while all of them stay the same objects, so does its result. */
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
