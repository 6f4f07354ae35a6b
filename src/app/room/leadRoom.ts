import type { Size } from '../../picture/box';
import { scenePoint, storedPoint } from '../../picture/frame';
import type { WindowChannel } from '../../platform/windowChannel';
import type { AppStore } from '../../store/appStore';
import { attachPicture, type Picture } from '../../ui/map/attachPicture';
import { runRoomCommand } from '../../ui/room/roomCommands';
import { type RoomWords, selectRoomWords } from '../../ui/room/roomWords';
import type { Services } from '../../ui/services';
import { followFraming } from './followFraming';
import { type RemoteCanvas, remoteCanvas } from './remoteCanvas';
import { type DeskSaid, type FollowerSaid, isOfFollower, type RoomSaid } from './roomSaid';

/** Milliseconds between two looks at whether the room is still there, and without a word after which it is not. */
const LOOKING = 4000;
const SILENCE = 13_000;
/** Milliseconds that a window which said good-bye has to come back. */
const RETURN = 5000;

export interface LeadWorld {
  readonly desk: AppStore;
  readonly room: AppStore;
  readonly services: Services;
  readonly channel: WindowChannel<RoomSaid>;
  /** Of this window: another one with the same channel is told to take its own. */
  readonly self: string;
  /** The room left, or another desk leads it: nothing is said on this channel any more. */
  readonly onEnd: () => void;
}

/** Shows a window of its own what a room may see of this desk, until it is closed. */
export interface RoomLead {
  /** The session is over: the window is asked to close. */
  readonly close: () => void;
  /** This page goes; the window of the room shows nothing until it comes back. */
  readonly leave: () => void;
  /** The page is shown again as it was. */
  readonly comeBack: () => void;
}

export function leadRoom({ desk, room, services, channel, self, onEnd }: LeadWorld): RoomLead {
  let shown: { readonly remote: RemoteCanvas; readonly picture: Picture } | null = null;
  let lastWords: RoomWords | null | undefined;
  let lastMap = desk.getState().mapId;
  let heardAt = performance.now();
  let isOver = false;
  /** The page goes: what still runs of it says nothing more. */
  let isAway = false;
  const say = (said: DeskSaid) => {
    if (!isAway) channel.say(said);
  };

  const sayWords = () => {
    const { blank } = desk.getState();
    const words = blank ? null : selectRoomWords(room.getState());
    if (words === lastWords) return;
    const isBack = lastWords === null && words !== null;
    lastWords = words;
    say({ kind: 'words', words });
    if (isBack) shown?.remote.sendAll();
  };

  const show = (size: Size, anew: boolean) => {
    if (shown) {
      shown.remote.resized(size);
      if (!anew) return;
      lastWords = undefined;
      sayWords();
      return shown.remote.sendAll();
    }
    desk.getState().roomCame();
    lastWords = undefined;
    sayWords();
    const remote = remoteCanvas(size, say, () => desk.getState().blank);
    const nobody = document.createElement('div');
    const picture = attachPicture(nobody, room, services, NO_GESTURES, ignore, ignore, remote.mount);
    shown = { remote, picture };
  };

  const camera = {
    zoomBy: (factor: number) => shown?.picture.canvas.zoomBy(factor),
    fit: () => shown?.picture.canvas.fit(),
  };

  const hear = (said: FollowerSaid) => {
    heardAt = performance.now();
    switch (said.kind) {
      case 'here':
        say({ kind: 'there' });
        return show(said.size, said.anew);
      case 'left':
        // Perhaps only loaded anew.
        heardAt -= SILENCE - RETURN;
        return;
      case 'asked':
        return runRoomCommand(said.command, desk, room, camera);
      case 'actorTapped':
        if (desk.getState().document.actors.has(said.actor)) desk.getState().actorChosen(said.actor);
        return;
      case 'ghostTapped':
        return room.getState().findingChosen(said.gap);
      case 'bundleTapped':
        return desk.getState().bundleToggled(said.bundle);
    }
  };

  channel.onSaid((said) => {
    if (isOver) return;
    if (said.kind === 'claim') {
      if (said.desk !== self) say({ kind: 'taken', desk: said.desk });
    } else if (said.kind === 'taken') {
      if (said.desk === self) end();
    } else if (isOfFollower(said)) hear(said);
  });

  const unsubscribe = desk.subscribe((state) => {
    // Another map is not for the room before somebody says so.
    if (state.mapId !== lastMap) {
      if (shown && lastMap !== null) state.blankSet(true);
      lastMap = state.mapId;
    }
    if (shown) sayWords();
  });
  const stopFraming = followFraming(
    desk,
    services.picture,
    (view, frame) => {
      const scene = shown?.picture.scene();
      if (!scene || desk.getState().blank) return;
      const middle = scenePoint(scene.frame, storedPoint(frame, view.middle));
      shown?.picture.canvas.look({ zoom: view.zoom, middle });
    },
    camera.fit,
  );
  const looking = setInterval(() => {
    const silence = performance.now() - heardAt;
    if (silence > SILENCE) end();
    else if (silence > LOOKING) say({ kind: 'areYouThere' });
  }, LOOKING);

  const stop = () => {
    isOver = true;
    clearInterval(looking);
    stopFraming();
    unsubscribe();
    shown?.picture.detach();
    shown = null;
    desk.getState().roomLeft();
  };
  const end = () => {
    if (isOver) return;
    stop();
    channel.close();
    onEnd();
  };

  const begin = () => {
    say({ kind: 'claim', desk: self });
    say({ kind: 'areYouThere' });
  };
  begin();
  return {
    close: () => {
      say({ kind: 'close' });
      end();
    },
    leave: () => {
      say({ kind: 'bye' });
      isAway = true;
    },
    comeBack: () => {
      isAway = false;
      begin();
    },
  };
}

const NO_GESTURES: Parameters<typeof attachPicture>[3] = {
  actorTapped: ignore,
  tieTapped: ignore,
  ghostTapped: ignore,
  bundleTapped: ignore,
  backgroundTapped: ignore,
  backgroundDoubleTapped: ignore,
  actorDragged: ignore,
  tieDrawn: ignore,
  tieDrawnToNobody: ignore,
  actorHovered: ignore,
  menuAsked: ignore,
};

function ignore(): void {}
