import { strongChain } from '../../src/analysis/chains/strongChain';
import { compareMaps } from '../../src/analysis/compare/compareMaps';
import { introductionsToTry } from '../../src/analysis/introductions/introductionsToTry';
import { measure } from '../../src/analysis/measure';
import type { ActorId, Day, FindingKey, TieId } from '../../src/domain/brand';
import { GROUPINGS } from '../../src/domain/looks/grouping';
import { DIFFICULTIES } from '../../src/domain/looks/look';
import { type MapDocument, officerOf } from '../../src/domain/mapDocument';
import { MASKINGS } from '../../src/domain/masking/masking';
import { knownDays } from '../../src/domain/replay/knownDays';
import { daysToChoose } from '../../src/domain/replay/replayDays';
import { ROLES } from '../../src/domain/role';
import { START_QUESTIONS } from '../../src/domain/startQuestion';
import { newTie } from '../../src/domain/tie';
import { PICTURE_NAMES } from '../../src/picture/pictureName';
import type { AppState } from '../../src/store/appStore';
import { foldableGroups } from '../../src/store/selectors/foldableGroups';
import { selectChainFinder } from '../../src/store/selectors/selectChain';
import { selectFindings } from '../../src/store/selectors/selectFindings';
import { selectGraph } from '../../src/store/selectors/selectGraph';
import { selectKnownGroupPartition } from '../../src/store/selectors/selectPartition';
import { selectPointOfView } from '../../src/store/selectors/selectPointOfView';
import { selectSessionSteps } from '../../src/store/selectors/selectStory';
import { selectVisibility } from '../../src/store/selectors/selectVisibility';
import { pick } from '../helpers/randomEdits';

export const DAYS = ['2026-11-24', '2025-06-01', '2026-02-02'] as Day[];

/** A window as it is now, and things on its map to be pointed at, by chance. */
export interface Now {
  readonly state: AppState;
  readonly random: () => number;
  readonly coin: boolean;
  readonly id: ActorId;
  readonly other: ActorId;
  readonly finding: FindingKey;
  /** A map that is not open. */
  readonly elsewhere: MapDocument;
}

export function nowOf(state: AppState, elsewhere: MapDocument, random: () => number): Now {
  const ids = [...state.document.actors.keys()];
  const id = pick(random, ids) ?? ('nobody' as ActorId);
  const finding = pick(random, selectFindings(state).findings)?.key ?? ('none' as FindingKey);
  return { state, random, coin: random() < 0.5, id, other: pick(random, ids) ?? id, finding, elsewhere };
}

/** What workers answer, of the map as it is. */
export const ANSWERS: readonly ((now: Now) => unknown)[] = [
  measured,
  measured,
  ({ state }) => {
    const lists = introductionsToTry(state.document, selectGraph(state), selectKnownGroupPartition(state));
    state.introductionsReady({ mapId: state.mapId, filter: {}, lists });
  },
  ({ state, elsewhere }) => {
    const file = { kind: 'file' as const, id: 'f', name: 'f' };
    state.sideChosen('earlier', { state: file, content: { step: 'read', document: elsewhere, defaultsTaken: 0 } });
    state.comparisonReady({ mapId: state.mapId, comparison: compareMaps(elsewhere, state.document) });
    state.changesShown();
  },
];

function measured({ state }: Now): void {
  const { mapId, document, documentVersion: version } = state;
  const graph = selectGraph(state);
  const { without, formality, confidential } = selectVisibility(state);
  const whole = without.size === 0 && formality === 'both' && confidential;
  const kept = [...document.groups.values()];
  state.analysisReady({ mapId: mapId ?? '', graph, measured: measure(graph, kept, { version, seed: 1 }), whole });
}

/** Two groups without a tie, where there are any. */
function groupsApartChosen({ state, finding }: Now): void {
  const apart = selectFindings(state).findings.find(({ rule }) => rule === 'groupsApart');
  state.findingChosen(apart?.key ?? finding);
}

/** The chain to somebody whom a way by close ties leads to otherwise, where there is one. */
function closeTiesAsked({ state, id }: Now): void {
  const from = selectPointOfView(state);
  const finder = selectChainFinder(state);
  const officer = officerOf(state.document);
  const another = [...state.document.actors.keys()].find(
    (to) =>
      from !== undefined &&
      finder?.chain(to) &&
      strongChain(selectGraph(state), from, to, officer)?.join() !== finder.chain(to)?.join(),
  );
  state.chainAsked(another ?? id);
  state.closeTiesToggled();
}

