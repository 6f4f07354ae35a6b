import { idsOf } from '../../analysis/rowsOf';
import { isNarrowed } from '../../domain/looks/narrowing';
import { officerOf } from '../../domain/mapDocument';
import type { Searched } from '../../domain/search/bestMatches';
import { searchedText } from '../../domain/search/searchedText';
import { lastExchangeOf } from '../../domain/tieExchanges';
import type { Language } from '../../i18n/language';
import { loadLanguage, loadLaterLanguages } from '../../i18n/loadLanguage';
import type { QuickCommand } from '../../i18n/look/fr';
import type { Messages } from '../../i18n/messages';
import type { AppState, AppStore } from '../../store/appStore';
import { areNotesShown } from '../../store/selectors/areNotesShown';
import { foldableGroups, hasFolded } from '../../store/selectors/foldableGroups';
import { selectGraph } from '../../store/selectors/selectGraph';
import { selectPointOfView } from '../../store/selectors/selectPointOfView';
import type { Services } from '../services';
import { askOn } from '../start/askOn';

interface Command {
  readonly isOffered?: (state: AppState) => boolean;
  readonly isOn?: (state: AppState) => boolean;
  readonly run: (state: AppState, services: Services, store: AppStore) => void;
}

const dialog =
  (name: AppState['dialog']): Command['run'] =>
  (state) =>
    state.dialogOpened(name);

