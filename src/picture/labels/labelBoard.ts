import { lengthInside } from '../geometry/box';
import { boxIndex } from '../geometry/boxIndex';
import type { LabelCandidate, LabelGround } from './labelGround';
import { linesCross } from './leader';

/** Gap between labels, in CSS pixels. */
const BETWEEN_LABELS = 2.5;

/** Current places of labels, by number: no two overlap, none lies across the line of another. */
export interface LabelBoard {
  readonly at: (label: number) => LabelCandidate | undefined;
  readonly put: (label: number, candidate: LabelCandidate) => void;
  readonly takeAway: (label: number) => void;
  /** True without a label there; lines are ignored. */
  readonly isClear: (left: number, top: number, right: number, bottom: number) => boolean;
  readonly isFree: (candidate: LabelCandidate) => boolean;
  /** First free candidate; they come best first. */
  readonly firstFree: (candidates: readonly LabelCandidate[]) => LabelCandidate | undefined;
  /** Labels that would have to move; `null` when a line is in the way, as lines never move. */
  readonly inTheWay: (candidate: LabelCandidate) => readonly number[] | null;
}

export function labelBoard({ extent, shrink }: LabelGround): LabelBoard {
  const taken = boxIndex(extent);
  const placed: (LabelCandidate | undefined)[] = [];
  /** The few labels that have a line. */
  const lined = new Set<number>();
  const gap = BETWEEN_LABELS * Math.max(0.5, shrink);

  const isAcrossLines = ({ box, leader }: LabelCandidate): boolean => {
    for (const label of lined) {
      const line = placed[label]?.leader;
      if (!line) continue;
      if (lengthInside(box, line.from, line.to) > 0 || (leader && linesCross(leader, line))) return true;
    }
    return false;
  };
  const underLine = ({ leader }: LabelCandidate): number[] => {
    if (!leader) return [];
    const { from, to } = leader;
    return taken
      .at(Math.min(from.x, to.x), Math.min(from.y, to.y), Math.max(from.x, to.x), Math.max(from.y, to.y), 1)
      .filter((label) => {
        const text = placed[label]?.box;
        return text !== undefined && lengthInside(text, from, to) > 0;
      });
  };
  const isFree = (candidate: LabelCandidate): boolean => {
    const { left, top, right, bottom } = candidate.box;
    if (taken.hits(left, top, right, bottom, gap)) return false;
    return (lined.size === 0 || !isAcrossLines(candidate)) && (!candidate.leader || underLine(candidate).length === 0);
  };

  return {
    at: (label) => placed[label],
    put: (label, candidate) => {
      placed[label] = candidate;
      taken.add(label, candidate.box);
      if (candidate.leader) lined.add(label);
    },
    takeAway: (label) => {
      placed[label] = undefined;
      taken.remove(label);
      lined.delete(label);
    },
    isClear: (left, top, right, bottom) => !taken.hits(left, top, right, bottom, gap),
    isFree,
    firstFree: (candidates) => candidates.find(isFree),
    inTheWay: (candidate) => {
      if (isAcrossLines(candidate)) return null;
      const { left, top, right, bottom } = candidate.box;
      const labels = taken.at(left, top, right, bottom, gap);
      for (const label of underLine(candidate)) if (!labels.includes(label)) labels.push(label);
      return labels;
    },
  };
}
