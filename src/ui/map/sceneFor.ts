import type { Finding } from '../../analysis/findings/finding';
import type { Partition } from '../../analysis/partitions/partition';
import { idsOf } from '../../analysis/rowsOf';
import type { Actor } from '../../domain/actor';
import type { ActorId, GroupId } from '../../domain/brand';
import type { Messages } from '../../i18n/messages';
import { drawnSectors, MOST_OUTLINES, type Sector } from '../../picture/circles/sectors';
import type { Size } from '../../picture/geometry/box';
import type { MeasureText } from '../../picture/labels/textWidth';
import type { Theme, ThemeName } from '../../picture/marks/theme';
import type { DrawNotes } from '../../picture/notes/noteMark';
import { pictureWordsIn } from '../../picture/pictureWordsIn';
import type { Scene } from '../../picture/scene';
import { sceneOf } from '../../picture/sceneOf';
import type { AppState } from '../../store/appStore';
import { selectDrawnChanges, selectPublicChanges } from '../../store/selectors/selectComparison';
import { selectDoubtful } from '../../store/selectors/selectDoubtful';
import { selectTelling } from '../../store/selectors/selectFindings';
import { selectFocus } from '../../store/selectors/selectFocus';
import { selectGraph } from '../../store/selectors/selectGraph';
import { selectGroups } from '../../store/selectors/selectGroups';
import { selectBrokers, selectFragile } from '../../store/selectors/selectMarks';
import { selectMeasures } from '../../store/selectors/selectMeasures';
import { selectOutlinedNetworks } from '../../store/selectors/selectNetworks';
import { selectPartition, selectPartitionNames, selectWholePartition } from '../../store/selectors/selectPartition';
import { selectPicture } from '../../store/selectors/selectPicture';
import { selectRecent } from '../../store/selectors/selectRecent';
import { selectEmptySeats, selectSeatsOfAll } from '../../store/selectors/selectSeats';
import { selectTrialSteps } from '../../store/selectors/selectTrial';
import { selectUnnarrowedGraph } from '../../store/selectors/selectUnnarrowed';
import { selectVisibility } from '../../store/selectors/selectVisibility';
import { selectSeatsUnderWay } from '../../store/selectors/selectWays';
import type { Plan } from './plan';

/** Named sectors or outlines of the visible actors; groups keep the colours they were given. */
export function sectorsFor(state: AppState, messages: Messages): readonly Sector[] {
  return sectorsOf(state, messages, selectPartition(state), idsOf(selectGraph(state)));
}

/** Sectors to draw: those of the map before it is narrowed, so that they stay where they are. */
export function wholeSectorsFor(state: AppState, messages: Messages): readonly Sector[] {
  const most = selectPicture(state) === 'free' ? MOST_OUTLINES : undefined;
  return sectorsOf(state, messages, selectWholePartition(state), idsOf(selectUnnarrowedGraph(state)), most);
}

function sectorsOf(
  state: AppState,
  messages: Messages,
  partition: Partition,
  ids: readonly ActorId[],
  most?: number,
): readonly Sector[] {
  const names = selectPartitionNames(state);
  const kept = selectGroups(state);
  const colourOf = (id: string, index: number) =>
    partition.by === 'groups' ? (kept.get(id as GroupId)?.colour ?? index) : index;
  const groups = partition.groups.filter(({ members }) => partition.by !== 'groups' || members.length > 1);
  const sectors = groups.map((group, index) => {
    const name = names.get(group.id);
    return {
      key: group.id,
      name: name ? messages.findings.groupName(name, state.document) : '',
      colour: colourOf(group.id, index),
      members: group.members,
    };
  });
  return drawnSectors(sectors, ids, messages.picture.others, most);
}

interface View {
  readonly plan: Plan;
  readonly sectors: readonly Sector[];
  readonly viewport: Size;
  readonly measure: MeasureText;
  readonly messages: Messages;
  /** The previous scene of the same map and the same way to look. */
  readonly former?: Scene | null;
  /** Given once there is a note: see `noteMarks`. */
  readonly drawNotes?: DrawNotes | undefined;
  /** The system's colours, when it forces them over those of the window. */
  readonly system?: Theme | null;
  /** For exports: a theme of their own, and every mark explained. */
  readonly leaving?: ThemeName | undefined;
}

