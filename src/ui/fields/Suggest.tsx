import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { fold } from '../../domain/folding';
import { useFocusOnMount } from '../parts/useFocusOnMount';
import { useMessages } from '../useApp';
import { FieldProblem } from './FieldProblem';
import fields from './fields.module.css';
import styles from './Suggest.module.css';
import type { Draft } from './useDraft';
import { useWhyNotTaken } from './useWhyNotTaken';

export interface Suggestion {
  readonly id: string;
  readonly text: string;
  readonly hint?: string;
}

export interface SuggestProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly placeholder?: string;
  /** Finds suggestions for the typed text, best first; also called with `''` when the field is entered. */
  readonly find: (typed: string) => readonly Suggestion[];
  readonly onPick: (id: string) => void;
  /** Text of the option that creates what was typed; without it, only known items can be picked. */
  readonly createLabel?: (typed: string) => string;
  readonly onCreate?: (typed: string) => void;
  readonly noMatch?: string;
  readonly startsFocused?: boolean;
  /** Text shown while nothing is being typed: the picked item. */
  readonly picked?: string;
  /** Keeps typed text that picks nothing when the field is left; `unpicked` is then shown as its problem. */
  readonly draft?: Draft;
  readonly unpicked?: string;
  /** With a `draft`: also calls `onDone` when the field is left empty. */
  readonly closesEmpty?: boolean;
  /** Looks like the fields edited in place around it, and shows its problem below. */
  readonly asField?: boolean;
  /** Called on Esc with nothing typed, or when the field is left. */
  readonly onDone?: () => void;
}

/** Id of the option that creates what was typed; no known item has it. */
const NEW = '';

/** Puts exact matches before similar ones; offers to create what was typed where nothing has that name. */
function optionsFor(query: string, { find, onCreate, createLabel }: SuggestProps): readonly Suggestion[] {
  const isNamed = ({ text }: Suggestion) => fold(text) === fold(query);
  const all = find(query);
  const creates = query !== '' && onCreate && !all.some(isNamed);
  return [
    ...(creates && createLabel ? [{ id: NEW, text: createLabel(query) }] : []),
    ...all.filter(isNamed),
    ...all.filter((one) => !isNamed(one)),
  ];
}

