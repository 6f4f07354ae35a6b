import { actorGraphOf } from '../analysis/actorGraph';
import { distancesFrom } from '../analysis/measures/distancesFrom';
import { idsOf } from '../analysis/rowsOf';
import { ALL_VISIBLE } from '../analysis/visibility';
import type { ActorId, FindingKey } from '../domain/brand';
import { publicDocument } from '../domain/leaving/publicDocument';
import { beneficiaryOf, type MapDocument } from '../domain/mapDocument';
import { type MaskedMap, maskedMap } from '../domain/masking/maskedMap';
import type { PseudonymWords } from '../domain/masking/maskedTexts';
import { withoutTried, withTried } from '../domain/masking/maskedTrial';
import { givenPseudonyms, type Pseudonyms } from '../domain/masking/pseudonym';
import type { Placement } from '../domain/placement';
import { rememberedFor } from '../domain/remembered/rememberedFor';
import type { AppState, AppStore } from './appStore';
import { maskedView } from './maskedView';
import { foldableGroups } from './selectors/foldableGroups';
import { selectFindings } from './selectors/selectFindings';
import { selectReadable } from './selectors/selectReadable';
import { selectFilledBefore } from './selectors/selectSeats';
import { selectTrialSteps } from './selectors/selectTrial';

export interface RoomWorld {
  readonly wordsOf: (language: AppState['language']) => PseudonymWords;
  /** Pseudonyms given earlier on a map, so that each actor keeps its own. */
  readonly keptPseudonyms: (mapId: string) => Pseudonyms;
  readonly keepPseudonyms: (mapId: string, pseudonyms: Pseudonyms) => void;
}

/**
 * The state as a room may see it: another map without private notes or confidential ties and, when names are masked, without
 * names. A view given this store cannot show anything else. Commands sent to it act on the real map.
 */
export function roomStore(desk: AppStore, world: RoomWorld): AppStore {
  let last: { readonly desk: AppState; readonly room: AppState } | null = null;
  const documentFor = roomDocuments(world);
  const viewFor = maskedView();
  const stateFor = (state: AppState): AppState => {
    if (last?.desk === state) return last.room;
    const { masks, ...shown } = documentFor(state);
    const room: AppState = {
      ...state,
      audience: 'room',
      ...viewFor({ ...state, filledBefore: selectFilledBefore(state) }, masks),
      ...shown,
      past: [],
      future: [],
      execute: executeFor(desk, () => documentFor(desk.getState()).document),
      ...(masks ? keysFor(desk, masks) : {}),
    };
    last = { desk: state, room };
    return room;
  };
  return {
    getState: () => stateFor(desk.getState()),
    getInitialState: () => stateFor(desk.getInitialState()),
    setState: () => {
      throw new Error('roomStore: the state of a room follows from the desk’s');
    },
    subscribe: (listener) => {
      let before = stateFor(desk.getState());
      return desk.subscribe((state) => {
        const told = before;
        before = stateFor(state);
        listener(before, told);
      });
    },
  };
}

/**
 * The room store of a desk, one each. It is not one of the desk's services: masking needs thousands of words, which the initial
 * bundle must not load.
 */
export const roomOf = rememberedFor(roomStore);

interface Shown extends Pick<AppState, 'document' | 'trial'> {
  /** Masks for window state about the map; `null` when nothing is masked. */
  readonly masks: MaskedMap | null;
}

/** Returns the same map and trial while none of their inputs changes. */
function roomDocuments({ wordsOf, keptPseudonyms, keepPseudonyms }: RoomWorld): (state: AppState) => Shown {
  let inputs: readonly unknown[] = [];
  let made: Shown | null = null;
  let ofMap: string | null = null;
  let pseudonyms: Pseudonyms = new Map();
  return (state) => {
    const { document, masking, language, mapId, trial } = state;
    const readable = selectReadable(state);
    const now = [document, trial, masking, mapId, ...(masking === 'nobody' ? [] : [language, readable])];
    if (made && now.length === inputs.length && now.every((input, index) => input === inputs[index])) return made;
    inputs = now;
    let shown = withoutTellingPlaces(publicDocument(document), document);
    let steps = selectTrialSteps(state);
    let masks: MaskedMap | null = null;
    if (masking !== 'nobody') {
      if (ofMap !== mapId) pseudonyms = mapId === null ? new Map() : keptPseudonyms(mapId);
      ofMap = mapId;
      // An actor that is only tried has a pseudonym too, and keeps it once it is on the map.
      const given = givenPseudonyms(withTried(document, steps).actors.values(), pseudonyms);
      if (given !== pseudonyms && mapId !== null) keepPseudonyms(mapId, given);
      pseudonyms = given;
      masks = maskedMap(withTried(shown, steps), { masking, pseudonyms: given, readable }, wordsOf(language));
      ({ document: shown, steps } = withoutTried(masks.document, { document: shown, steps }));
    }
    const tried = trial && steps.length > 0 ? { ...trial, steps } : null;
    made = {
      document: made ? withSameTables(shown, made.document) : shown,
      trial: masking === 'nobody' ? trial : tried,
      masks,
    };
    return made;
  };
}

