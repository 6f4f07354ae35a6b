import type { MapDocument } from '../mapDocument';
import { withoutContactData } from './withoutContactData';

/** A map as everybody may see it: without private notes, ways to reach anybody, ties said in confidence, and its milestones. */
export function publicDocument(document: MapDocument): MapDocument {
  const ties = [...document.ties].filter(([, tie]) => !tie.confidential);
  return withoutContactData({
    ...document,
    privates: new Map(),
    ties: ties.length === document.ties.size ? document.ties : new Map(ties),
    snapshots: new Map(),
    unknown: new Map(),
  });
}