function useChoices(props: SuggestProps) {
  const { draft, onDone } = props;
  const [own, setOwn] = useState<string | null>(null);
  const typed = draft ? (draft.typing ? draft.text : null) : own;
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const query = (typed ?? '').trim();
  const options = open ? optionsFor(query, props) : [];

  const close = (isLeft = false) => {
    if (!draft) setOwn(null);
    else if (isLeft) draft.keep();
    else draft.giveUp();
    setOpen(false);
    setActive(0);
  };
  const pick = (index: number) => {
    const chosen = options[index];
    if (!chosen || draft?.isTaken() === false) return;
    // Closed before picking: picking may remove the field, and its text must not be kept as a draft then.
    close();
    if (chosen.id === NEW) props.onCreate?.(query);
    else props.onPick(chosen.id);
  };
  const move = (by: number) => {
    if (!open) setOpen(true);
    else if (options.length > 0) setActive((active + by + options.length) % options.length);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter') {
      if (query !== '' || typed !== null || active > 0) pick(active);
    } else if (event.key === 'Escape' && (open || onDone)) {
      event.stopPropagation();
      if (!open || query === '') onDone?.();
      return close();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const type = (text: string) => {
    (draft?.type ?? setOwn)(text);
    setActive(0);
    setOpen(true);
  };
  const leave = () => {
    close(true);
    // A field whose text may stay does not close: in a cell that would move what is under the pointer.
    if (!draft || (props.closesEmpty && query === '')) onDone?.();
  };
  return { typed, query, open, active, options, pick, type, leave, show: () => setOpen(true), onKeyDown };
}

/**
 * A field that searches while the user types (ARIA combobox with a list): arrows move, Enter picks, Escape closes. Where new items may be
 * created, Enter takes the typed text, unless that is the whole name of a known item. Similar ones are one arrow away.
 */
export function Suggest(props: SuggestProps) {
  const { noMatch } = useMessages().card;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const choices = useChoices(props);
  const { typed, query, open, active, options } = choices;
  usePlaced(open, input, list, options.length);
  useFocusOnMount(input, props.startsFocused);
  const why = useWhyNotTaken();
  /** Why the typed text cannot be used: the map accepts no edit, or nothing was picked. */
  const problem = props.draft?.typing ? why || (open ? undefined : props.unpicked) : undefined;
  const optionId = (index: number) => `${id}-${index}`;
  return (
    <div className={styles.suggest}>
      <label htmlFor={id} className={props.labelHidden ? 'visually-hidden' : styles.label}>
        {props.label}
      </label>
      <input
        ref={input}
        id={id}
        className={props.asField ? fields.input : styles.input}
        role="combobox"
        aria-expanded={open && options.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && options.length > 0 ? optionId(active) : undefined}
        autoComplete="off"
        placeholder={props.placeholder}
        aria-invalid={problem !== undefined}
        title={problem}
        aria-describedby={problem === undefined ? undefined : `${id}-unpicked`}
        data-typing={typed !== null}
        value={typed ?? props.picked ?? ''}
        onChange={(event) => choices.type(event.target.value)}
        onFocus={choices.show}
        onClick={choices.show}
        onBlur={choices.leave}
        onKeyDown={choices.onKeyDown}
      />
      {problem !== undefined && <FieldProblem id={`${id}-unpicked`} text={problem} isSeen={props.asField ?? false} />}
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label={props.label}
        popover="manual"
        className={styles.list}
      >
        <Options choices={choices} idOf={optionId} />
      </div>
      <output className="visually-hidden">
        {open && query !== '' && options.length === 0 ? (props.noMatch ?? noMatch) : ''}
      </output>
    </div>
  );
}

function Options({
  choices: { options, active, pick },
  idOf,
}: {
  readonly choices: ReturnType<typeof useChoices>;
  readonly idOf: (index: number) => string;
}) {
  return options.map((one, index) => (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- an option of a combobox: the focus and the keys stay in its field
    <div
      key={one.id}
      id={idOf(index)}
      role="option"
      aria-selected={index === active}
      className={styles.option}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => pick(index)}
    >
      {one.text}
      {one.hint !== undefined && <span className={styles.hint}>{one.hint}</span>}
    </div>
  ));
}

/** Shows the list in the top layer, under the field or above it when there is more room, and follows it. */
function usePlaced(
  open: boolean,
  input: { readonly current: HTMLInputElement | null },
  list: { readonly current: HTMLDivElement | null },
  choices: number,
) {
  useLayoutEffect(() => {
    const popup = list.current;
    if (!popup || !open || choices === 0) return undefined;
    popup.showPopover();
    return () => popup.hidePopover();
  }, [open, choices, list]);

  useEffect(() => {
    if (!open || choices === 0) return undefined;
    const place = () => {
      if (input.current && list.current) placeAt(list.current, input.current);
    };
    place();
    window.addEventListener('scroll', place, true);
    window.addEventListener('resize', place);
    return () => {
      window.removeEventListener('scroll', place, true);
      window.removeEventListener('resize', place);
    };
  }, [open, choices, input, list]);
}

function placeAt(popup: HTMLElement, field: HTMLElement) {
  const { left, width, top, bottom } = field.getBoundingClientRect();
  const below = window.innerHeight - bottom;
  const above = below < 180 && top > below;
  popup.style.width = `${Math.max(width, 220)}px`;
  popup.style.left = `${Math.max(4, Math.min(left, window.innerWidth - popup.offsetWidth - 4))}px`;
  popup.style.maxHeight = `${Math.min(320, (above ? top : below) - 8)}px`;
  popup.style.top = above ? 'auto' : `${bottom + 2}px`;
  popup.style.bottom = above ? `${window.innerHeight - top + 2}px` : 'auto';
}
