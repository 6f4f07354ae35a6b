import { neighboursOf } from '../analysis/actorGraph';
import type { ActorId } from '../domain/brand';
import { drained } from '../domain/drained';
import { eachSteps } from '../domain/eachSteps';
import type { Point } from '../domain/placement';
import { actorMarks } from './actorMarks';
import { boxAround } from './box';
import { bundleMarks, bundleTies } from './bundleMarks';
import { bundleRequests } from './bundleRequests';
import { changeMarks, goneRequests, signObstacles } from './changeMarks';
import { circlesGround } from './circlesGround';
import { condensedFor, openedBundles } from './condensing';
import { fittedMarks } from './fittedMarks';
import { emphasisOf } from './focus';
import { type Frame, scenePoint, storedPoint } from './frame';
import { freeGround } from './freeGround';
import { type FormerGhost, ghostMarks } from './ghosts';
import { labelSteps } from './labelPlacement';
import { ghostRequests, nameRequests, nameUnder, obstaclesOf } from './labelRequests';
import { spotKey } from './labelSpot';
import { legendOf } from './legend';
import { leastText, markRadius, nameSize } from './markSize';
import { networkAreas } from './networkAreas';
import { offRing } from './offRing';
import { receded } from './receded';
import type { Scene } from './scene';
import { sceneBounds } from './sceneBounds';
import type { SceneInput } from './sceneInput';
import { sceneRings } from './sceneRings';
import { arcsOfPlaced } from './sectorArcs';
import { MOST_MARKS } from './standingActors';
import { isRoom, THEMES } from './theme';
import { contactsIn, measuredPairSteps, tieMarks } from './tieMarks';
import { trialMarks, trialRequests } from './trialMarks';
import type { FormerLabels } from './undisturbed';
import { questionVariants } from './waysToWrite';

/** Marks that are made to fit beside one another when the map is narrowed: it takes their square. */
const MOST_FITTED = 300;

/** The least radius that still shows its colour and shape, in CSS pixels. */
const LEAST_MARK = 5;

/** The chain of introduction is drawn thick over everything: no name should lie under it. */
const CHAIN_WEIGHT = 20;

/** What is to be drawn of a map, and where. Pure: the same input, the same scene. A few milliseconds for 50 actors. */
export function sceneOf(input: SceneInput): Scene {
  return drained(sceneSteps(input));
}

