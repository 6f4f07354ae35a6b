import { type RefObject, useEffect, useRef } from 'react';
import type { Picture } from '../map/attachPicture';
import { useApp, useAppStore } from '../useApp';
import styles from './Seat.module.css';

const RINGED = 1000;
/** Distance from a mark to the outer edge of its ring, in CSS pixels; any more would reach the name beside the mark. */
const AROUND = 5;

/** Rings an actor that was just added, for a second. Unlike a selection it does not dim the others. */
export function Newcomers({ picture }: { readonly picture: RefObject<Picture | null> }) {
  const newcomers = useApp((state) => state.newcomers);
  const store = useAppStore();
  useEffect(() => {
    if (newcomers.length === 0) return undefined;
    picture.current?.canvas.panTo(newcomers);
    const timer = window.setTimeout(() => store.getState().newcomersSettled(), RINGED);
    return () => window.clearTimeout(timer);
  }, [newcomers, picture, store]);
  return newcomers.map((id) => <Ring key={id} id={id} picture={picture} />);
}

/** Follows its mark, since newcomers glide to their place. */
function Ring({ id, picture }: { readonly id: string; readonly picture: RefObject<Picture | null> }) {
  const ring = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let frame = 0;
    const follow = () => {
      frame = requestAnimationFrame(follow);
      const shown = picture.current;
      const at = shown?.canvas.placeInView(id);
      const mark = shown?.scene()?.actors.find((one) => one.id === id);
      if (!ring.current) return;
      ring.current.hidden = !at || !mark;
      if (!shown || !at || !mark) return;
      const radius = mark.radius * shown.canvas.view().zoom + AROUND;
      ring.current.style.left = `${at.x - radius}px`;
      ring.current.style.top = `${at.y - radius}px`;
      ring.current.style.width = `${2 * radius}px`;
      ring.current.style.height = `${2 * radius}px`;
    };
    follow();
    return () => cancelAnimationFrame(frame);
  }, [id, picture]);
  return <div ref={ring} className={styles.newcomer} data-newcomer={id} hidden />;
}
