import { type KeyboardEvent, type RefObject, useMemo, useState } from 'react';
import type { StartQuestion } from '../../domain/startQuestion';
import type { AppStore } from '../../store/appStore';
import { useKeptText } from '../fields/useKeptText';
import { useServices } from '../services';
import { completedWords } from '../shell/completedWords';
import { useApp, useMessages } from '../useApp';
import { type AnswerExtra, useAnswerExtras } from './AnswerExtras';
import { beforeLast, completedAnswer, meantBy, type Offered, offeredAnswers } from './offeredAnswers';
import { answerGiven, type GivenAnswer, goneOn } from './startAnswers';

export interface Asking {
  readonly text: string;
  readonly offers: readonly Offered[];
  /** The offer that Enter takes; -1: what was typed. */
  readonly chosen: number;
  readonly extras: AnswerExtra;
  readonly write: (typed: string) => void;
  readonly pick: (offer: Offered) => void;
  /** What Enter means. */
  readonly submit: () => void;
  readonly leave: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** What is typed to answer a question, what it may mean, and what comes of it. */
export function useAsking(
  desk: AppStore,
  question: StartQuestion,
  field: RefObject<HTMLInputElement | null>,
  onLeft: () => void = () => undefined,
): Asking {
  const messages = useMessages();
  const { newId } = useServices();
  const [text, setText] = useKeptText('ask');
  const [active, setActive] = useState(-1);
  const shown = useApp((state) => state.document);
  const extras = useAnswerExtras(question);
  const offers = useMemo(() => offeredAnswers(shown, question, text), [shown, question, text]);
  const chosen = active < offers.length ? active : -1;

  const write = (typed: string) => {
    setText(typed);
    setActive(-1);
  };
  const leave = () => {
    desk.getState().questionsLeft();
    onLeft();
  };
  const give = (picked: Offered | undefined) => {
    field.current?.focus();
    if (!picked && text.trim() === '') {
      if (!goneOn(desk, question)) onLeft();
      return;
    }
    const isGiven = giveAnswers(desk, newId, { question, ...extras.said }, text, picked);
    if (!isGiven) return;
    write('');
    extras.reset();
  };
  const complete = (event: KeyboardEvent) => {
    const [first] = offers;
    if (event.shiftKey || text.trim() === '') return;
    const line = first ? completedAnswer(text, first.text) : completedWords({ document: shown }, messages, text);
    if (line === undefined || line === text) return;
    event.preventDefault();
    write(line);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const key = event.key.toLowerCase();
    if (key === 'enter' && event.repeat) return event.preventDefault();
    if (key === 'tab') return complete(event);
    if (text === '' && undoneByKey(desk, event)) return event.stopPropagation();
    if (key === 'arrowdown' && offers.length > 0) setActive(Math.min(chosen + 1, offers.length - 1));
    else if (key === 'arrowup' && chosen >= 0) setActive(chosen - 1);
    else if (key === 'escape' && chosen >= 0) setActive(-1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const submit = () => give(offers[chosen] ?? meantBy(offers, text));
  return { text, offers, chosen, extras, write, pick: give, submit, leave, onKeyDown };
}

/** Of "Jean ; Pau" the first is typed, the last is whom Pau meant. */
function giveAnswers(
  desk: AppStore,
  newId: () => string,
  said: Omit<GivenAnswer, 'given' | 'isPicked'>,
  text: string,
  picked: Offered | undefined,
): boolean {
  const before = picked ? beforeLast(text) : text;
  const isTypedGiven = before.trim() !== '' && answerGiven(desk, newId, { ...said, given: before, isPicked: false });
  if (!picked) return isTypedGiven;
  return answerGiven(desk, newId, { ...said, given: picked.id, isPicked: true }) || isTypedGiven;
}

/** Undoes or does again where nothing is typed that the key could be about; true when it was such a key. */
export function undoneByKey(desk: AppStore, event: KeyboardEvent): boolean {
  const key = event.key.toLowerCase();
  if (!(event.ctrlKey || event.metaKey) || (key !== 'z' && key !== 'y')) return false;
  event.preventDefault();
  const { undo, redo } = desk.getState();
  if (key === 'y' || event.shiftKey) redo();
  else undo();
  return true;
}
