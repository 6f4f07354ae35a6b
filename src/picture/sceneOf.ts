import { idsOf, neighboursOf, rowsOf } from '../analysis/rowsOf';
import type { ActorId } from '../domain/brand';
import { bundleMarks, bundleTies } from './bundles/bundleMarks';
import { ON_CARTE } from './bundles/condensed';
import { openedBundles } from './bundles/condensing';
import { freeGround } from './carte/freeGround';
import { changeMarks } from './changes/changeMarks';
import { formerBundles, formerGhosts, formerLabels } from './changes/formerMarks';
import { trialMarks } from './changes/trialMarks';
import { offRing } from './circles/offRing';
import { arcsOfPlaced } from './circles/sectorArcs';
import { circlesGround } from './circlesGround';
import { type Ghosts, ghostMarks } from './ghosts/ghosts';
import type { Ground, GroundInput } from './ground';
import { type LabelMark, placeLabels } from './labels/labelPlacement';
import { nameUnder } from './labels/labelRequests';
import { questionVariants } from './labels/waysToWrite';
import { leastText } from './marks/markSize';
import type { ActorMark, AreaMark, BundleMark, GhostMark, PossibleTieMark, TieMark } from './marks/marks';
import { isRoom } from './marks/theme';
import { networkAreas } from './outlines/networkAreas';
import { legendOf } from './paper/legend';
import type { Scene } from './scene';
import { sceneActors } from './sceneActors';
import type { SceneInput } from './sceneInput';
import { type DrawnMarks, sceneLabelling } from './sceneLabelling';
import { type SceneStage, sceneStage } from './sceneStage';
import { measuredPairs, tieMarks } from './ties/tieMarks';

/** Computes what is drawn of a map, and where. Pure. A few milliseconds for 50 actors. */
export function sceneOf(input: SceneInput): Scene {
  const { picture, viewport, frame, title, graph } = input;
  const stage = sceneStage(input);
  const { theme, bounds, radius, condensed } = stage;
  const actors = sceneActors(input, stage);
  const { ties, count: tieCount } = sceneTies(input, stage, actors);
  const ground = groundInput(input, stage, actors);
  const bundled = sceneBundles(input, stage, ground);
  const around = picture === 'circles' ? circlesGround(ground) : freeGround(ground);
  const networks = sceneNetworks(input, stage, actors);
  const { ghosts, seats } = sceneGhosts(input, stage, actors, bundled, around);
  const trial = trialMarks({ steps: input.trial ?? [], actors, ghosts, radius, bounds, nameOf: input.nameOf });
  const others = [...ghosts, ...trial.actors, ...bundled];
  const changes = changeMarks({ changes: input.changes, actors, others, frame, radius, bounds });
  const missing = missingTie(input, actors);
  const notes = sceneNotes(input, stage, actors, ghosts);
  const unlabelled = { actors, ties, ghosts, notes, trial, changes, around, networks };
  const { bundles, labelling, labels } = sceneLabels(input, stage, { ...unlabelled, bundles: bundled });
  const drawn = { ...unlabelled, bundles };
  const pairs = measuredPairs(input.document, input.visibility);
  return {
    picture,
    theme,
    viewport,
    frame,
    bounds,
    title,
    description: input.words.description(
      condensed ? graph.order : actors.length,
      condensed ? pairs.length : tieCount,
      input.gaps.length,
      graph.order - (condensed?.drawn.size ?? graph.order),
      networks.areas.map(({ name }) => name),
    ),
    areas: [...around.areas, ...networks.areas],
    rings: around.rings,
    tray: around.tray,
    ties,
    tieCount,
    actors,
    bundles,
    bundleTies: bundleTies(pairs, bundles, actors, stage.emphasis),
    opened: condensed ? openedBundles(condensed, input.sectors, input.words) : [],
    offRing: sceneOffRing(input, stage),
    ghosts,
    seats,
    notes,
    missing,
    trial,
    changes,
    labels,
    labelling,
    legend: sceneLegend(input, stage, { ...drawn, missing, labels, areas: around.areas, networks: networks.areas }),
  };
}

/** Places the names. Where the name of a sector has no place, as on a phone, the mark of its folded group tells it. */
function sceneLabels(input: SceneInput, stage: SceneStage, drawn: DrawnMarks) {
  const former = formerLabels(input);
  const labelling = sceneLabelling(input, stage, drawn);
  const labels = placeLabels({ ...labelling, former });
  const said = new Set(labels.flatMap(({ kind, owner }) => (kind === 'area' ? [owner] : [])));
  const isNameless = ({ key, ring }: BundleMark) =>
    input.picture === 'circles' &&
    ring === ON_CARTE &&
    !said.has(key) &&
    input.sectors.some((sector) => sector.key === key && sector.name !== '');
  if (!drawn.bundles.some(isNameless)) return { bundles: drawn.bundles, labelling, labels };
  const bundles = drawn.bundles.map((one) => (isNameless(one) ? { ...one, text: one.name } : one));
  const again = sceneLabelling(input, stage, { ...drawn, bundles });
  return { bundles, labelling: again, labels: placeLabels({ ...again, former }) };
}

