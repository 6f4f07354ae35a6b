import type { ElementDefinition } from 'cytoscape';
import { bundleSign } from '../picture/bundles/bundleShapes';
import { GONE_WIDTH } from '../picture/changes/changeShapes';
import { MISSING_WIDTH, POSSIBLE_WIDTH } from '../picture/changes/trialShapes';
import { seatLineWidth, seatPieces } from '../picture/ghosts/seatLine';
import { bodyColour } from '../picture/marks/actorShapes';
import type {
  ActorMark,
  BundleMark,
  BundleTieEnd,
  BundleTieMark,
  GhostMark,
  PossibleTieMark,
  TieMark,
} from '../picture/marks/marks';
import { SQUARE } from '../picture/marks/outline';
import type { Theme } from '../picture/marks/theme';
import type { Scene } from '../picture/scene';
import { signSize } from '../picture/sceneShapes';
import { elementId } from './elementId';
import { noteElements } from './noteElements';
import { REACH } from './pictureStyle';
import { actorSigns, bundleImage } from './signsImage';

/** In text sizes: Cytoscape writes a sign this much above the middle of its mark. */
const SIGN_LOWER = 0.09;

/**
 * Cytoscape elements of a scene: marks as nodes, lines as edges. `labels`: those written at this zoom, at which lines of seats are
 * interrupted. Data of an element holds only what is visible, since it may leave with a screenshot.
 */
export function sceneElements(scene: Scene, labels: Scene['labels'] = scene.labels): ElementDefinition[] {
  const { theme, trial, changes } = scene;
  const centre = scene.actors.find(({ beneficiary }) => beneficiary);
  const drawn = new Set<string>();
  const nodes = [
    ...scene.bundles.map((bundle) => bundleNode(bundle, theme)),
    ...scene.actors.map((mark) => actorNode(mark, theme)),
    ...scene.ghosts.map((ghost) => seatNode(ghost, theme)),
    ...trial.actors.map((mark) => absentNode(elementId.tried(mark.id), 'tried', mark)),
    ...changes.gone.map((mark) => absentNode(elementId.gone(mark.id), 'gone', mark)),
  ];
  for (const { data } of nodes) drawn.add(data.id ?? '');
  const endOf = (id: string) =>
    [elementId.actor(id), elementId.tried(id), elementId.gone(id)].find((one) => drawn.has(one));
  return [
    ...nodes,
    ...scene.ghosts.flatMap((ghost) => seatLine(ghost, labels, centre && elementId.actor(centre.id))),
    ...scene.missing.flatMap((tie) => betweenEnds(tie, 'missing', MISSING_WIDTH, endOf)),
    ...trial.ties.flatMap((tie) => betweenEnds(tie, 'possible', POSSIBLE_WIDTH, endOf)),
    ...changes.ties
      .filter(({ sign }) => sign === 'gone')
      .flatMap((tie) => betweenEnds(tie, 'goneTie', GONE_WIDTH, endOf)),
    ...scene.bundleTies.map((tie) => bundleTieEdge(tie, theme)),
    ...scene.ties.filter(({ a, b }) => endOf(a) && endOf(b)).map(tieEdge),
    ...scene.notes.flatMap(noteElements),
  ];
}

function actorNode(mark: ActorMark, theme: Theme): ElementDefinition {
  const { id, type, at, radius } = mark;
  const size = 2 * radius * REACH[type];
  const signs = actorSigns(mark, theme);
  return {
    group: 'nodes',
    data: {
      id: elementId.actor(id),
      actor: id,
      size,
      colour: bodyColour(mark, theme),
      ...(type === 'structure' ? { corner: SQUARE.corner * radius } : {}),
      ...(signs ? { signs: signs.url, signsWidth: signs.width, signsBeyond: beyond(signs.width, size) } : {}),
    },
    classes: signs ? `actor ${type} signed` : `actor ${type}`,
    position: { ...at },
  };
}

function seatNode(ghost: GhostMark, theme: Theme): ElementDefinition {
  const { keys, at, radius, sign, faded, selected, underWay } = ghost;
  const written = signSize(sign, radius, theme);
  return {
    group: 'nodes',
    data: {
      id: elementId.ghost(keys[0] ?? ''),
      keys,
      size: 2 * radius,
      sign,
      signSize: written,
      signY: SIGN_LOWER * written,
    },
    classes: classes('seat', faded && 'faded', selected && 'selected', underWay === true && 'underWay'),
    position: { ...at },
    grabbable: false,
  };
}

