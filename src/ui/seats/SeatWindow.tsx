import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { Finding } from '../../analysis/findings/finding';
import type { Point } from '../../domain/placement';
import type { AppStore } from '../../store/appStore';
import { selectTelling } from '../../store/selectors/selectFindings';
import { selectEmptySeats } from '../../store/selectors/selectSeats';
import { Discussion } from '../discussion/Discussion';
import type { Picture } from '../map/attachPicture';
import { Button } from '../parts/Button';
import { useFocusOnMount } from '../parts/useFocusOnMount';
import { OfferedPart } from '../pool/OfferedPart';
import { useApp, useAppStore, useMessages } from '../useApp';
import { Ways } from '../ways/Ways';
import { besideSeat } from './besideSeat';
import styles from './Seat.module.css';
import { SeatForm } from './SeatForm';

interface Props {
  readonly picture: RefObject<Picture | null>;
  /** Store of the map itself: the map shown in a room is a masked copy. */
  readonly desk: AppStore;
  /** Called when the window closes; `null` when nobody was seated. */
  readonly onDone: (seated: string | null) => void;
}

/** Opens beside a tapped empty seat: the field to fill it, or a list when one mark stands for several seats. */
export function SeatWindow(props: Props) {
  const keys = useApp((state) => state.seat);
  return keys && <OpenSeat key={keys.join(' ')} {...props} keys={keys} />;
}

function OpenSeat({ picture, desk, onDone, keys }: Props & { readonly keys: readonly string[] }) {
  const store = useAppStore();
  const messages = useMessages();
  const seats = useApp(selectEmptySeats);
  const telling = useApp(selectTelling);
  const open = seats.filter(({ key }) => keys.includes(key));
  const isRoom = useApp((state) => state.audience === 'room');
  // A new step names people: with pseudonyms nobody could tell who is meant, and the map does not know these names.
  const isMasked = useApp((state) => state.audience === 'room' && state.masking !== 'nobody');
  const box = useRef<HTMLDivElement>(null);
  const [seat] = open.length === 1 ? open : [];
  usePlaceBeside(box, picture, keys);
  const close = (seated: string | null) => {
    store.getState().seatClosed();
    onDone(seated);
  };
  const isGone = open.length === 0;
  useEffect(() => {
    if (isGone) store.getState().seatClosed();
  }, [isGone, store]);
  if (isGone) return null;
  const question = (one: Finding) => messages.findings.ghost(one, telling);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears what bubbles from its fields and buttons
    <div
      ref={box}
      className={styles.window}
      data-room={isRoom || undefined}
      role="dialog"
      aria-label={seat ? messages.seats.dialog(question(seat)) : messages.seats.others(open.length)}
      onKeyDown={(event) => {
        // Text typed here must not trigger shortcuts of the desk or of the room.
        event.stopPropagation();
        if (event.key === 'Escape') close(null);
      }}
    >
      {seat ? (
        <>
          <SeatForm seat={seat} question={question(seat)} desk={desk} onDone={close} />
          {/* People of other maps are shown at the desk only. */}
          {!isRoom && <OfferedPart seat={seat} onSeated={close} />}
          {!isMasked && <Ways finding={seat} />}
          <Discussion gap={seat.key} question={question(seat)} />
        </>
      ) : (
        <SeatList seats={open} question={question} />
      )}
    </div>
  );
}

interface SeatListProps {
  readonly seats: readonly Finding[];
  readonly question: (seat: Finding) => string;
}

function SeatList({ seats, question }: SeatListProps) {
  const store = useAppStore();
  const words = useMessages().seats;
  const first = useRef<HTMLButtonElement>(null);
  useFocusOnMount(first, true);
  return (
    <>
      <p className={styles.question}>{words.others(seats.length)}</p>
      <ul className={styles.seats}>
        {seats.map((one, index) => (
          <li key={one.key}>
            <Button ref={index === 0 ? first : undefined} onClick={() => store.getState().seatOpened([one.key])}>
              {question(one)}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Places the window again after each render and whenever its size may have changed. */
function usePlaceBeside(box: RefObject<HTMLDivElement | null>, picture: Props['picture'], keys: readonly string[]) {
  useLayoutEffect(() => {
    const put = () => {
      const at = picture.current?.canvas.placeInView(ghostOf(picture.current, keys));
      if (box.current && at) place(box.current, at);
    };
    put();
    const sizes = new ResizeObserver(put);
    if (box.current) sizes.observe(box.current);
    return () => sizes.disconnect();
  });
}

/** Key of the ghost mark of a seat: the first key of those it stands for. */
function ghostOf({ scene }: Picture, keys: readonly string[]): string {
  const ghost = scene()?.ghosts.find((one) => one.keys.some((key) => keys.includes(key)));
  return ghost?.keys[0] ?? '';
}

/** On a phone the stylesheet places it. */
function place(element: HTMLElement, seat: Point) {
  const around = element.offsetParent;
  if (!around) return;
  const { offsetWidth: width, offsetHeight: height } = element;
  const { x, y } = besideSeat(seat, { width, height }, { width: around.clientWidth, height: around.clientHeight });
  element.style.left = `${x}px`;
  element.style.top = `${y}px`;
}
