import type { ActorGraph } from '../analysis/actorGraph';
import type { ActorId, FindingKey } from '../domain/brand';
import type { MapDocument } from '../domain/mapDocument';
import type { Point } from '../domain/placement';
import type { Box } from './box';
import { type Gap, drawnGaps } from './gap';
import { type GapPlace, gapPlace } from './gapPlace';
import type { ActorMark, GhostMark } from './marks';
import { type Disc, firstFree } from './nearestFree';

export interface GhostsInput {
  readonly document: MapDocument;
  readonly graph: ActorGraph;
  readonly gaps: readonly Gap[];
  readonly actors: readonly ActorMark[];
  readonly radius: number;
  readonly selectedGap: FindingKey | undefined;
  readonly isFading: boolean;
  readonly moreGaps: (count: number) => string;
  readonly bounds: Box;
  /** Places for a gap, the best first; they depend on the picture. */
  readonly spotsFor: (place: GapPlace) => Iterable<Point>;
}

/** Free room wanted around a ghost for its question, in CSS pixels. */
const QUESTION_ROOM = 26;
const BETWEEN_GHOSTS = 62;
/** Names are wider than high: heights count this much more. */
const ASPECT = 1.35;

/** A mark for each place where someone is missing, over no actor and within the bounds; at most six, the last "+n". */
export function ghostMarks(input: GhostsInput): GhostMark[] {
  const { document, graph, actors, bounds } = input;
  const { drawn, rest } = drawnGaps(input.gaps);
  const radius = Math.min(23, Math.max(11, input.radius * 1.2));
  const beneficiary = actors.find((actor) => actor.beneficiary);
  const taken: Disc[] = actors.map((actor) => ({ at: actor.at, radius: actor.radius + 6 }));
  const ghosts: GhostMark[] = [];
  const add = (place: GapPlace, keys: readonly FindingKey[], sign: string, question: string): void => {
    const spots = [...input.spotsFor(place)].filter(
      ({ x, y }) =>
        x - radius - 40 > bounds.left &&
        x + radius + 40 < bounds.right &&
        y - radius > bounds.top &&
        y + radius + 36 < bounds.bottom,
    );
    const at =
      freeOf(spots, radius + QUESTION_ROOM, taken) ??
      freeOf(spots, radius + QUESTION_ROOM / 3, taken) ??
      firstFree(spots, radius, taken, ASPECT);
    if (!at) return;
    const selected = input.selectedGap !== undefined && keys.includes(input.selectedGap);
    ghosts.push({
      keys,
      at,
      radius,
      sign,
      question,
      towards: beneficiary?.at ?? null,
      selected,
      faded: input.isFading && !selected,
    });
    taken.push({ at, radius: radius + BETWEEN_GHOSTS });
  };
  for (const { gap, keys } of drawn) add(gapPlace(gap, document, graph), keys, '?', gap.question);
  if (rest.length > 0) {
    const keys = rest.map(({ finding }) => finding.key);
    add({ ring: 1, among: [] as ActorId[] }, keys, `+${rest.length}`, input.moreGaps(rest.length));
  }
  return ghosts;
}

function freeOf(spots: readonly Point[], radius: number, taken: readonly Disc[]): Point | undefined {
  const found = firstFree(spots, radius, taken, ASPECT);
  const isFree =
    found &&
    taken.every(
      ({ at, radius: other }) => Math.hypot(found.x - at.x, (found.y - at.y) * ASPECT) >= radius + other,
    );
  return isFree ? found : undefined;
}
