import { type ReplayPicture, replayPicture } from '../../export/replay/replayPicture';
import { replaySaid } from '../../export/replay/replaySaid';
import { type ReplayStop, replayStops } from '../../export/replay/replayStops';
import { MESSAGES } from '../../i18n/language';
import { textWidth } from '../../picture/labels/textWidth';
import type { AppState } from '../../store/appStore';
import { replayShown } from '../../store/replaySlice';
import { remembered } from '../../store/selectors/remembered';
import { selectPicture } from '../../store/selectors/selectPicture';

/** All stops, for the map as this state may show it; empty when nothing is replayed. */
const selectStops = remembered(
  (state: AppState) => {
    const shown = replayShown(state);
    return shown ? [shown.days, shown.stops, state.document, state.today] : [null];
  },
  (state): readonly ReplayStop[] => {
    const shown = replayShown(state);
    if (!shown) return [];
    const { document, today } = state;
    return replayStops({ document, days: shown.days, today }, shown.stops);
  },
);

export function selectReplayStop(state: AppState): ReplayStop | null {
  return selectStops(state)[replayShown(state)?.at ?? -1] ?? null;
}

/** Shape of the picture in a room, as wide as most projectors; it is scaled to the available space. */
const ROOM = { width: 1600, height: 720 } as const;

/** The replay that a room sees in place of the picture. Pass the state of the room. Contains plain data only. */
export interface RoomReplay {
  readonly picture: ReplayPicture;
  readonly said: string;
  readonly number: number;
  readonly of: number;
}

export const selectRoomReplay = remembered(
  (state: AppState) => [selectReplayStop(state), state.language, state.roomDark, selectPicture(state)],
  (state): RoomReplay | null => {
    const stop = selectReplayStop(state);
    if (!stop) return null;
    const { language, roomDark } = state;
    const picture = replayPicture(stop, {
      size: ROOM,
      theme: roomDark ? 'roomDark' : 'room',
      picture: selectPicture(state),
      measure: textWidth,
      messages: MESSAGES[language],
    });
    return { picture, said: replaySaid(stop, language), number: stop.number, of: selectStops(state).length };
  },
);
