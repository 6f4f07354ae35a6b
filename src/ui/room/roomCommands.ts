import { countsAsPerson } from '../../domain/actor';
import type { Masking } from '../../domain/masking/masking';
import type { AppState, AppStore } from '../../store/appStore';
import { stepReplay } from '../replay/useReplaying';
import { tellFrom } from '../story/tellFrom';
import { type StoryMove, walkStory } from '../story/walkStory';

/** Commands of the facilitator on what the room sees: by key or button, from either window. */
export const ROOM_COMMANDS = [
  'next',
  'before',
  'first',
  'last',
  'story',
  'blank',
  'mask',
  'dark',
  'nearer',
  'further',
  'whole',
  'clear',
  'view',
  'undo',
  'redo',
] as const;
export type RoomCommand = (typeof ROOM_COMMANDS)[number];

export interface RoomCamera {
  readonly zoomBy: (factor: number) => void;
  readonly fit: () => void;
}

const STEP = 1.25;

export function runRoomCommand(command: RoomCommand, desk: AppStore, room: AppStore, camera: RoomCamera | null): void {
  const state = desk.getState();
  switch (command) {
    case 'next':
    case 'before':
    case 'first':
    case 'last':
      return walk(command, desk, room, camera);
    case 'story':
      return otherStory(desk, room, camera);
    case 'blank':
      return state.blankSet(!state.blank);
    case 'mask':
      return state.maskingChosen(nextMasking(state));
    case 'dark':
      return state.roomDarkToggled();
    case 'nearer':
      return camera?.zoomBy(STEP);
    case 'further':
      return camera?.zoomBy(1 / STEP);
    case 'whole':
      return camera?.fit();
    case 'clear':
      return state.selectionCleared();
    case 'view':
      return state.readingChosen(NEXT_VIEW[state.reading]);
    case 'undo':
      return void state.undo();
    case 'redo':
      return void state.redo();
  }
}

const NEXT_VIEW: Readonly<Record<AppState['reading'], AppState['reading']>> = {
  picture: 'roles',
  roles: 'matrix',
  matrix: 'picture',
};

/** During a replay the story keys move between its stops. */
const REPLAYED: Readonly<Record<StoryMove, number>> = { next: 1, before: -1, first: -Infinity, last: Infinity };

function walk(command: StoryMove, desk: AppStore, room: AppStore, camera: RoomCamera | null): void {
  desk.getState().blankSet(false);
  if (stepReplay(desk, REPLAYED[command])) return;
  if (walkStory(desk, room, command) && desk.getState().selection.kind === 'nothing') camera?.fit();
}

/** Switches to the story of what a network is good for, or back to that of the session. */
function otherStory(desk: AppStore, room: AppStore, camera: RoomCamera | null): void {
  desk.getState().blankSet(false);
  tellFrom(desk, room, desk.getState().story === 'session' ? 'network' : 'session', null);
  camera?.fit();
}

/** Persons, then everybody, then nobody. Everybody at once on a map that has no persons, such as a file without types. */
function nextMasking({ masking, document }: Pick<AppState, 'masking' | 'document'>): Masking {
  if (masking === 'everybody') return 'nobody';
  if (masking === 'persons') return 'everybody';
  for (const { type } of document.actors.values()) if (countsAsPerson(type)) return 'persons';
  return 'everybody';
}

/** The command of a key, by what the key prints; `undefined` when it has none. */
export function commandOfKey(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey'>,
): RoomCommand | undefined {
  const key = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) {
    if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
    return key === 'y' ? 'redo' : undefined;
  }
  return KEYS.get(key);
}

/** Clickers send page keys, and a full stop or B for a dark screen. */
const KEYS: ReadonlyMap<string, RoomCommand> = new Map([
  ['arrowright', 'next'],
  ['arrowdown', 'next'],
  ['pagedown', 'next'],
  [' ', 'next'],
  ['arrowleft', 'before'],
  ['arrowup', 'before'],
  ['pageup', 'before'],
  ['home', 'first'],
  ['end', 'last'],
  ['b', 'blank'],
  ['.', 'blank'],
  ['m', 'mask'],
  ['d', 'dark'],
  ['+', 'nearer'],
  ['=', 'nearer'],
  ['-', 'further'],
  ['0', 'whole'],
  ['backspace', 'clear'],
  ['v', 'view'],
]);