function bundleNode(bundle: BundleMark, theme: Theme): ElementDefinition {
  const { key, at, radius, sign } = bundle;
  const image = bundleImage(bundle, theme);
  const { size: signSize, from, fill } = bundleSign(bundle, theme);
  const size = 2 * radius;
  return {
    group: 'nodes',
    data: {
      id: elementId.bundle(key),
      bundle: key,
      size,
      sign,
      signSize,
      signColour: fill,
      signX: from.x,
      signY: from.y + SIGN_LOWER * signSize,
      signs: image.url,
      signsWidth: image.width,
      signsBeyond: beyond(image.width, size),
    },
    classes: 'bundle signed',
    position: { ...at },
    grabbable: false,
  };
}

/** Outline of an actor on trial, or gone. */
function absentNode(
  id: string,
  kind: 'tried' | 'gone',
  { type, at, radius }: Pick<ActorMark, 'type' | 'at' | 'radius'>,
): ElementDefinition {
  const corner = type === 'structure' ? { corner: SQUARE.corner * radius } : {};
  return {
    group: 'nodes',
    data: { id, size: 2 * radius * REACH[type], ...corner },
    classes: `${kind} ${type}`,
    position: { ...at },
    grabbable: false,
  };
}

/** Dotted line from a seat to the beneficiary, interrupted at names. */
function seatLine(ghost: GhostMark, labels: Scene['labels'], centre: string | undefined): ElementDefinition[] {
  const [key = ''] = ghost.keys;
  const look = classes('toSeat', ghost.faded && 'faded');
  return seatPieces(ghost, labels).flatMap(({ from, to, isFirst, isLast }, i) => {
    const ends = [
      anchor(elementId.seatEnd(key, i, 'from'), from),
      anchor(elementId.seatEnd(key, i, 'to'), to),
    ] as const;
    const source = isFirst ? elementId.ghost(key) : (ends[0].data.id ?? '');
    const target = isLast && centre !== undefined ? centre : (ends[1].data.id ?? '');
    return [
      ...ends.filter(({ data: { id } }) => id === source || id === target),
      line(elementId.seatLine(key, i), source, target, look, seatLineWidth(ghost)),
    ];
  });
}

function anchor(id: string, at: TieMark['from']): ElementDefinition {
  return { group: 'nodes', data: { id, size: 0.1 }, classes: 'anchor', position: { ...at }, grabbable: false };
}

/** A line whose ends may have no mark, as for actors drawn in a bundle. */
function betweenEnds(
  { a, b, from, to }: PossibleTieMark,
  kind: 'possible' | 'goneTie' | 'missing',
  width: number,
  endOf: (id: string) => string | undefined,
): ElementDefinition[] {
  const id = elementId.line(kind, a, b);
  const ends = [
    [endOf(a), anchor(`${id} from`, from)],
    [endOf(b), anchor(`${id} to`, to)],
  ] as const;
  const [source, target] = ends.map(([known, made]) => known ?? made.data.id ?? '');
  return [
    ...ends.flatMap(([known, made]) => (known === undefined ? [made] : [])),
    line(id, source ?? '', target ?? '', kind, width),
  ];
}

function tieEdge({ id, a, b, width, formal, toVerify, age, chain, selected, faded }: TieMark): ElementDefinition {
  const look = classes(
    'tie',
    !formal && 'informal',
    toVerify && 'doubtful',
    age ?? false,
    selected && 'selected',
    faded && 'faded',
    chain && 'chain',
  );
  return line(elementId.tie(id), elementId.actor(a), elementId.actor(b), look, width);
}

function bundleTieEdge({ id, a, b, width, opacity, faded }: BundleTieMark, theme: Theme): ElementDefinition {
  const edge = line(elementId.bundleTie(id), bundleEnd(a), bundleEnd(b), 'ofBundle', width);
  return { ...edge, data: { ...edge.data, opacity: faded ? opacity * theme.faded : opacity } };
}

function line(id: string, source: string, target: string, look: string, width: number): ElementDefinition {
  return { group: 'edges', data: { id, source, target, width }, classes: look };
}

function bundleEnd({ kind, id }: BundleTieEnd): string {
  return kind === 'actor' ? elementId.actor(id) : elementId.bundle(id);
}

/** How far an image extends beyond the box of its mark. */
function beyond(image: number, size: number): number {
  return Math.max(0, (image - size) / 2);
}

function classes(...some: readonly (string | false)[]): string {
  return some.filter((one) => one !== false).join(' ');
}
