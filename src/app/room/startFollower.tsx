// Both languages are bundled: it speaks the desk's language from the first word.
import '../../i18n/bothLanguages';
import { createRoot } from 'react-dom/client';
import { channelToOpener } from '../../platform/openerChannel';
import { FollowRoom } from './FollowRoom';
import { type RoomSaid, roomChannelName } from './roomSaid';

/** Starts the page as the window of a room. It opens no map, no database and no lock: all its data comes over the channel. */
export function startFollower(root: HTMLElement, id: string): void {
  createRoot(root).render(<FollowRoom channel={channelToOpener<RoomSaid>(roomChannelName(id))} />);
}
