import { MESSAGES } from '../../i18n/language';
import { newId } from '../../platform/newId';
import { openWithChannel } from '../../platform/openerChannel';
import { type WindowChannel, windowChannel } from '../../platform/windowChannel';
import type { AppStore } from '../../store/appStore';
import type { RoomWorld } from '../../store/roomStore';
import type { RoomServices, Services } from '../../ui/services';
import { withLaterWords } from '../../ui/withLaterWords';
import { keepPseudonyms, keepReadable, keptPseudonyms, keptReadable } from './keptPseudonyms';
import type { RoomLead } from './leadRoom';
import { forget, remember, remembered } from './rememberedRoom';
import { roomAddress } from './roomAddress';
import { type RoomSaid, roomChannelName } from './roomSaid';

const SIZE = 'popup,width=1280,height=720';

export interface DeskRoom extends RoomServices {
  /**
   * Leads the room that this tab led before it was reloaded. `services` are for the picture of the room's own window, with a layout
   * client of its own, so that neither picture cancels the other's layout.
   */
  readonly start: (services: Services) => void;
}

export function createRoom(desk: AppStore): DeskRoom {
  const world: RoomWorld = { wordsOf: (language) => MESSAGES[language].room.masks, keptPseudonyms, keepPseudonyms };
  followReadable(desk);
  const { begin, close } = leading(desk);
  let used: Services | null = null;
  desk.subscribe(({ masking }, before) => {
    const kept = masking === before.masking ? null : remembered();
    if (kept) remember({ ...kept, masking });
  });

  return {
    desk,
    world,
    open: () => {
      const id = newId();
      close();
      // Without a channel the other window would stay empty.
      const channel = openWithChannel<RoomSaid>(roomAddress(location.href, id), roomChannelName(id), SIZE);
      desk.getState().roomRefusedSet(channel === null);
      if (!channel) return;
      if (!used) throw new Error('createRoom: `start` comes before');
      begin(channel, used);
      remember({ id, masking: desk.getState().masking });
    },
    close,
    start: (services) => {
      used = services;
      const kept = remembered();
      if (kept === null) return;
      // Masked names stay masked, from the first message sent.
      desk.getState().maskingChosen(kept.masking);
      begin(windowChannel(roomChannelName(kept.id)), services);
    },
  };
}

/** Leads the room from when it is opened until it is closed. */
function leading(desk: AppStore) {
  const self = newId();
  let lead: RoomLead | null = null;
  /** The code that leads a room is loaded when one is opened; `lead` is set then. */
  let coming: Promise<RoomLead> | null = null;
  const begin = (channel: WindowChannel<RoomSaid>, services: Services) => {
    const own = withLaterWords(() => import('./leadRoom'))().then(({ leadRoom }) => {
      const led = leadRoom({
        desk,
        services,
        channel,
        self,
        onEnd: () => {
          if (coming !== own) return;
          coming = null;
          lead = null;
          forget();
        },
      });
      if (coming === own) lead = led;
      return led;
    });
    coming = own;
  };
  const close = () => {
    if (lead) lead.close();
    else void coming?.then((led) => led.close());
  };
  addEventListener('pagehide', () => lead?.leave());
  addEventListener('pageshow', ({ persisted }) => persisted && lead?.comeBack());
  return { begin, close };
}

/** Names left readable belong to the open map and are stored with it. */
function followReadable(desk: AppStore): void {
  desk.subscribe(({ mapId, readable, readableSet }, before) => {
    if (mapId !== readable.mapId) readableSet({ mapId, keys: mapId === null ? new Set() : keptReadable(mapId) });
    else if (mapId !== null && readable !== before.readable && before.readable.mapId === mapId)
      keepReadable(mapId, readable.keys);
  });
}
