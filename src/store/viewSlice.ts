import type { StateCreator } from 'zustand/vanilla';
import type { SeatNews } from '../analysis/seats/seatNews';
import type { ActionId, ActorId, Day, FindingKey, MeetingId, ResourceId, TieId } from '../domain/brand';
import type { Grouping } from '../domain/looks/grouping';
import { toggled } from '../domain/toggled';
import type { PictureName } from '../picture/pictureName';
import { type LookSlice, NONE_FOLDED, WHOLE_MAP } from './lookSlice';
import type { NoteOpen } from './noteOpen';
import { NO_REPLAY, type ReplaySlice } from './replaySlice';
import { NOTHING, type Selection, selectionOf } from './selection';
import { NOT_YET_ASKED, type StartSlice } from './startSlice';
import { NO_STORY, type StorySlice } from './storySlice';

export type Language = 'fr' | 'en';
export type ColourScheme = 'auto' | 'light' | 'dark';

export type TableTab = 'actors' | 'ties';
export type Dialog =
  | 'open'
  | 'export'
  | 'committee'
  | 'takeHome'
  | 'map'
  | 'maps'
  | 'help'
  | 'guide'
  | 'questions'
  | 'twins'
  | 'update'
  | 'list'
  | 'actions'
  | 'meetings'
  | 'resources'
  | 'themes'
  | 'agenda'
  | 'introductions'
  | 'compare'
  | 'story'
  | 'history'
  | 'person'
  | 'reading'
  | 'replay'
  | null;

/** What this window shows. On this machine only, never undone, never in the file. */
export interface ViewSlice {
  readonly language: Language;
  readonly colourScheme: ColourScheme;
  readonly picture: PictureName;
  readonly grouping: Grouping;
  readonly selection: Selection;
  /** Point of view, when it is not the beneficiary. */
  readonly from: ActorId | null;
  /** Actors just added: ringed on the picture for a second. */
  readonly newcomers: readonly ActorId[];
  /** The empty seat being filled on the picture, by the finding keys of its ghost; with several keys, their list is open. */
  readonly seat: readonly FindingKey[] | null;
  /** What the last edit changed about the seats; see `watchSeats`. */
  readonly seatNews: SeatNews | null;
  readonly note: NoteOpen | null;
  readonly notesHidden: boolean;
  /** The actor whose card is to be filled in: focus goes to its first empty field. */
  readonly filling: ActorId | null;
  readonly withoutOfficer: boolean;
  /** Draws ties paler when their last exchange is long ago. */
  readonly agedTies: boolean;
  readonly formality: 'both' | 'formal' | 'informal';
  readonly chainTo: ActorId | null;
  /** The chain prefers close ties, even with more go-betweens. */
  readonly byCloseTies: boolean;
  /** Linking mode, where two taps make a tie, and its first end once tapped. */
  readonly linking: { readonly on: boolean; readonly first: ActorId | null };
  /** Keys of the bundles opened in Circles of a large map. */
  readonly opened: ReadonlySet<string>;
  /** Dragging and tidying move nobody. */
  readonly locked: boolean;
  readonly table: TableTab | null;
  readonly dialog: Dialog;
  /** The record that the dialog of actions, of meetings or of resources was opened on; `null`: none in particular. */
  readonly action: ActionId | null;
  readonly meeting: MeetingId | null;
  readonly resource: ResourceId | null;
  /** Name of the guide page shown; `null` before any is. */
  readonly guidePage: string | null;
  readonly ruledOutShown: boolean;
  /** The current day, for what lasts until a day. */
  readonly today: Day;
  /** An unexpected error happened; the map is intact. */
  readonly errorMet: boolean;
  /** A new version of the app waits to be applied. */
  readonly updateReady: boolean;

