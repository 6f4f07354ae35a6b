import type { MapDocument } from '../mapDocument';
import { withoutContactData } from './withoutContactData';

/** The map as anybody may see it: without private notes, contact data, confidential ties or milestones. */
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
