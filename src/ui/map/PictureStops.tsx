import {
  type FocusEvent,
  type RefObject,
  useEffect,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { CanvasHandlers } from '../../canvas/canvasHandle';
import type { MenuTarget } from '../../canvas/menuTarget';
import type { ActorId } from '../../domain/brand';
import type { Point } from '../../domain/placement';
import { nextStop } from '../../picture/nextStop';
import type { Scene } from '../../picture/scene';
import { stopStarting } from '../../picture/stopStarting';
import { type Stop, stopsOf } from '../../picture/stops';
import { useApp, useAppStore, useMessages } from '../useApp';
import type { Picture } from './attachPicture';
import styles from './Map.module.css';
import type { SceneFeed } from './sceneFeed';
import { menuTargetOf, stopActions } from './stopActions';
import { stopName } from './stopFacts';
import { type StopKeys, useStopKeys } from './useStopKeys';

/** Stops in the page before and after the current one. */
const AROUND = 5;

/** Elements that return the focus to the picture when they are left: the header line and the table. */
const GIVES_BACK = '[role="search"], #table';
/** Elements that give the picture the focus without a frame: those above, and a question left with the pointer. */
const GIVES_FOCUS = `${GIVES_BACK}, #ask`;

export interface StopsHandle {
  /** Makes the keyboard go on from this stop, without a ring until it moves. */
  readonly restAt: (id: string) => void;
  readonly comeBack: () => void;
}

interface Props {
  readonly handle: RefObject<StopsHandle | null>;
  readonly picture: RefObject<Picture | null>;
  readonly scenes: SceneFeed;
  readonly handlers: Pick<CanvasHandlers, 'tieDrawn'>;
  readonly onMenu: (target: MenuTarget, at: Point) => void;
}

/**
 * The picture for the keyboard and for screen readers: one tab stop, a list box whose options are the marks.
 * Why a list box over the canvas and not `role="application"`: screen readers pass all keys to a list box by themselves (NVDA and JAWS go
 * into focus mode, VoiceOver and TalkBack know it), say "12 of 47", and read an option whenever `aria-activedescendant` changes. An
 * application says nothing of its content until one enters it. Focus stays on the list, so options can come and go with the picture without
 * losing the user's place; only some around the current one are in the page, with `aria-posinset` and `aria-setsize` for the rest.
 */
export function PictureStops({ handle, picture, scenes, handlers, onMenu }: Props) {
  const scene = useSyncExternalStore(scenes.subscribe, scenes.current);
  const store = useAppStore();
  const messages = useMessages();
  const list = useRef<HTMLDivElement>(null);
  const ids = useId();
  const isChosen = useApp(({ selection }) =>
    selection.kind === 'actor' ? selection.id : selection.kind === 'finding' ? selection.key : null,
  );
  const place = useKeyboardPlace(scene, isChosen);
  const { stops, index, current, isHere } = place;
  const ringed = isHere ? (current?.id ?? null) : null;
  useRing(picture, list, ringed);
  const commands = useStopCommands({ place, scene, isChosen, picture, handlers, onMenu });
  const onKeyDown = useStopKeys(commands, place.isResting);
  const focus = () => list.current?.focus({ preventScroll: true });
  useImperativeHandle(handle, () => ({ restAt: (id) => place.restAt(id, focus), comeBack: focus }));
  const shown = stops.slice(Math.max(0, index - AROUND), index + AROUND + 1);
  const state = store.getState();
  const optionId = (stop: Stop): string => `${ids}${stops.indexOf(stop)}`;

  return (
    <>
      <div
        ref={list}
        id="picture"
        role="listbox"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a list box is one tab stop
        tabIndex={0}
        className={styles.stops}
        aria-label={messages.access.stops(scene?.actors.length ?? 0, scene?.ghosts.length ?? 0)}
        aria-describedby={`${ids}keys`}
        aria-activedescendant={current && isHere ? optionId(current) : undefined}
        onKeyDown={onKeyDown}
        onFocus={place.onFocus}
        onBlur={place.onBlur}
      >
        {shown.map((stop) => (
          <div
            key={stop.id}
            id={optionId(stop)}
            role="option"
            className={stop.id === ringed ? styles.stopHere : 'visually-hidden'}
            data-here={stop.id === ringed || undefined}
            aria-selected={stop.id === isChosen}
            aria-setsize={stops.length}
            aria-posinset={stops.indexOf(stop) + 1}
          >
            {stopName(state, stop, messages)}
          </div>
        ))}
      </div>
      <span id={`${ids}keys`} hidden>
        {messages.access.keys}
      </span>
    </>
  );
}

/** Tracks which stop the keyboard is on, and whether it came there by itself or was left there by the pointer. */
function useKeyboardPlace(scene: Scene | null, isChosen: string | null) {
  const [currentId, setCurrentId] = useState<string | null>(null);
  /** `resting`: put here by the pointer, without a ring. */
  const [presence, setPresence] = useState<'away' | 'resting' | 'here'>('away');
  const nextPresence = useRef<'resting' | 'here'>('here');
  /** The presence to restore when a `GIVES_BACK` element returns the focus. */
  const left = useRef<'resting' | 'here'>('resting');
  const chosenWhenLeft = useRef<string | null>(null);
  const stops = useMemo(() => (presence === 'here' && scene ? stopsOf(scene) : []), [presence, scene]);
  const index = Math.max(
    0,
    stops.findIndex((stop) => stop.id === currentId),
  );
  return {
    stops,
    index,
    current: stops[index] ?? null,
    isHere: presence === 'here',
    isResting: () => presence === 'resting',
    setCurrentId,
    /** Computes stops only once the keyboard is here: the pointer alone does not need them. */
    now: () => {
      const known = stops.length === 0 && scene ? stopsOf(scene) : stops;
      return { known, here: known.find((stop) => stop.id === currentId) ?? known[0] ?? null };
    },
    go: (stop: Stop | null | undefined): void => {
      if (!stop) return;
      setCurrentId(stop.id);
      setPresence('here');
    },
    restAt: (id: string, focus: () => void): void => {
      setCurrentId(id);
      setPresence('resting');
      nextPresence.current = 'resting';
      focus();
      // In case the keyboard was there already.
      nextPresence.current = 'here';
    },
    onFocus: ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>) => {
      // The focus did not come by a key: no new ring appears, and letters keep their meaning.
      const isGiven = relatedTarget?.closest(GIVES_FOCUS) && !currentTarget.matches(':focus-visible');
      if (nextPresence.current === 'here') {
        // An actor added in the header line is selected since then, so the ring moves to them.
        const isNew = isChosen !== chosenWhenLeft.current;
        if (isChosen !== null && scene && (isNew || !isGiven)) setCurrentId(isChosen);
        setPresence(isGiven ? left.current : 'here');
      }
      nextPresence.current = 'here';
    },
    onBlur: ({ relatedTarget }: FocusEvent<HTMLElement>) => {
      chosenWhenLeft.current = isChosen;
      left.current = relatedTarget?.closest(GIVES_BACK) && presence === 'here' ? 'here' : 'resting';
      setPresence('away');
    },
  };
}