  readonly languageChosen: (language: Language) => void;
  readonly colourSchemeChosen: (scheme: ColourScheme) => void;
  readonly pictureChosen: (picture: PictureName) => void;
  readonly groupingChosen: (grouping: Grouping) => void;
  readonly actorChosen: (id: ActorId) => void;
  /** Added by a line or a list: the card opens. */
  readonly actorAdded: (id: ActorId) => void;
  /** Seated on the picture: no card opens, because the sentence below the picture says what changed. */
  readonly actorSeated: (id: ActorId) => void;
  readonly newcomersSettled: () => void;
  /** Added by hand: the card opens with focus in its first empty field. */
  readonly actorMade: (id: ActorId) => void;
  readonly actorsChosen: (ids: readonly ActorId[]) => void;
  /** Adds the actor to the selected ones, or removes it. */
  readonly actorJoined: (id: ActorId) => void;
  readonly tieChosen: (id: TieId) => void;
  readonly tieAdded: (id: TieId) => void;
  readonly findingChosen: (key: FindingKey) => void;
  readonly seatOpened: (keys: readonly FindingKey[]) => void;
  readonly seatClosed: () => void;
  readonly noteOpened: (note: NoteOpen) => void;
  readonly noteClosed: () => void;
  readonly notesToggled: () => void;
  readonly selectionCleared: () => void;
  readonly pointOfViewChosen: (actor: ActorId | null) => void;
  readonly officerToggled: () => void;
  readonly agingToggled: () => void;
  readonly formalityChosen: (formality: ViewSlice['formality']) => void;
  readonly chainAsked: (actor: ActorId | null) => void;
  readonly closeTiesToggled: () => void;
  readonly linkingToggled: () => void;
  readonly linkEndTapped: (actor: ActorId | null) => void;
  readonly bundleToggled: (key: string) => void;
  readonly bundlesOpened: (keys: readonly string[]) => void;
  readonly bundlesClosed: () => void;
  readonly lockToggled: () => void;
  readonly tableChosen: (table: TableTab | null) => void;
  readonly dialogOpened: (dialog: Dialog) => void;
  readonly actionOpened: (action: ActionId) => void;
  readonly meetingOpened: (meeting: MeetingId) => void;
  readonly resourceOpened: (resource: ResourceId) => void;
  readonly guideOpened: (page: string) => void;
  readonly ruledOutToggled: () => void;
  readonly dayChanged: (today: Day) => void;
  readonly errorHappened: () => void;
  readonly errorRead: () => void;
  readonly updateFound: () => void;
  readonly updatePostponed: () => void;
  /** Another map was opened: drops what refers to the old one. */
  readonly mapChanged: () => void;
}

const NONE_OPEN: ReadonlySet<string> = new Set();
const NO_NEWCOMER: readonly ActorId[] = [];
const NOT_LINKING: ViewSlice['linking'] = { on: false, first: null };

/** State that refers into a map, for a map not looked at yet. */
const POINTING_NOWHERE = {
  selection: NOTHING,
  action: null,
  guidePage: null,
  meeting: null,
  resource: null,
  from: null,
  withoutOfficer: false,
  agedTies: false,
  formality: 'both',
  chainTo: null,
  byCloseTies: false,
  linking: NOT_LINKING,
  opened: NONE_OPEN,
  filling: null,
  newcomers: NO_NEWCOMER,
  seat: null,
  seatNews: null,
  note: null,
  notesHidden: false,
} as const satisfies Partial<ViewSlice>;

const NEWLY_OPENED = {
  ...WHOLE_MAP,
  ...NO_STORY,
  ...NO_REPLAY,
  ...NOT_YET_ASKED,
  ...POINTING_NOWHERE,
} as const satisfies Partial<ViewSlice & LookSlice & StorySlice & StartSlice & ReplaySlice>;

/** Initial state that survives opening another map. */
const FIRST_VISIT = {
  picture: 'circles',
  grouping: 'groups',
  locked: false,
  table: null,
  dialog: null,
  ruledOutShown: false,
  errorMet: false,
  updateReady: false,
} as const satisfies Partial<ViewSlice>;

