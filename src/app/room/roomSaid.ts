import type { SceneView } from '../../canvas/canvasHandle';
import type { ActorId, FindingKey } from '../../domain/brand';
import type { Size } from '../../picture/geometry/box';
import type { Scene } from '../../picture/scene';
import type { RoomCommand } from '../../ui/room/roomCommands';
import type { RoomWords } from '../../ui/room/roomWords';

/** Messages from the desk to the window of the room: plain data to draw, built only from what a room may see. */
export type DeskSaid =
  /** A desk begins: a desk that already leads on this channel answers `taken`. */
  | { readonly kind: 'claim'; readonly desk: string }
  | { readonly kind: 'taken'; readonly desk: string }
  | { readonly kind: 'there' }
  | { readonly kind: 'areYouThere' }
  /** `null`: nothing is shown for now. */
  | { readonly kind: 'words'; readonly words: RoomWords | null }
  | {
      readonly kind: 'scene';
      readonly scene: Scene;
      readonly animate: boolean;
      readonly glides: boolean;
      readonly anew: boolean;
    }
  | { readonly kind: 'fit' }
  | { readonly kind: 'zoomed'; readonly factor: number }
  | { readonly kind: 'brought'; readonly actors: readonly ActorId[] }
  | { readonly kind: 'framed'; readonly view: SceneView }
  | { readonly kind: 'bye' }
  /** The session is over: the window of the room may close. */
  | { readonly kind: 'close' };

/** Messages from the window of the room to the desk. */
export type FollowerSaid =
  /** `anew`: the window has nothing yet. */
  | { readonly kind: 'here'; readonly size: Size; readonly anew: boolean }
  | { readonly kind: 'left' }
  | { readonly kind: 'asked'; readonly command: RoomCommand }
  | { readonly kind: 'actorTapped'; readonly actor: ActorId }
  | { readonly kind: 'ghostTapped'; readonly gap: FindingKey }
  | { readonly kind: 'bundleTapped'; readonly bundle: string };

export type RoomSaid = DeskSaid | FollowerSaid;

const OF_FOLLOWER: ReadonlySet<RoomSaid['kind']> = new Set<FollowerSaid['kind']>([
  'here',
  'left',
  'asked',
  'actorTapped',
  'ghostTapped',
  'bundleTapped',
]);

export function isOfFollower(said: RoomSaid): said is FollowerSaid {
  return OF_FOLLOWER.has(said.kind);
}

/** Channel name of one desk and its room: desks never hear each other's rooms. */
export function roomChannelName(id: string): string {
  return `room:${id}`;
}