function sceneTies(input: SceneInput, { emphasis, ringOf, isLeaving }: SceneStage, actors: readonly ActorMark[]) {
  const { ties, count } = tieMarks(
    input.document,
    input.visibility,
    actors,
    input.focus,
    emphasis,
    ringOf,
    input.agedOn,
  );
  const fadedOf = (tie: TieMark) => (isLeaving(tie.a) || isLeaving(tie.b) ? { ...tie, faded: true } : tie);
  return { ties: ties.map(fadedOf), count };
}

function groundInput(input: SceneInput, stage: SceneStage, actors: readonly ActorMark[]): GroundInput {
  const { graph } = input.whole ?? input;
  // When the map is narrowed, places of the whole map keep the sectors in place.
  const everywhere = input.whole?.places ?? input.places;
  return {
    ...input,
    ...stage,
    stored: input.places,
    arcs: input.picture === 'circles' ? arcsOfPlaced(input.sectors, stage.ringOf, everywhere, stage.isPinned) : [],
    actors,
    tied: new Set(idsOf(graph).filter((_, vertex) => neighboursOf(rowsOf(graph), vertex).length > 0)),
  };
}

function sceneBundles(input: SceneInput, { condensed, emphasis }: SceneStage, ground: GroundInput): BundleMark[] {
  if (!condensed) return [];
  return bundleMarks({ ...ground, condensed, isFading: emphasis.isFading, former: formerBundles(input) });
}

function sceneNetworks(input: SceneInput, stage: SceneStage, actors: readonly ActorMark[]) {
  const nameOf = (id: ActorId) => actors.find((mark) => mark.id === id)?.name ?? '';
  return networkAreas({ ...stage, networks: input.networks ?? [], nameOf, measure: input.measure });
}

function sceneGhosts(
  input: SceneInput,
  { radius, bounds, size, theme, emphasis }: SceneStage,
  actors: readonly ActorMark[],
  bundles: readonly BundleMark[],
  { tray, spotsFor, belongs }: Ground,
): Ghosts {
  const { document, graph, gaps, allGaps = gaps, focus, measure } = input;
  const names = actors.filter((mark) => mark.beneficiary).map((mark) => nameUnder(mark, size, measure));
  return ghostMarks({
    document,
    graph,
    gaps,
    allGaps,
    actors,
    radius,
    selectedGap: focus.gap,
    isFading: emphasis.isFading && focus.gapsLit !== true,
    moreGaps: input.words.moreGaps,
    bounds,
    others: bundles,
    reserved: tray ? [...names, tray] : names,
    sizesOf: (question) => questionVariants(question, size, measure, leastText(size, theme)),
    spotsFor,
    belongs,
    former: formerGhosts(input),
  });
}

function sceneNotes(
  { document, picture, frame, measure, drawNotes }: SceneInput,
  { size, bounds, theme }: SceneStage,
  actors: readonly ActorMark[],
  ghosts: readonly GhostMark[],
) {
  const notes = document.pictureNotes.values();
  return drawNotes?.({ notes, picture, frame, actors, ghosts, size, bounds, measure, theme }) ?? [];
}

/** Drawn when both ends have a mark. */
function missingTie({ focus: { missing } }: SceneInput, actors: readonly ActorMark[]): PossibleTieMark[] {
  const [from, to] = (missing ?? []).map((end) => actors.find(({ id }) => id === end));
  return from && to ? [{ a: from.id, b: to.id, from: from.at, to: to.at }] : [];
}

function sceneOffRing({ picture, centre, graph, places }: SceneInput, stage: SceneStage): readonly ActorId[] {
  if (picture !== 'circles' || centre === undefined) return [];
  return offRing(graph, stage.ringOf, places, stage.isPinned, stage.outermost);
}

interface Explained extends Omit<DrawnMarks, 'around' | 'networks'> {
  readonly missing: readonly PossibleTieMark[];
  readonly labels: readonly LabelMark[];
  /** Areas of groups or sectors. */
  readonly areas: readonly AreaMark[];
  readonly networks: readonly AreaMark[];
}

function sceneLegend(input: SceneInput, { theme }: SceneStage, drawn: Explained): Scene['legend'] {
  const { labels, areas, networks, ties } = drawn;
  const inRoom = isRoom(theme);
  const named = new Set(labels.flatMap(({ kind, owner }) => (kind === 'area' ? [owner] : [])));
  // At the desk, a panel beside the picture names all groups.
  const isAlone = input.wholeLegend || inRoom;
  return legendOf(
    {
      ...drawn,
      picture: input.picture,
      ties: inRoom ? ties.map((tie) => ({ ...tie, toVerify: false })) : ties,
      areas: networks,
      isGrouped: areas.length > 0,
      unnamed: isAlone ? areas.filter(({ key, name }) => name !== '' && !named.has(key)) : [],
    },
    input.words,
    // A room sees the six most important kinds; smaller print would not be read anyway.
    input.wholeLegend || !inRoom,
  );
}
