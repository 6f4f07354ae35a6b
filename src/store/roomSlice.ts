import type { StateCreator } from 'zustand/vanilla';
import type { FindingKey } from '../domain/brand';
import type { Masking } from '../domain/masking/masking';
import type { LookSlice } from './lookSlice';
import { NO_STORY, type StorySlice } from './storySlice';
import type { ViewSlice } from './viewSlice';

/** The parts of the window state that projection takes over and gives back. */
type Looking = ViewSlice & LookSlice & StorySlice;

/** How the desk looked before projection, to be restored afterwards. */
export type LookBefore = Pick<
  Looking,
  | 'picture'
  | 'reading'
  | 'grouping'
  | 'from'
  | 'withoutOfficer'
  | 'agedTies'
  | 'formality'
  | 'difficulty'
  | 'narrowing'
  | 'outlined'
  | 'selection'
  | 'chainTo'
  | 'byCloseTies'
  | 'folded'
  | 'notesHidden'
  | 'story'
  | 'toldStep'
>;

export interface ReadableNames {
  readonly mapId: string | null;
  readonly keys: ReadonlySet<string>;
}

/** What a room is shown, in this window or in another that follows it. Never saved, never undone. */
export interface RoomSlice {
  /** The audience of this state. Always `desk` in this store; see `roomStore`, and `ui/print` for printing. */
  readonly audience: 'desk' | 'room' | 'paper';
  /**
   * Seats that were filled when the day began, in the room’s state, which has no undo steps. For the desk see
   * `selectFilledBefore`.
   */
  readonly filledBefore: ReadonlySet<string> | null;
  /** The whole window is shown to the room: no panel, no card, no bar. */
  readonly projecting: boolean;
  /** A second window shows the room what this one shows. */
  readonly roomFollows: boolean;
  readonly roomRefused: boolean;
  readonly masking: Masking;
  /** Names of one map that share a word with a hidden name and were left readable, by `labelKey`. On any other map: none. */
  readonly readable: ReadableNames;
  /** Returns the finding's key on the real map. On a masked map, keys that contain text are masked too. */
  readonly realKey: (key: FindingKey) => FindingKey;
  /** The room sees a blank screen for a while. */
  readonly blank: boolean;
  readonly roomDark: boolean;
  /** The room's window follows the viewport of this one instead of showing the whole map. */
  readonly framingFollowed: boolean;
  readonly lookBefore: LookBefore | null;

  readonly projectionStarted: () => void;
  readonly projectionEnded: () => void;
  readonly roomCame: () => void;
  readonly roomLeft: () => void;
  readonly roomRefusedSet: (refused: boolean) => void;
  readonly maskingChosen: (masking: Masking) => void;
  readonly readableSet: (readable: ReadableNames) => void;
  readonly blankSet: (blank: boolean) => void;
  readonly roomDarkToggled: () => void;
  readonly framingToggled: () => void;
}

export const createRoomSlice: StateCreator<RoomSlice & Looking, [], [], RoomSlice> = (set, get) => ({
  audience: 'desk',
  filledBefore: null,
  projecting: false,
  roomFollows: false,
  roomRefused: false,
  masking: 'nobody',
  readable: { mapId: null, keys: new Set() },
  realKey: (key) => key,
  blank: false,
  roomDark: false,
  framingFollowed: false,
  lookBefore: null,

  projectionStarted: () => {
    if (get().projecting) return;
    const state = get();
    set({
      projecting: true,
      blank: false,
      roomDark: state.roomDark || state.colourScheme === 'dark',
      lookBefore: lookOf(state),
      dialog: null,
      linking: { on: false, first: null },
    });
  },
  projectionEnded: () => {
    const { projecting, lookBefore } = get();
    if (projecting) set({ projecting: false, blank: false, lookBefore: null, ...lookBefore });
  },
  roomCame: () => set({ roomFollows: true, roomRefused: false }),
  // Ends the story told to the room.
  roomLeft: () => set({ roomFollows: false, blank: false, framingFollowed: false, ...NO_STORY }),
  roomRefusedSet: (roomRefused) => set({ roomRefused }),
  maskingChosen: (masking) => set({ masking }),
  readableSet: (readable) => set({ readable }),
  blankSet: (blank) => set({ blank }),
  roomDarkToggled: () => set(({ roomDark }) => ({ roomDark: !roomDark })),
  framingToggled: () => set(({ framingFollowed }) => ({ framingFollowed: !framingFollowed })),
});

function lookOf(state: Looking): LookBefore {
  const { picture, reading, grouping, from, withoutOfficer, agedTies, formality, difficulty } = state;
  const { narrowing, outlined, folded, notesHidden } = state;
  const { selection, chainTo, byCloseTies, story, toldStep } = state;
  const looked = { picture, reading, grouping, from, withoutOfficer, agedTies, formality, difficulty };
  return { ...looked, narrowing, outlined, folded, notesHidden, selection, chainTo, byCloseTies, story, toldStep };
}
