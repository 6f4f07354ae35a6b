import { useLayoutEffect, useMemo, useRef } from 'react';
import type { ActorId } from '../../domain/brand';
import { enterActors } from '../../domain/commands';
import { enteredRecords } from '../../domain/entry/enteredRecords';
import type { Entry } from '../../domain/entry/entry';
import { entryFacts } from '../../domain/entry/entryFacts';
import { typedEntry } from '../../domain/entry/quickOptions';
import type { Point } from '../../domain/placement';
import { MESSAGES } from '../../i18n/language';
import { storedPoint } from '../../picture/frame';
import type { Scene } from '../../picture/scene';
import type { AppStore } from '../../store/appStore';
import { KnownAlready } from '../entry/KnownAlready';
import { useKeptText } from '../fields/useKeptText';
import { Button } from '../parts/Button';
import { useFocusOnMount } from '../parts/useFocusOnMount';
import { useServices } from '../services';
import controls from '../styles/controls.module.css';
import { useApp, useAppStore, useMessages } from '../useApp';
import styles from './Map.module.css';

/** Free space between the field and the edge of the map, in CSS pixels. */
const EDGE = 8;

interface Props {
  readonly at: Point;
  readonly tiedTo?: ActorId | undefined;
  readonly scene: () => Scene | null;
  readonly onLeave: () => void;
}

/**
 * The entry line on the picture, where the user double-clicked or let go of a tie (`tiedTo`: where the tie starts). It reads the same text
 * as the header line and places the first newcomer here. Enter adds, Escape leaves.
 */
export function NewActorField({ at, tiedTo, scene, onLeave }: Props) {
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
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- catches events that bubble from its field and buttons
    <form
      ref={form}
      className={styles.newActor}
      onSubmit={(event) => {
        event.preventDefault();
        // What the map does not accept stays in its field.
        if (!entry || store.getState().readOnly) return;
        setText('');
        enterAt(store, newId, entry, scene(), at);
        onLeave();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') leave();
      }}
    >
      <NameField text={text} onType={setText} />
      <Button type="submit" look="primary" disabled={!entry}>
        {desk.map.addActor}
      </Button>
      <Button onClick={leave}>{desk.panel.cancel}</Button>
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

function NameField({ text, onType }: { readonly text: string; readonly onType: (text: string) => void }) {
  const { desk, entry } = useMessages();
  const field = useRef<HTMLInputElement>(null);
  // The user just opened this field on the picture, so typing goes here.
  useFocusOnMount(field, true);
  return (
    <input
      ref={field}
      className={controls.field}
      aria-label={desk.map.newActorName}
      placeholder={desk.map.newActorName}
      title={entry.syntax}
      autoComplete="off"
      spellCheck={false}
      value={text}
      onChange={(event) => onType(event.target.value)}
    />
  );
}

/** Moves the field below a point of the scene, and keeps it inside the map. */
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

/**
 * Adds what was typed on the picture and places its first newcomer there. Pinned, so that a new layout of a small map does not move them,
 * and selected, so that the card can be filled in.
 */
function enterAt(store: AppStore, newId: () => string, entry: Entry, drawn: Scene | null, at: Point): void {
  const { document, execute, actorMade, actorChosen, language } = store.getState();
  const { ids, ...entered } = enteredRecords(document, entry, MESSAGES[language].vocabulary.kinds, newId);
  const placement = drawn ? { [drawn.picture]: storedPoint(drawn.frame, at), pinned: true } : undefined;
  const label = entry.ends.map(({ known, name }) => known?.name ?? name).join(' – ');
  const isDone = execute(enterActors, { ...entered, ...(placement ? { placement } : {}) }, label);
  const [made, another] = entered.actors;
  const [first] = ids;
  if (isDone && made) (another ? actorChosen : actorMade)(made.id);
  else if (first !== undefined) actorChosen(first);
}