/** Translates masked keys back to real ones, so that a tap on a masked picture finds its record on the real map. */
function keysFor(
  desk: AppStore,
  { key: mask, folded }: MaskedMap,
): Pick<AppState, 'realKey' | 'findingChosen' | 'seatOpened' | 'bundleToggled' | 'groupsFolded'> {
  const realKey = (key: FindingKey): FindingKey =>
    selectFindings(desk.getState()).findings.find((one) => mask(one.key) === key)?.key ?? key;
  const realGroup = (key: string): string => {
    const { grouping } = desk.getState();
    return foldableGroups(desk.getState()).find((one) => folded(new Set([one]), grouping).has(key)) ?? key;
  };
  return {
    realKey,
    findingChosen: (key) => desk.getState().findingChosen(realKey(key)),
    seatOpened: (keys) => desk.getState().seatOpened(keys.map(realKey)),
    bundleToggled: (key) => desk.getState().bundleToggled(realGroup(key)),
    groupsFolded: (keys) => desk.getState().groupsFolded([...keys].map(realGroup)),
  };
}

/**
 * Drops the place of each actor whose distance changes without confidential ties: the old place would give away that one
 * exists.
 */
function withoutTellingPlaces(shown: MapDocument, whole: MapDocument): MapDocument {
  const centre = beneficiaryOf(whole);
  if (shown.ties === whole.ties || centre === undefined) return shown;
  const [near, known] = [shown, whole].map((document) => distances(document, centre));
  const placements = [...shown.placements].map(([id, { circles, ...placement }]) => {
    const stays = circles === undefined || near?.get(id) === known?.get(id);
    return [id, stays && circles !== undefined ? { ...placement, circles } : placement] as const;
  });
  return { ...shown, placements: new Map(placements) };
}

function distances(document: MapDocument, centre: ActorId): ReadonlyMap<ActorId, number> {
  const graph = actorGraphOf(document, ALL_VISIBLE);
  const from = idsOf(graph).indexOf(centre);
  const ties = from < 0 ? [] : distancesFrom(graph, [from]);
  return new Map(idsOf(graph).map((id, vertex) => [id, ties[vertex] ?? -1]));
}

/** Keeps the same table object when its records are the same, so that nothing is recomputed for it. */
function withSameTables(now: MapDocument, before: MapDocument): MapDocument {
  const tables = (['ties', 'privates', 'snapshots', 'unknown'] as const).filter((name) => {
    const [one, other]: ReadonlyMap<unknown, unknown>[] = [now[name], before[name]];
    return one && other && one !== other && one.size === other.size && sameEntries(one, other);
  });
  return tables.length === 0 ? now : { ...now, ...Object.fromEntries(tables.map((name) => [name, before[name]])) };
}

function sameEntries(one: ReadonlyMap<unknown, unknown>, other: ReadonlyMap<unknown, unknown>): boolean {
  for (const [id, record] of one) if (other.get(id) !== record) return false;
  return true;
}

/**
 * Handles `keepPlacements` for the room. It saves places for actors that have none on the map, and, when no desk draws beside
 * it, for all those who moved to make room for them. Other moves are dropped: the room's picture made them because it knows
 * less. It waits until every listener has heard of the change being drawn, because the desk's picture may be saving places at
 * the same moment.
 */
function executeFor(desk: AppStore, shown: () => MapDocument): AppState['execute'] {
  return (command, args, label) => {
    if (command.name !== 'keepPlacements') return desk.getState().execute(command, args, label);
    const { mapId, document } = desk.getState();
    queueMicrotask(() => {
      const now = desk.getState();
      if (now.mapId !== mapId) return;
      const { placements: all } = args as unknown as Placing;
      const newcomers = all.filter((placement) => isNewcomer(now, placement));
      // Places that another picture saved meanwhile stay: otherwise the two pictures would move everybody back and forth for
      // ever.
      const mayMove = now.projecting && now.document.placements === document.placements;
      const placements = mayMove ? all.filter((placement) => !isWithheld(now, shown(), placement)) : newcomers;
      if (newcomers.length > 0) now.execute(command, { ...args, placements }, label);
    });
    return false;
  };
}

interface Placing {
  readonly placements: readonly Placement[];
}

function isNewcomer({ document }: AppState, placement: Placement): boolean {
  const known = document.placements.get(placement.id) ?? {};
  return Object.keys(placement).some((key) => !(key in known));
}

/** True when the room was not told this actor's place: see `withoutTellingPlaces`. */
function isWithheld({ document }: AppState, shown: MapDocument, { id }: Placement): boolean {
  return document.placements.get(id)?.circles !== shown.placements.get(id)?.circles;
}