export function createViewSlice(
  start: Pick<ViewSlice, 'language' | 'colourScheme' | 'today'> & Partial<Pick<ViewSlice, 'locked'>>,
): StateCreator<ViewSlice & LookSlice & StorySlice & StartSlice & ReplaySlice, [], [], ViewSlice> {
  return (set) => ({
    ...FIRST_VISIT,
    ...POINTING_NOWHERE,
    ...start,

    languageChosen: (language) => set({ language }),
    colourSchemeChosen: (colourScheme) => set({ colourScheme }),
    pictureChosen: (picture) => set({ picture }),
    groupingChosen: (grouping) => set({ grouping }),
    actorChosen: (id) => set({ selection: { kind: 'actor', id }, chainTo: null, filling: null, seat: null }),
    actorAdded: (id) => set({ ...added(id), filling: null }),
    actorMade: (id) => set({ ...added(id), filling: id }),
    actorSeated: (id) =>
      set(({ seatNews }) => ({
        selection: NOTHING,
        chainTo: null,
        newcomers: [id],
        seat: null,
        // No seat was filled, for instance because of a refusal: the news says that too.
        seatNews: seatNews ?? { actor: id, filled: [] },
      })),
    newcomersSettled: () => set({ newcomers: NO_NEWCOMER }),
    actorsChosen: (ids) => set({ selection: selectionOf(ids), chainTo: null, filling: null }),
    actorJoined: (id) => set(({ selection }) => ({ selection: selectionOf(joined(selection, id)), chainTo: null })),
    tieChosen: (id) => set({ selection: { kind: 'tie', id }, chainTo: null }),
    tieAdded: (id) => set({ selection: { kind: 'tie', id, added: true }, chainTo: null }),
    findingChosen: (key) => set({ selection: { kind: 'finding', key }, chainTo: null, seat: null }),
    seatOpened: (seat) => set({ seat, note: null, selection: NOTHING, chainTo: null }),
    seatClosed: () => set({ seat: null }),
    // A note being written must be visible.
    noteOpened: (note) => set({ note, seat: null, notesHidden: false }),
    noteClosed: () => set({ note: null }),
    notesToggled: () => set(({ notesHidden }) => ({ notesHidden: !notesHidden, note: null })),
    selectionCleared: () => set({ selection: NOTHING, chainTo: null, seat: null }),
    pointOfViewChosen: (from) => set({ from, chainTo: null }),
    officerToggled: () => set((state) => ({ withoutOfficer: !state.withoutOfficer, chainTo: null })),
    agingToggled: () => set(({ agedTies }) => ({ agedTies: !agedTies })),
    formalityChosen: (formality) => set({ formality, chainTo: null }),
    // Each chain starts as the shortest.
    chainAsked: (chainTo) => set({ chainTo, byCloseTies: false }),
    closeTiesToggled: () => set(({ byCloseTies }) => ({ byCloseTies: !byCloseTies })),
    linkingToggled: () => set((state) => ({ linking: { on: !state.linking.on, first: null } })),
    linkEndTapped: (first) => set((state) => ({ linking: { ...state.linking, first } })),
    bundleToggled: (key) =>
      set(({ opened, folded }) =>
        folded.has(key) ? { folded: toggled(folded, key) } : { opened: toggled(opened, key) },
      ),
    bundlesOpened: (keys) => set(({ opened }) => ({ opened: new Set([...opened, ...keys]), folded: NONE_FOLDED })),
    bundlesClosed: () => set({ opened: NONE_OPEN }),
    lockToggled: () => set((state) => ({ locked: !state.locked })),
    tableChosen: (table) => set({ table }),
    dialogOpened: (dialog) => set({ dialog, action: null, meeting: null, resource: null }),
    actionOpened: (action) => set({ dialog: 'actions', action }),
    meetingOpened: (meeting) => set({ dialog: 'meetings', meeting }),
    resourceOpened: (resource) => set({ dialog: 'resources', resource }),
    guideOpened: (guidePage) => set({ dialog: 'guide', guidePage }),
    ruledOutToggled: () => set((state) => ({ ruledOutShown: !state.ruledOutShown })),
    dayChanged: (today) => set({ today }),
    errorHappened: () => set({ errorMet: true }),
    errorRead: () => set({ errorMet: false }),
    updateFound: () => set({ updateReady: true }),
    updatePostponed: () => set({ updateReady: false }),
    // The replay belonged to the old map; other dialogs close when they are done.
    mapChanged: () => set(({ dialog }) => ({ ...NEWLY_OPENED, dialog: dialog === 'replay' ? null : dialog })),
  });
}

function added(id: ActorId) {
  return { selection: { kind: 'actor', id, added: true }, chainTo: null, newcomers: [id] } as const;
}

function joined(selection: Selection, id: ActorId): readonly ActorId[] {
  const chosen = selection.kind === 'actor' ? [selection.id] : selection.kind === 'several' ? selection.ids : [];
  return chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id];
}
