import { copyOfMap, mapOfCopy } from '../mapCopy';
import type { MapDocument } from '../mapDocument';
import type { Ruling } from '../ruling';

/** Number of confidences on a map: confidential ties with their sources, and reasons given for rulings. */
export interface Confidences {
  readonly ties: number;
  readonly reasons: number;
}

export function confidencesOf({ ties, rulings }: MapDocument): Confidences {
  return {
    ties: [...ties.values()].filter(({ confidential }) => confidential).length,
    reasons: [...rulings.values()].filter(isReasoned).length,
  };
}

/**
 * The map without confidences, in its snapshots too; the same object when there are none. O(ties + rulings), also for each
 * snapshot.
 */
export function withoutConfidences(document: MapDocument): MapDocument {
  const { ties, reasons } = confidencesOf(document);
  const snapshots = [...document.snapshots].map(([id, snapshot]) => {
    const before = mapOfCopy(snapshot.map);
    const after = withoutConfidences(before);
    return [id, after === before ? snapshot : { ...snapshot, map: copyOfMap(after) }] as const;
  });
  const isSame = snapshots.every(([id, snapshot]) => document.snapshots.get(id) === snapshot);
  if (ties === 0 && reasons === 0 && isSame) return document;
  return {
    ...document,
    ties: new Map([...document.ties].filter(([, { confidential }]) => !confidential)),
    rulings: new Map([...document.rulings].map(([id, ruling]) => [id, withoutReason(ruling)])),
    snapshots: new Map(snapshots),
  };
}

function isReasoned({ reason, by }: Ruling): boolean {
  return reason !== undefined || by !== undefined;
}

function withoutReason(ruling: Ruling): Ruling {
  const { reason: _reason, by: _by, ...rest } = ruling;
  return isReasoned(ruling) ? rest : ruling;
}