export function sceneFor(
  state: AppState,
  { plan, sectors, viewport, measure, messages, former, system, leaving, drawNotes }: View,
): Scene {
  const telling = selectTelling(state);
  const gapOf = (finding: Finding) => ({
    finding,
    question: messages.findings.ghost(finding, telling),
    underWay: selectSeatsUnderWay(state).has(finding.key),
  });
  return sceneOf({
    document: state.document,
    graph: selectGraph(state),
    visibility: selectVisibility(state),
    picture: plan.picture,
    centre: plan.centre,
    places: plan.places,
    ...(selectGraph(state) === selectUnnarrowedGraph(state)
      ? {}
      : { whole: { graph: selectUnnarrowedGraph(state), places: plan.all } }),
    frame: plan.frame,
    former: former ?? null,
    viewport,
    theme: leaving ?? system ?? themeOf(state),
    wholeLegend: leaving !== undefined,
    sectors,
    ...(state.grouping === 'network' ? { membersOf: allMembers(selectPartition(state)) } : {}),
    networks: selectOutlinedNetworks(state),
    gaps: selectEmptySeats(state).map(gapOf),
    allGaps: selectSeatsOfAll(state).map(gapOf),
    brokers: selectBrokers(state),
    fragile: selectFragile(state),
    betweenGroups: betweenGroups(state),
    ...(state.agedTies && { agedOn: state.today }),
    drawNotes: state.notesHidden ? undefined : drawNotes,
    focus: selectFocus(state),
    trial: selectTrialSteps(state),
    changes:
      leaving !== undefined || state.audience !== 'desk' ? selectPublicChanges(state) : selectDrawnChanges(state),
    condensing: { opened: state.opened, folded: state.folded, recent: selectRecent(state) },
    title: state.document.info.title,
    nameOf: (actor: Actor) => actor.name,
    shortNameOf: (actor: Actor) => actor.shortName,
    words: pictureWordsIn(messages),
    measure,
  });
}

/** All members of each group. Networks overlap: a sector has each actor once, a network all its members. */
function allMembers({ groups }: Partition): ReadonlyMap<string, readonly ActorId[]> {
  return new Map(groups.map(({ id, members }) => [id, members]));
}

/** Colour of the other group of actors between two groups; empty when the picture is not grouped by groups. */
function betweenGroups(state: AppState): ReadonlyMap<ActorId, number> {
  if (state.grouping !== 'groups') return new Map();
  const groups = selectGroups(state);
  return new Map(
    [...selectDoubtful(state)].flatMap(([actor, [nearest]]) => {
      const group = nearest === undefined ? undefined : groups.get(nearest);
      return group ? [[actor, group.colour] as const] : [];
    }),
  );
}

function themeOf({ colourScheme, audience, roomDark }: AppState): ThemeName {
  if (audience === 'room') return roomDark ? 'roomDark' : 'room';
  return colourScheme === 'dark' ? 'dark' : 'desk';
}

/** All values that a drawing depends on: if none changed, nothing is drawn. */
export function drawnFrom(state: AppState): readonly unknown[] {
  const { document } = state;
  return [
    document.actors,
    document.placements,
    document.themes,
    document.info,
    document.pictureNotes,
    document.discussions,
    state.notesHidden,
    selectGraph(state),
    selectPartition(state),
    // Names come from the whole map, so that hiding a part of a group does not rename it.
    selectPartitionNames(state),
    selectOutlinedNetworks(state),
    selectEmptySeats(state),
    selectSeatsUnderWay(state),
    selectFocus(state),
    selectTrialSteps(state),
    selectDrawnChanges(state),
    selectBrokers(state),
    selectFragile(state),
    selectDoubtful(state),
    state.picture,
    state.opened,
    state.folded,
    state.language,
    state.colourScheme,
    state.roomDark,
    state.from,
    state.agedTies,
    // The age of ties changes with the day.
    state.agedTies && state.today,
    state.readOnly,
    state.mapId,
    // The first drawing of a map waits for its groups.
    selectMeasures(state) === null,
    state.analysis === 'failed',
  ];
}
