import { useLayoutEffect, useMemo, useRef } from 'react';
import type { ActorId } from '../../domain/brand';
import { entryFacts } from '../../domain/entry/entryFacts';
import type { Point } from '../../domain/placement';
import { typedEntry } from '../../domain/quickOptions';
import type { Scene } from '../../picture/scene';
import { KnownAlready } from '../entry/KnownAlready';
import { useKeptText } from '../parts/useKeptText';
import { useServices } from '../services';
import controls from '../styles/controls.module.css';
import { useApp, useAppStore, useMessages } from '../useApp';
import { enterAt } from './enterAt';
import styles from './Map.module.css';

/** Free space between the field and the edge of the map, in CSS pixels. */
const EDGE = 8;

/**
 * The one line, on the picture: where one double-clicked, or let go of a tie (`tiedTo`: from whom). It reads what the line
 * of the header reads; the first newcomer comes to stand there. Enter adds, Escape leaves.
 */
export function NewActorField({
  at,
  tiedTo,
  scene,
  onLeave,
}: {
  readonly at: Point;
  readonly tiedTo?: ActorId | undefined;
  readonly scene: () => Scene | null;
  readonly onLeave: () => void;
}) {
  const store = useAppStore();
  const { newId, picture } = useServices();
  const { desk, entry: words, vocabulary } = useMessages();
  const [text, setText] = useKeptText('picture');
  const document = useApp((state) => state.document);
  const form = useRef<HTMLFormElement>(null);
  const entry = useMemo(
    () => typedEntry(document, text, vocabulary.kinds, tiedTo && document.actors.get(tiedTo)),
    [document, text, vocabulary, tiedTo],
  );
  useLayoutEffect(() => {
    const view = picture.current?.view();
    if (form.current && view) standAt(form.current, at, view);
  }, [at, picture]);
  const leave = () => {
    setText('');
    onLeave();
  };
  const isPlain = entry?.ends.length === (tiedTo ? 2 : 1);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears what bubbles from its field and buttons
    <form
      ref={form}
      className={styles.newActor}
      onSubmit={(event) => {
        event.preventDefault();
        // What the map does not take stays in its field.
        if (!entry || store.getState().readOnly) return;
        setText('');
        enterAt(store, newId, entry, scene(), at);
        onLeave();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave();
      }}
    >
      <input
        // The person just asked for it on the picture: typing goes here.
        ref={(field) => field?.focus()}
        className={controls.field}
        aria-label={desk.map.newActorName}
        placeholder={desk.map.newActorName}
        title={words.syntax}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit" className={`${controls.button} ${controls.primary}`} disabled={!entry}>
        {desk.map.addActor}
      </button>
      <button type="button" className={controls.button} onClick={leave}>
        {desk.panel.cancel}
      </button>
      <output className={styles.newActorReading}>
        {entry ? words.reads(entryFacts(document, entry, vocabulary.kinds)) : ''}
      </output>
      {isPlain && (
        <KnownAlready
          name={text}
          onMeant={(actor) => {
            setText('');
            store.getState().actorChosen(actor);
            onLeave();
          }}
        />
      )}
    </form>
  );
}

/** Puts the field under a point of the scene, inside the map. */
function standAt(
  form: HTMLElement,
  { x, y }: Point,
  { zoom, middle }: { readonly zoom: number; readonly middle: Point },
) {
  const around = form.parentElement;
  if (!around) return;
  const place = (from: number, centre: number, all: number, own: number, shift: number) =>
    Math.max(EDGE, Math.min((from - centre) * zoom + all / 2 - shift, all - own - EDGE));
  form.style.left = `${place(x, middle.x, around.clientWidth, form.offsetWidth, form.offsetWidth / 2)}px`;
  form.style.top = `${place(y, middle.y, around.clientHeight, form.offsetHeight, -EDGE)}px`;
}