/** As `sceneOf`, in steps: about 0.3 s for 10,000 actors, and between two of them the page can answer. */
export function* sceneSteps(input: SceneInput): Generator<void, Scene> {
  const { document, graph, viewport, words, measure, focus } = input;
  const theme = typeof input.theme === 'string' ? THEMES[input.theme] : input.theme;
  const emphasis = emphasisOf(focus);
  const isPinned = (id: ActorId) => document.placements.get(id)?.pinned ?? false;
  const { ringOf, outermost } = sceneRings(input);
  const condensed = condensedFor(input, ringOf, emphasis);
  const marks = condensed ? condensed.standing.size + condensed.bundles.length : graph.ids.length;
  // Places are those of the whole map: so is the room for marks.
  const all = Math.max(graph.ids.length, input.whole?.graph.ids.length ?? 0);
  const radius = markRadius(Math.max(marks, Math.min(all, MOST_MARKS)), viewport);
  const small = markRadius(all, viewport);
  const size = nameSize(marks, viewport, theme);
  const shown = condensed ? [...input.places].filter(([id]) => condensed.drawn.has(id)) : [...input.places];
  const places = new Map<ActorId, Point>();
  yield;
  yield* eachSteps(shown, ([id, point]) => places.set(id, scenePoint(input.frame, point)));
  const leaving = new Set((input.trial ?? []).flatMap((step) => (step.kind === 'departure' ? [step.actor] : [])));
  yield;
  const made = yield* actorMarks({
    ...input,
    ...input.focus,
    places,
    radius,
    theme,
    emphasis,
    roleLetter: words.roleLetter,
    roleNote: words.roleNote,
  });
  yield;
  const marked = made.map((mark) => {
    // Who came out of a bundle has the room that everyone's mark would have.
    const own = condensed && !condensed.standing.has(mark.id) ? { ...mark, radius: small } : mark;
    return leaving.has(mark.id) ? { ...own, faded: true } : own;
  });
  const isCrowded = condensed !== null || (input.whole !== undefined && marked.length <= MOST_FITTED);
  // Places that came with a file, or were given by hand, may be nearer to each other than ours are.
  const mayOverlap = isCrowded || (input.picture === 'free' && marked.length <= MOST_FITTED);
  const fitted = mayOverlap ? fittedMarks(marked, isCrowded ? small : Math.min(small, LEAST_MARK)) : marked;
  const actors = isRoom(theme) ? receded(fitted, graph, focus.selected) : fitted;
  yield;
  const bounds = sceneBounds(places.values(), viewport);
  const allPairs = yield* measuredPairSteps(document, input.visibility);
  yield;
  const lines = yield* tieMarks(document, input.visibility, actors, focus, emphasis, ringOf);
  const ties = lines.ties.map((tie) => (leaving.has(tie.a) || leaving.has(tie.b) ? { ...tie, faded: true } : tie));
  yield;
  const { graph: about } = input.whole ?? input;
  const tied = new Set(about.ids.filter((_, vertex) => neighboursOf(about, vertex).length > 0));
  yield;
  const ground = {
    ...input,
    places,
    stored: input.places,
    // Of those whom the map is narrowed from too: sectors stay where they are.
    arcs:
      input.picture === 'circles'
        ? arcsOfPlaced(input.sectors, ringOf, input.whole?.places ?? input.places, isPinned)
        : [],
    actors,
    ringOf,
    outermost,
    radius,
    size,
    theme,
    bounds,
    tied,
  };
  const bundles = condensed
    ? bundleMarks({
        ...ground,
        condensed,
        isFading: emphasis.isFading,
        former: formerBundles(input),
      })
    : [];
  const around = input.picture === 'circles' ? circlesGround(ground) : yield* freeGround(ground);
  yield;
  const networks = networkAreas({
    networks: input.networks ?? [],
    nameOf: (id) => actors.find((mark) => mark.id === id)?.name ?? '',
    places,
    radius,
    size,
    theme,
    measure,
  });
  yield;
  const ghosts = yield* ghostMarks({
    document,
    graph,
    gaps: input.gaps,
    actors,
    radius,
    selectedGap: focus.gap,
    isFading: emphasis.isFading && focus.gapsLit !== true,
    moreGaps: words.moreGaps,
    bounds,
    others: bundles,
    reserved: [
      ...actors.filter((mark) => mark.beneficiary).map((mark) => nameUnder(mark, size, measure)),
      ...(around.tray ? [around.tray] : []),
    ],
    sizesOf: (question) => questionVariants(question, size, measure, leastText(size, theme)),
    spotsFor: around.spotsFor,
    belongs: around.belongs,
    former: formerGhosts(input),
  });
  yield;
  const trial = trialMarks({
    steps: input.trial ?? [],
    actors,
    ghosts,
    radius,
    bounds,
    nameOf: input.nameOf,
  });
  yield;
  const changes = changeMarks({
    changes: input.changes,
    actors,
    others: [...ghosts, ...trial.actors, ...bundles],
    frame: input.frame,
    radius,
    bounds,
  });
  yield;
  const names = yield* nameRequests({
    actors,
    actorOf: (id) => document.actors.get(id),
    shortNameOf: input.shortNameOf,
    ringOf,
    neighbours: contactsIn(ties, focus.selected),
    isLit: emphasis.isActorLit,
    size,
    theme,
    viewport,
    measure,
    tray: around.tray,
  });
  yield;
  const labelling = {
    requests: [
      ...names,
      ...ghostRequests(ghosts, size, theme, measure, around.tray),
      ...bundleRequests(bundles, size, theme, measure),
      ...trialRequests(trial, size, theme, measure),
      ...goneRequests(changes, size, theme, measure),
      ...around.requests,
      ...networks.requests,
    ],
    obstacles: [
      ...obstaclesOf(actors, ghosts, [...trial.actors, ...changes.gone]),
      ...signObstacles(changes),
      ...bundles.map(({ key, at, radius }) => ({ box: boxAround(at, 2 * radius, 2 * radius), owner: key })),
    ],
    segments: [
      ...ties.filter((tie) => !tie.faded).map((tie) => [tie.from, tie.to, tie.chain ? CHAIN_WEIGHT : 1] as const),
      ...ghosts.flatMap(({ at, towards }) => (towards ? [[at, towards, 1] as const] : [])),
    ],
    bounds,
  };
  yield;
  // Not kept in the scene: it holds the names of before, which a room may not be told any more.
  const former = input.former ? formerLabels(input.former) : undefined;
  const labels = yield* labelSteps({ ...labelling, former });
  const named = new Set(labels.flatMap(({ kind, owner }) => (kind === 'area' ? [owner] : [])));
  // Beside the picture, on the desk, a panel names them all.
  const isAlone = input.wholeLegend || isRoom(theme);
  const unnamed = isAlone ? around.areas.filter(({ key, name }) => name !== '' && !named.has(key)) : [];
  return {
    picture: input.picture,
    theme,
    viewport,
    frame: input.frame,
    bounds,
    title: input.title,
    description: words.description(
      condensed ? graph.ids.length : actors.length,
      condensed ? allPairs.length : lines.count,
      input.gaps.length,
      graph.ids.length - (condensed?.drawn.size ?? graph.ids.length),
      networks.areas.map(({ name }) => name),
    ),
    areas: [...around.areas, ...networks.areas],
    rings: around.rings,
    tray: around.tray,
    ties,
    tieCount: lines.count,
    actors,
    bundles,
    bundleTies: bundleTies(allPairs, bundles, actors, emphasis),
    opened: condensed ? openedBundles(condensed, input.sectors, words) : [],
    offRing:
      input.picture === 'circles' && input.centre !== undefined
        ? offRing(graph, ringOf, input.places, isPinned, outermost)
        : [],
    ghosts,
    trial,
    changes,
    labels,
    labelling,
    legend: legendOf(
      {
        picture: input.picture,
        actors,
        bundles,
        ties: isRoom(theme) ? ties.map((tie) => ({ ...tie, toVerify: false })) : ties,
        ghosts,
        trial,
        changes,
        areas: networks.areas,
        isGrouped: around.areas.length > 0,
        unnamed,
      },
      words,
      // A room sees the six that matter most: what is small there is not read anyway.
      input.wholeLegend || !isRoom(theme),
    ),
  };
}

function formerLabels({ labels, labelling }: NonNullable<SceneInput['former']>): FormerLabels {
  return { spots: new Map(labels.map((label) => [spotKey(label), label.spot])), among: labelling };
}

/** Where bundles were in the drawing before, in this one. */
function formerBundles({ former, frame }: SceneInput): ReadonlyMap<string, Point> {
  return new Map(former?.bundles.map(({ key, at }) => [key, placeNow(at, former.frame, frame)]));
}

function placeNow(at: Point, before: Frame, now: Frame): Point {
  return before === now ? at : scenePoint(now, storedPoint(before, at));
}

/** Ghosts of the drawing before, where they are in this one. */
function formerGhosts({ former, frame }: SceneInput): FormerGhost[] {
  if (!former) return [];
  return former.ghosts.map((ghost) => ({ ...ghost, at: placeNow(ghost.at, former.frame, frame) }));
}
