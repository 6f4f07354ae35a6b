import type { SceneView } from '../../canvas/canvasHandle';
import { type Frame, scenePoint, storedPoint } from '../../picture/frame';
import type { Size } from '../../picture/geometry/box';
import type { WindowChannel } from '../../platform/windowChannel';
import type { AppState, AppStore } from '../../store/appStore';
import { roomOf } from '../../store/roomStore';
import { attachPicture, type Picture } from '../../ui/map/attachPicture';
import { runRoomCommand } from '../../ui/room/roomCommands';
import { type RoomWords, selectRoomWords } from '../../ui/room/roomWords';
import type { Services } from '../../ui/services';
import { followFraming } from './followFraming';
import { type RemoteCanvas, remoteCanvas } from './remoteCanvas';
import { type DeskSaid, type FollowerSaid, isOfFollower, type RoomSaid } from './roomSaid';

/** Milliseconds between checks that the room is still there, and of silence after which it counts as gone. */
const LOOKING = 4000;
const SILENCE = 13_000;
/** Milliseconds a window has to come back after it said goodbye. */
const RETURN = 5000;

export interface LeadWorld {
  readonly desk: AppStore;
  readonly services: Services;
  readonly channel: WindowChannel<RoomSaid>;
  /** Id of this window: another window leading on the same channel is told to use its own. */
  readonly self: string;
  /** Called when the room has left or another desk leads it: nothing more is sent on this channel. */
  readonly onEnd: () => void;
}

/** Shows in a window of its own what a room may see of this desk, until it is closed. */
export interface RoomLead {
  /** Ends the session and asks the room's window to close. */
  readonly close: () => void;
  /** This page is being left: the room's window shows nothing until it comes back. */
  readonly leave: () => void;
  readonly comeBack: () => void;
}

export function leadRoom(world: LeadWorld): RoomLead {
  return new LeadingDesk(world);
}

class LeadingDesk implements RoomLead {
  private readonly world: LeadWorld;
  private readonly room: AppStore;
  /** Set once the room's window has reported its size. */
  private shown: { readonly remote: RemoteCanvas; readonly picture: Picture } | null = null;
  private lastWords: RoomWords | null | undefined;
  private lastMap: string | null;
  private heardAt = performance.now();
  private isOver = false;
  /** The page is being left: code that still runs sends nothing more. */
  private isAway = false;
  private readonly stops: readonly (() => void)[];

  constructor(world: LeadWorld) {
    const { desk, services, channel } = world;
    this.world = world;
    this.room = roomOf(desk, services.room.world);
    this.lastMap = desk.getState().mapId;
    channel.onSaid((said) => this.heard(said));
    const unsubscribe = desk.subscribe((state) => this.deskChanged(state));
    const framed = (view: SceneView, frame: Frame) => this.framed(view, frame);
    const stopFraming = followFraming(desk, services.picture, framed, () => this.fit());
    const looking = setInterval(() => this.lookForLife(), LOOKING);
    this.stops = [() => clearInterval(looking), stopFraming, unsubscribe];
    this.claim();
  }

  close(): void {
    this.say({ kind: 'close' });
    this.end();
  }

  leave(): void {
    this.say({ kind: 'bye' });
    this.isAway = true;
  }

  comeBack(): void {
    this.isAway = false;
    this.claim();
  }

  private claim(): void {
    this.say({ kind: 'claim', desk: this.world.self });
    this.say({ kind: 'areYouThere' });
  }

  private say(said: DeskSaid): void {
    if (!this.isAway) this.world.channel.say(said);
  }

  private heard(said: RoomSaid): void {
    if (this.isOver) return;
    const { self } = this.world;
    if (said.kind === 'claim') {
      if (said.desk !== self) this.say({ kind: 'taken', desk: said.desk });
    } else if (said.kind === 'taken') {
      if (said.desk === self) this.end();
    } else if (isOfFollower(said)) this.heardFollower(said);
  }

  private heardFollower(said: FollowerSaid): void {
    const { desk } = this.world;
    const { room } = this;
    this.heardAt = performance.now();
    switch (said.kind) {
      case 'here':
        this.say({ kind: 'there' });
        return this.show(said.size, said.anew);
      case 'left':
        // It may only be reloading.
        this.heardAt -= SILENCE - RETURN;
        return;
      case 'asked': {
        const zoomBy = (factor: number) => this.shown?.picture.canvas.zoomBy(factor);
        return runRoomCommand(said.command, desk, room, { zoomBy, fit: () => this.fit() });
      }
      case 'actorTapped':
        if (desk.getState().document.actors.has(said.actor)) desk.getState().actorChosen(said.actor);
        return;
      case 'ghostTapped':
        return room.getState().findingChosen(said.gap);
      case 'bundleTapped':
        return room.getState().bundleToggled(said.bundle);
    }
  }

  private show(size: Size, anew: boolean): void {
    const { desk, services } = this.world;
    if (this.shown) {
      this.shown.remote.resized(size);
      if (!anew) return;
      this.sayWordsAnew();
      return this.shown.remote.sendAll();
    }
    desk.getState().roomCame();
    this.sayWordsAnew();
    const remote = remoteCanvas(
      size,
      (said) => this.say(said),
      () => desk.getState().blank,
    );
    const nobody = document.createElement('div');
    const picture = attachPicture(nobody, this.room, services, NO_GESTURES, ignore, ignore, remote.mount);
    this.shown = { remote, picture };
  }

  private sayWordsAnew(): void {
    this.lastWords = undefined;
    this.sayWords();
  }

  private sayWords(): void {
    const { desk } = this.world;
    const words = desk.getState().blank ? null : selectRoomWords(this.room.getState());
    if (words === this.lastWords) return;
    const isBack = this.lastWords === null && words !== null;
    this.lastWords = words;
    this.say({ kind: 'words', words });
    if (isBack) this.shown?.remote.sendAll();
  }

  private deskChanged({ mapId, blankSet }: AppState): void {
    // Another map is not shown to the room until somebody decides so.
    if (mapId !== this.lastMap) {
      if (this.shown && this.lastMap !== null) blankSet(true);
      this.lastMap = mapId;
    }
    if (this.shown) this.sayWords();
  }

  private framed(view: SceneView, frame: Frame): void {
    const scene = this.shown?.picture.scene();
    if (!scene || this.world.desk.getState().blank) return;
    const middle = scenePoint(scene.frame, storedPoint(frame, view.middle));
    this.shown?.picture.canvas.look({ zoom: view.zoom, middle });
  }

  private fit(): void {
    this.shown?.picture.canvas.fit();
  }

  private lookForLife(): void {
    const silence = performance.now() - this.heardAt;
    if (silence > SILENCE) this.end();
    else if (silence > LOOKING) this.say({ kind: 'areYouThere' });
  }

  private end(): void {
    if (this.isOver) return;
    this.isOver = true;
    for (const stop of this.stops) stop();
    this.shown?.picture.detach();
    this.shown = null;
    this.world.desk.getState().roomLeft();
    this.world.channel.close();
    this.world.onEnd();
  }
}

const NO_GESTURES: Parameters<typeof attachPicture>[3] = {
  actorTapped: ignore,
  tieTapped: ignore,
  ghostTapped: ignore,
  bundleTapped: ignore,
  noteTapped: ignore,
  noteMoved: ignore,
  noteAimed: ignore,
  backgroundTapped: ignore,
  backgroundDoubleTapped: ignore,
  actorDragged: ignore,
  tieDrawn: ignore,
  tieDrawnToNobody: ignore,
  actorHovered: ignore,
  menuAsked: ignore,
};

function ignore(): void {}
