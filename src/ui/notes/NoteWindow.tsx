import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { Point } from '../../domain/placement';
import type { NoteOpen } from '../../store/noteOpen';
import type { Picture } from '../map/attachPicture';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp, useAppStore } from '../useApp';
import { NoteForm } from './NoteForm';
import styles from './Notes.module.css';
import { markOfSubject } from './putNote';

interface Props {
  readonly picture: RefObject<Picture | null>;
  readonly onDone: () => void;
}

export function NoteWindow(props: Props) {
  const open = useApp((state) => state.note);
  const isThere = useApp(
    ({ note, document }) => note !== null && (note.kind === 'new' || document.pictureNotes.has(note.id)),
  );
  return open && isThere && <OpenNote key={JSON.stringify(open)} {...props} open={open} />;
}

function OpenNote({ picture, onDone, open }: Props & { readonly open: NoteOpen }) {
  const store = useAppStore();
  const { notes: words } = useLaterMessages();
  const box = useRef<HTMLDivElement>(null);
  // Placed once: it stays there while the note moves.
  useLayoutEffect(() => {
    if (box.current) place(box.current, placeOf(picture.current, open));
  }, [picture, open]);
  const close = () => {
    store.getState().noteClosed();
    onDone();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears what bubbles from its fields and buttons
    <div
      ref={box}
      className={styles.window}
      role="dialog"
      aria-label={words.title}
      onKeyDown={(event) => {
        // Text typed here must not trigger shortcuts of the desk or of the room.
        event.stopPropagation();
        if (event.key === 'Escape') close();
      }}
    >
      <NoteForm open={open} picture={picture} onDone={close} />
    </div>
  );
}

/** Returns the place of the note, of its subject, or of the pressed point, in CSS pixels of the view; `null` when it has none. */
function placeOf(picture: Picture | null, open: NoteOpen): Point | null {
  const scene = picture?.scene();
  if (!picture || !scene) return null;
  if (open.kind === 'known') return picture.canvas.placeInView(open.id);
  const at = markOfSubject(scene, open)?.at ?? open.at;
  if (!at) return null;
  const { zoom, middle } = picture.canvas.view();
  const { width, height } = picture.canvas.size();
  return { x: (at.x - middle.x) * zoom + width / 2, y: (at.y - middle.y) * zoom + height / 2 };
}

/** Gap between note and window, in CSS pixels. */
const BESIDE = 56;
const EDGE = 8;

/**
 * Places the window below the note, or above where there is more room, and always inside the picture. On a phone the stylesheet places
 * it.
 */
function place(element: HTMLElement, at: Point | null): void {
  const around = element.offsetParent;
  if (!around) return;
  const { offsetWidth: width, offsetHeight: height } = element;
  const { x, y } = at ?? { x: around.clientWidth / 2, y: -BESIDE };
  const left = Math.max(EDGE, Math.min(x - width / 2, around.clientWidth - width - EDGE));
  const below = y + BESIDE;
  const top = below + height <= around.clientHeight - EDGE ? below : Math.max(EDGE, y - BESIDE - height);
  element.style.left = `${left}px`;
  element.style.top = `${top}px`;
}