/** Every way to look at a map that something else depends on. */
export const LOOKS: readonly ((now: Now) => unknown)[] = [
  ({ state }) => state.officerToggled(),
  ({ state }) => state.officerToggled(),
  ({ state, random }) => state.formalityChosen(pick(random, ['formal', 'informal'] as const)!),
  ({ state }) => state.formalityChosen('both'),
  ({ state, id }) => state.pointOfViewChosen(id),
  ({ state }) => state.pointOfViewChosen(null),
  ({ state, random }) => state.dayChanged(pick(random, DAYS)!),
  ({ state, id }) => state.narrowed({ around: { actor: id, steps: 2 } }),
  ({ state }) => state.narrowed({ types: ['person'], themes: [...state.document.themes.keys()].slice(0, 2) }),
  ({ state, random }) => state.narrowed({ roles: [pick(random, ROLES)!] }),
  ({ state }) => state.narrowed({ groups: [...state.document.groups.keys()] }),
  ({ state, id }) => state.narrowed({ territories: ['le Val'], profiles: ['elected'], networks: [id] }),
  ({ state }) => state.groupsFolded(foldableGroups(state)),
  ({ state }) => state.notesToggled(),
  ({ state }) => state.widened(),
  ({ state }) => state.widened(),
  ({ state, random }) => state.difficultyChosen(pick(random, DIFFICULTIES)!),
  ({ state }) => state.difficultyChosen(null),
  ({ state, id, other }) => state.outlinedChosen([id, other, ...state.document.actors.keys()].slice(0, 20)),
  ({ state }) => state.outlinedChosen([]),
  ({ state }) => state.readingChosen('roles'),
  ({ state }) => state.readingChosen('matrix'),
  ({ state }) => state.readingChosen('picture'),
  ({ state, random }) => state.pictureChosen(pick(random, PICTURE_NAMES)!),
  ({ state, random }) => state.groupingChosen(pick(random, GROUPINGS)!),
  ({ state }) => state.groupingChosen('groups'),
  ({ state, id }) => state.actorChosen(id),
  ({ state, id }) => state.actorAdded(id),
  ({ state, id, other }) => state.actorsChosen([id, other]),
  ({ state, random }) => state.tieChosen(pick(random, [...state.document.ties.keys()]) ?? ('none' as TieId)),
  ({ state, finding }) => state.findingChosen(finding),
  groupsApartChosen,
  groupsApartChosen,
  groupsApartChosen,
  ({ state, finding }) => state.seatOpened([finding]),
  ({ state }) => state.selectionCleared(),
  ({ state, id }) => state.chainAsked(id),
  ({ state, id }) => state.chainAsked(id),
  closeTiesAsked,
  ({ state }) => state.chainAsked(null),
  ({ state, id }) => {
    state.linkingToggled();
    state.linkEndTapped(id);
  },
  ({ state }) => state.linkingToggled(),
  ({ state, id, other, random }) =>
    state.stepAdded({ kind: 'tie', tie: newTie(`tried${random()}` as TieId, id, other) }),
  ({ state, id }) => state.stepAdded({ kind: 'departure', actor: id }),
  ({ state }) => state.trialDropped(),
  ({ state }) => state.storyChosen('network'),
  ({ state }) => state.storyChosen('session'),
  ({ state, random }) => state.stepTold(pick(random, selectSessionSteps(state))?.id ?? null),
  ({ state }) => state.stepTold(null),
  ({ state, random, coin }) => state.questionAsked(pick(random, START_QUESTIONS)!, coin),
  ({ state }) => state.questionsLeft(),
  ({ state, random }) => state.maskingChosen(pick(random, MASKINGS)!),
  ({ state }) => state.maskingChosen('nobody'),
  ({ state, coin }) => state.readableSet({ mapId: state.mapId, keys: new Set(coin ? ['le val', 'digue'] : []) }),
  ({ state }) => (state.projecting ? state.projectionEnded() : state.projectionStarted()),
  ({ state }) => (state.roomFollows ? state.roomLeft() : state.roomCame()),
  ({ state }) => state.roomDarkToggled(),
  ({ state }) => state.languageChosen(state.language === 'fr' ? 'en' : 'fr'),
  ({ state }) => state.comparisonLeft(),
  ({ state }) => {
    const days = knownDays(state.document, state.past, state.today);
    const choices = daysToChoose(days);
    const [first, last] = [choices[0], choices.at(-1)];
    if (first === undefined || last === undefined) return;
    // Each stop is a map of its own that is worked out.
    state.replayBegun({ days, choices, stops: [first, last] });
    state.dialogOpened('replay');
  },
  ({ state, random }) => state.replayMoved(Math.floor(random() * (state.replay?.stops.length ?? 1))),
  ({ state }) => state.replayLeft(),
  ({ state }) => state.replayLeft(),
  ({ state }) => state.replayLeft(),
];