function useRing(picture: Props['picture'], list: RefObject<HTMLElement | null>, ringed: string | null): void {
  useEffect(() => {
    // The option lies over its mark, so that magnifiers and screen reader frames go there.
    const put = ({ x, y }: Point): void => {
      const option = list.current?.querySelector<HTMLElement>('[data-here]');
      option?.style.setProperty('translate', `${x}px ${y}px`);
    };
    picture.current?.canvas.focusMark(ringed, put);
  }, [picture, list, ringed]);
}

interface Commanded extends Pick<Props, 'picture' | 'handlers' | 'onMenu'> {
  readonly place: ReturnType<typeof useKeyboardPlace>;
  readonly scene: Scene | null;
  readonly isChosen: string | null;
}

function useStopCommands({ place, scene, isChosen, picture, handlers, onMenu }: Commanded): StopKeys {
  const store = useAppStore();
  const actions = stopActions(store, handlers.tieDrawn);
  const { stops, index, current, go } = place;
  const choose = (): void => {
    const next = current && actions.choose(current, scene);
    if (next) place.setCurrentId(next);
  };
  return {
    move: (move) => {
      const { known, here } = place.now();
      go(here && nextStop(known, here, move));
    },
    typed: (text) => go(stopStarting(stops, current, text)),
    choose,
    join: () => {
      if (current?.kind === 'actor') store.getState().actorJoined(current.id as ActorId);
    },
    toggle: () => (current?.id === isChosen ? store.getState().selectionCleared() : choose()),
    tie: () => current && actions.tieFrom(current),
    remove: () => {
      if (current && actions.remove(current)) go(stops[index + 1] ?? stops[index - 1]);
    },
    menu: () => {
      const stop = place.now().here;
      const at = stop && picture.current?.canvas.placeInView(stop.id);
      if (stop && at) onMenu(menuTargetOf(stop), at);
    },
  };
}