/** No command removes anything, since text typed to add somebody may match the name of a command. */
const COMMANDS: Readonly<Record<QuickCommand, Command>> = {
  circles: {
    isOffered: (state) => selectPointOfView(state) !== undefined,
    run: (state) => {
      state.readingChosen('picture');
      state.pictureChosen('circles');
    },
  },
  free: {
    run: (state) => {
      state.readingChosen('picture');
      state.pictureChosen('free');
    },
  },
  roles: { run: (state) => state.readingChosen('roles') },
  matrix: { run: (state) => state.readingChosen('matrix') },
  table: {
    isOn: ({ table }) => table !== null,
    run: (state) => state.tableChosen(state.table === null ? 'actors' : null),
  },
  filter: {
    run: (state) => {
      if (!state.filtering) state.filterToggled();
    },
  },
  showAll: {
    isOffered: ({ narrowing, difficulty }) => isNarrowed(narrowing) || difficulty !== null,
    run: (state) => state.widened(),
  },
  withoutMe: {
    isOffered: ({ document }) => officerOf(document) !== undefined,
    isOn: ({ withoutOfficer }) => withoutOfficer,
    run: (state) => state.officerToggled(),
  },
  agedTies: {
    isOffered: ({ document, agedTies }) =>
      agedTies || [...document.ties.values()].some((tie) => lastExchangeOf(tie) !== undefined),
    isOn: ({ agedTies }) => agedTies,
    run: (state) => state.agingToggled(),
  },
  foldGroups: {
    isOffered: (state) => foldableGroups(state).length > 0,
    isOn: hasFolded,
    run: (state) => state.groupsFolded(hasFolded(state) ? [] : foldableGroups(state)),
  },
  notesShown: {
    isOffered: (state) => state.document.pictureNotes.size > 0 && areNotesShown(state),
    isOn: ({ notesHidden }) => !notesHidden,
    run: (state) => state.notesToggled(),
  },
  pinNote: {
    isOffered: (state) => !state.readOnly && state.document.actors.size > 0 && areNotesShown(state),
    run: (state) => {
      const { selection } = state;
      state.readingChosen('picture');
      state.noteOpened({ kind: 'new', ...(selection.kind === 'actor' ? { actor: selection.id } : {}) });
    },
  },
  fit: { run: (_, { picture }) => picture.current?.fit() },
  project: { run: (state) => state.projectionStarted() },
  open: { run: dialog('open') },
  update: {
    isOffered: ({ readOnly, document }) => !readOnly && document.actors.size > 0,
    run: (_, services) => services.opening.pickNewerFiles(),
  },
  save: { run: (_, services) => void services.exporting.saveFile() },
  startingPoint: {
    isOffered: ({ document }) => document.info.field !== undefined || document.themes.size > 0,
    run: (_, services) => void services.exporting.saveStartingPoint(),
  },
  exports: { run: dialog('export') },
  maps: { run: dialog('maps') },
  map: { run: dialog('map') },
  agenda: { run: dialog('agenda') },
  introductions: { run: dialog('introductions') },
  actions: { run: dialog('actions') },
  chooseShown: { run: (state) => state.actorsChosen(idsOf(selectGraph(state))) },
  themes: { run: dialog('themes') },
  meetings: { run: dialog('meetings') },
  resources: { run: dialog('resources') },
  questions: { run: dialog('questions') },
  start: { isOffered: ({ readOnly }) => !readOnly, run: (_, __, store) => askOn(store) },
  compare: { run: (_, services) => services.comparing.openComparison() },
  replay: { isOffered: ({ document }) => document.actors.size > 0, run: dialog('replay') },
  history: { run: dialog('history') },
  story: { run: dialog('story') },
  reading: { run: dialog('reading') },
  committee: { run: dialog('committee') },
  takeHome: { run: dialog('takeHome') },
  list: { isOffered: ({ readOnly }) => !readOnly, run: dialog('list') },
  twins: { run: dialog('twins') },
  link: {
    isOffered: ({ readOnly }) => !readOnly,
    isOn: ({ linking }) => linking.on,
    run: (state) => state.linkingToggled(),
  },
  arrange: {
    isOffered: ({ readOnly, locked }) => !readOnly && !locked,
    run: (_, { picture }) => picture.current?.arrange(),
  },
  lock: { isOffered: ({ readOnly }) => !readOnly, isOn: ({ locked }) => locked, run: (state) => state.lockToggled() },
  brief: {
    isOn: ({ briefShown }) => briefShown,
    run: (state) => {
      if (!state.briefShown) state.selectionCleared();
      state.briefToggled();
    },
  },
  newMap: { run: (_, services) => services.maps.startNewMap() },
  keepSample: {
    isOffered: ({ document }) => document.info.sample === true,
    run: (_, services) => services.maps.keepSample(),
  },
  roomWindow: {
    isOn: ({ roomFollows }) => roomFollows,
    run: ({ roomFollows }, { room }) => (roomFollows ? room.close() : room.open()),
  },
  zoomIn: { run: (_, { picture }) => picture.current?.zoomBy(1.25) },
  zoomOut: { run: (_, { picture }) => picture.current?.zoomBy(0.8) },
  colours: {
    run: ({ colourScheme, colourSchemeChosen }) => colourSchemeChosen(colourScheme === 'dark' ? 'light' : 'dark'),
  },
  language: { run: (state) => chooseLanguage(state, state.language === 'fr' ? 'en' : 'fr') },
  help: { run: dialog('help') },
};
const NAMES = Object.keys(COMMANDS) as QuickCommand[];

const known = new WeakMap<Messages, readonly Searched<QuickCommand>[]>();

export function availableCommands(state: AppState, messages: Messages): readonly Searched<QuickCommand>[] {
  const { commands, otherWords } = messages.look.search;
  const all =
    known.get(messages) ?? NAMES.map((item) => ({ item, text: searchedText(commands[item], [otherWords[item]]) }));
  known.set(messages, all);
  return all.filter(({ item }) => COMMANDS[item].isOffered?.(state) ?? true);
}

export function isOffered(state: AppState, command: QuickCommand): boolean {
  return COMMANDS[command].isOffered?.(state) ?? true;
}

/** Returns `undefined` for a command that is no switch. */
export function isOn(state: AppState, command: QuickCommand): boolean | undefined {
  return COMMANDS[command].isOn?.(state);
}

export function runCommand(store: AppStore, services: Services, command: QuickCommand): void {
  COMMANDS[command].run(store.getState(), services, store);
}

/** Keeps the present language until the other one is loaded. */
function chooseLanguage({ languageChosen }: AppState, language: Language): void {
  void loadLanguage(language)
    .then(loadLaterLanguages)
    .then(() => languageChosen(language));
}
