import { type Box, boxAround, isInside, lengthInside, overlaps } from '../../src/picture/geometry/box';
import type { LabelMark } from '../../src/picture/labels/labelPlacement';
import { badgePlaces } from '../../src/picture/marks/badgePlaces';
import type { Scene } from '../../src/picture/scene';

interface Round {
  readonly owner: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/**
 * All that is wrong with the labels of a scene, in words; nothing is taken from what they were placed with. Looked for:
 * two over one another, one over a mark, a badge, a ghost or a bundle, one that is cut, a line across a label or a mark.
 */
export function labelFaults(scene: Scene, labels: readonly LabelMark[]): string[] {
  const rounds = roundsOf(scene);
  const said = ({ kind, lines }: LabelMark) => `${kind} “${lines.join(' / ')}”`;
  return labels.flatMap((label, i) => [
    ...labels
      .slice(i + 1)
      .filter((other) => overlaps(label.box, other.box))
      .map((other) => `${said(label)} over ${said(other)}`),
    ...rounds
      .filter((round) => isOver(label.box, round))
      .map(({ owner }) => `${said(label)} over the mark of ${owner}`),
    ...(isInside(label.box, scene.bounds) ? [] : [`${said(label)} is cut`]),
    ...lineFaults(label, labels, rounds).map((fault) => `line of ${said(label)} ${fault}`),
  ]);
}

function lineFaults(
  { leader, owner }: LabelMark,
  labels: readonly LabelMark[],
  rounds: readonly Round[],
): readonly string[] {
  if (!leader) return [];
  const { from, to } = leader;
  const crossed = labels.filter((other) => other.owner !== owner && lengthInside(other.box, from, to) > 0);
  const struck = rounds.filter(
    (round) =>
      round.owner !== owner && lengthInside(boxAround(round, 1.3 * round.radius, 1.3 * round.radius), from, to) > 0,
  );
  return [
    ...crossed.map((other) => `across “${other.lines.join(' / ')}”`),
    ...struck.map((round) => `across the mark of ${round.owner}`),
  ];
}

/** Marks, badges, ghosts and bundles: everything round, or about. */
function roundsOf({ actors, ghosts, bundles, trial }: Scene): Round[] {
  return [
    ...actors.flatMap((mark) => [
      { owner: mark.id, ...mark.at, radius: mark.radius },
      ...badgePlaces(mark).map(({ at, radius }) => ({ owner: mark.id, ...at, radius })),
    ]),
    ...ghosts.map(({ keys, at, radius }) => ({ owner: keys[0] ?? '', ...at, radius })),
    ...bundles.map(({ key, at, radius }) => ({ owner: key, ...at, radius })),
    ...trial.actors.map(({ id, at, radius }) => ({ owner: id, ...at, radius })),
  ];
}

function isOver(box: Box, { x, y, radius }: Round): boolean {
  const aside = Math.max(box.left - x, 0, x - box.right);
  const down = Math.max(box.top - y, 0, y - box.bottom);
  return Math.hypot(aside, down) < radius;
}
