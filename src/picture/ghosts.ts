import type { ActorGraph } from '../analysis/actorGraph';
import type { FindingKey } from '../domain/brand';
import type { MapDocument } from '../domain/mapDocument';
import type { Point } from '../domain/placement';
import { type Box, boxAround, isInside, lengthInside, type Size } from './box';
import { type BoxIndex, boxIndex } from './boxIndex';
import { drawnGaps, type Gap } from './gap';
import { type GapPlace, gapPlace } from './gapPlace';
import { obstaclesOf } from './labelRequests';
import type { ActorMark, GhostMark } from './marks';
import { firstFree } from './nearestFree';

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
  /** Room that a question takes, by the ways to write it. */
  readonly sizesOf: (question: string) => readonly Size[];
  /** Places for a gap, the best first; they depend on the picture. */
  readonly spotsFor: (place: GapPlace) => Iterable<Point>;
}

/** Free space around a ghost, in CSS pixels. */
const AROUND = 7;
/** Free space between two ghosts. */
const BETWEEN_GHOSTS = 46;

/** A mark for each place where someone is missing, over no actor and within the bounds; at most six, the last "+n". */
export function ghostMarks(input: GhostsInput): GhostMark[] {
  const { document, graph, actors } = input;
  const { drawn, rest } = drawnGaps(input.gaps);
  const wanted = drawn.map(({ gap, keys }) => ({
    place: gapPlace(gap, document, graph),
    keys,
    sign: '?',
    question: gap.question,
  }));
  if (rest.length > 0) {
    const keys = rest.map(({ finding }) => finding.key);
    wanted.push({
      place: { ring: 1, among: [] },
      keys,
      sign: `+${rest.length}`,
      question: input.moreGaps(rest.length),
    });
  }
  const radius = Math.min(23, Math.max(11, input.radius * 1.25));
  const centre = actors.find((actor) => actor.beneficiary)?.at ?? null;
  const taken: Taken = { boxes: boxIndex(), ghosts: [] };
  for (const { box, owner } of obstaclesOf(actors, [])) taken.boxes.add(box, owner);
  const ghosts: GhostMark[] = [];
  for (const { place, keys, sign, question } of wanted) {
    const found = spotFor([...input.spotsFor(place)], radius, input.sizesOf(question), centre, input, taken);
    if (!found) continue;
    const selected = input.selectedGap !== undefined && keys.includes(input.selectedGap);
    const faded = input.isFading && !selected;
    ghosts.push({ keys, at: found.at, radius, sign, question, towards: centre, selected, faded });
    taken.ghosts.push(found.at);
    taken.boxes.add(boxAround(found.at, 2 * radius, 2 * radius), sign);
    if (found.text) taken.boxes.add(found.text, sign);
  }
  return ghosts;
}

interface Taken {
  readonly boxes: BoxIndex;
  readonly ghosts: Point[];
}

interface Spot {
  readonly at: Point;
  /** Where its question finds room. */
  readonly text: Box | null;
}

/** The first spot with room for the ghost and its question whose line to the centre crosses no mark; else with less. */
function spotFor(
  spots: readonly Point[],
  radius: number,
  sizes: readonly Size[],
  centre: Point | null,
  { bounds, actors }: GhostsInput,
  taken: Taken,
): Spot | null {
  const free: Spot[] = [];
  for (const at of spots) {
    const mark = boxAround(at, 2 * (radius + AROUND), 2 * (radius + AROUND));
    if (!isInside(mark, bounds) || taken.boxes.hits(mark)) continue;
    if (taken.ghosts.some((ghost) => Math.hypot(ghost.x - at.x, ghost.y - at.y) < 2 * radius + BETWEEN_GHOSTS))
      continue;
    const text = sizes
      .flatMap((size) => questionBoxes(at, radius, size))
      .find((box) => isInside(box, bounds) && !taken.boxes.hits(box, 2));
    const spot = { at, text: text ?? null };
    if (text && (!centre || isLineClear(at, centre, actors))) return spot;
    free.push(spot);
  }
  const second = free.find((spot) => spot.text) ?? free[0];
  if (second) return second;
  const inside = spots.filter((at) => isInside(boxAround(at, 2 * radius, 2 * radius), bounds));
  const at = firstFree(inside, radius, actors);
  return at ? { at, text: null } : null;
}

function questionBoxes(at: Point, radius: number, { width, height }: Size): Box[] {
  const down = radius + 4 + height / 2;
  const aside = radius + 4 + width / 2;
  return [
    boxAround({ x: at.x, y: at.y + down }, width, height),
    boxAround({ x: at.x, y: at.y - down }, width, height),
    boxAround({ x: at.x + aside, y: at.y }, width, height),
    boxAround({ x: at.x - aside, y: at.y }, width, height),
  ];
}

function isLineClear(from: Point, to: Point, actors: readonly ActorMark[]): boolean {
  return actors.every(
    (actor) =>
      actor.beneficiary || lengthInside(boxAround(actor.at, 2 * actor.radius, 2 * actor.radius), from, to) === 0,
  );
}
