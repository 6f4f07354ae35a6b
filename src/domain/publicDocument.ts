import type { MapDocument } from './mapDocument';

/** A map as everybody may see it: without private notes, without ties said in confidence, without its milestones. */
export function publicDocument(document: MapDocument): MapDocument {
  const ties = [...document.ties].filter(([, tie]) => !tie.confidential);
  return {
    ...document,
    privates: new Map(),
    ties: ties.length === document.ties.size ? document.ties : new Map(ties),
    snapshots: new Map(),
    unknown: new Map(),
  };
}
