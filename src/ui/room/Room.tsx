import {
  type Dispatch,
  type SetStateAction,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Scene } from '../../picture/scene';
import { roomOf } from '../../store/roomStore';
import { GuideDialog } from '../guide/GuideDialog';
import { attachPicture, type Picture } from '../map/attachPicture';
import { AllKnownButton } from '../parts/AllKnownButton';
import { leaveFullScreen, onEscaped, toggleFullScreen } from '../parts/fullScreen';
import { Printing } from '../print/Printing';
import { Newcomers } from '../seats/Newcomers';
import { SeatWindow } from '../seats/SeatWindow';
import { useServices } from '../services';
import { Ask } from '../start/Ask';
import { askOn } from '../start/askOn';
import { StoreProvider, useApp, useAppStore, useMessages } from '../useApp';
import { useMapHandlers } from '../views/useMapHandlers';
import styles from './Room.module.css';
import { RoomBar } from './RoomBar';
import { RoomHelp } from './RoomHelp';
import { RoomLine } from './RoomLine';
import { RoomReplayBar } from './RoomReplayBar';
import { drawnOf, type RoomDrawn, RoomScreen } from './RoomScreen';
import { type RoomCommand, runRoomCommand } from './roomCommands';
import { selectRoomWords } from './roomWords';
import { useRoomKeys } from './useRoomKeys';

/** The window as the room sees it. Everything below gets the room's store, which holds nothing private. */
export function Room() {
  const { room } = useServices();
  return (
    <StoreProvider store={roomOf(room.desk, room.world)}>
      <ProjectedRoom />
    </StoreProvider>
  );
}

function ProjectedRoom() {
  const { room } = useServices();
  const store = useAppStore();
  const { desk } = room;
  const messages = useMessages().room;
  const words = useApp(selectRoomWords);
  const blank = useApp((state) => state.blank);
  const [over, setOver] = useState<Over>('nothing');
  const isReading = useApp((state) => state.dialog === 'guide');
  const isReplaying = useApp((state) => state.dialog === 'replay');
  const { container, drawn, picture } = useRoomPicture();

  const planOf = useCallback(() => picture.current?.plan() ?? null, [picture]);
  const { run, keys, leave } = useRoomActions(picture, over, setOver, words.asked !== null);
  const isPictureShown = !blank && words.table === null && words.replay === null;
  const { title } = store.getState().document.info;
  const titled = useMessages().desk.documentTitle(title);
  useEffect(() => {
    document.title = titled;
  }, [titled]);

  return (
    <RoomScreen
      words={blank ? null : words}
      drawn={drawn}
      dark={words.dark}
      canvas={container}
      ask={<Ask desk={desk} />}
      onPicture={
        isPictureShown && (
          <>
            <SeatWindow picture={picture} desk={desk} onDone={ignore} />
            <Newcomers picture={picture} />
          </>
        )
      }
      // Hidden with the line, which has the same button, and during a story, which is told and not edited.
      onBand={
        isPictureShown &&
        over !== 'line' &&
        words.step === null && <AllKnownButton className={styles.allKnown} onDone={() => container.current?.focus()} />
      }
    >
      <Printing planOf={planOf} />
      {isReplaying && <RoomReplayBar run={run} />}
      {blank ? (
        <button type="button" className={styles.blank} onClick={keys.unblank} aria-label={messages.bar.unblank}>
          <span className={styles.wayBack} data-for-keys>
            {messages.wayBack}
          </span>
          <span className={styles.wayBack} data-for-fingers>
            {messages.wayBackByTouch}
          </span>
        </button>
      ) : (
        <>
          {!isReplaying && (
            <RoomBar
              run={run}
              onAdd={keys.add}
              onAsk={keys.ask}
              onHelp={keys.help}
              onReplay={keys.replay}
              onFullScreen={toggleFullScreen}
              onLeave={leave}
            />
          )}
          {over === 'help' && !isReading && <RoomHelp onClose={() => setOver('nothing')} />}
          {over === 'line' && <RoomLine desk={desk} onLeave={() => setOver('nothing')} />}
          {isReading && <GuideDialog />}
        </>
      )}
    </RoomScreen>
  );
}

type Over = 'nothing' | 'line' | 'help';

function useRoomActions(
  picture: ReturnType<typeof useRoomPicture>['picture'],
  over: Over,
  setOver: Dispatch<SetStateAction<Over>>,
  isAsking: boolean,
) {
  const { desk } = useServices().room;
  const store = useAppStore();
  const run = useCallback(
    (command: RoomCommand) => {
      const shown = picture.current;
      runRoomCommand(command, desk, store, shown && { zoomBy: shown.canvas.zoomBy, fit: shown.fit });
    },
    [desk, store, picture],
  );
  const leave = useCallback(() => {
    desk.getState().projectionEnded();
    leaveFullScreen();
  }, [desk]);
  const back = useCallback(() => {
    // A browser that keeps Escape for itself leaves full screen with it: that, too, brings a blanked screen back.
    if (desk.getState().blank) desk.getState().blankSet(false);
    else if (desk.getState().dialog !== null) desk.getState().dialogOpened(null);
    else if (over !== 'nothing') setOver('nothing');
    else if (isAsking) desk.getState().questionsLeft();
    else leave();
  }, [leave, over, isAsking, desk, setOver]);
  const keys = useMemo(
    () => ({
      run,
      back,
      isBlank: () => desk.getState().blank,
      isReading: () => desk.getState().dialog !== null,
      unblank: () => desk.getState().blankSet(false),
      add: () => !desk.getState().readOnly && setOver('line'),
      ask: () => !desk.getState().readOnly && askOn(desk),
      help: () => setOver((now) => (now === 'help' ? 'nothing' : 'help')),
      replay: () => desk.getState().dialogOpened('replay'),
      fullScreen: toggleFullScreen,
      leave,
    }),
    [run, back, leave, desk, setOver],
  );
  useRoomKeys(keys);
  // Subscribed once through a ref: if `back` changed between the end of full screen and its event, the room would stay open.
  const escaped = useRef(back);
  useLayoutEffect(() => {
    escaped.current = back;
  }, [back]);
  useLayoutEffect(() => onEscaped(() => escaped.current()), []);
  return { run, keys, leave };
}

function useRoomPicture() {
  const store = useAppStore();
  const services = useServices();
  const container = useRef<HTMLDivElement>(null);
  const picture = useRef<Picture | null>(null);
  const [drawn, setDrawn] = useState<RoomDrawn | null>(null);
  const scene = useCallback(() => picture.current?.scene() ?? null, []);
  const handlers = useMapHandlers(scene, ignore, ignore, ignore);
  useEffect(() => {
    if (!container.current) return;
    const onScene = (scene: Scene) => setDrawn(drawnOf(scene));
    const attached = attachPicture(container.current, store, services, handlers, onScene, ignore);
    picture.current = attached;
    return () => {
      picture.current = null;
      attached.detach();
    };
  }, [store, services, handlers]);
  return { container, drawn, picture };
}

function ignore(): void {}
