import { type KeyboardEvent, type RefObject, useMemo, useState } from 'react';
import type { StartAnswer, StartQuestion } from '../../domain/startQuestion';
import type { AppStore } from '../../store/appStore';
import { completedWords } from '../entry/completedWords';
import { useKeptText } from '../fields/useKeptText';
import { useServices } from '../services';
import { useApp, useMessages } from '../useApp';
import { type AnswerExtra, useAnswerExtras } from './AnswerExtras';
import { answerCorrected } from './answerCorrected';
import {
  beforeLast,
  choosesAround,
  completedAnswer,
  meantBy,
  NEW,
  type Offered,
  offeredAnswers,
} from './offeredAnswers';
import { answerGiven, type GivenAnswer, goneOn } from './startAnswers';

export interface Asking {
  readonly text: string;
  readonly offers: readonly Offered[];
  /** Index of the offer that Enter takes; -1 for what was typed. */
  readonly chosen: number;
  readonly extras: AnswerExtra;
  readonly write: (typed: string) => void;
  readonly pick: (offer: Offered) => void;
  readonly submit: () => void;
  readonly leave: () => void;
  readonly corrected: StartAnswer | null;
  readonly correct: (answer: StartAnswer) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

interface Correction {
  readonly question: StartQuestion;
  readonly id: StartAnswer['id'];
  readonly was: string;
  readonly text: string;
}

export function useAsking(
  desk: AppStore,
  question: StartQuestion,
  /** Answers that can be corrected, in display order. */
  answers: readonly StartAnswer[],
  field: RefObject<HTMLInputElement | null>,
  onLeft: () => void = () => undefined,
): Asking {
  const messages = useMessages();
  const { newId } = useServices();
  const [typed, setTyped] = useKeptText('ask');
  // Kept apart from the typed text, which waits: an abandoned correction must not come back as a name to add.
  const [correction, setCorrection] = useState<Correction | null>(null);
  const begun = correction?.question === question ? correction : null;
  const corrected = answers.find(({ id, text: was }) => id === begun?.id && was === begun.was) ?? null;
  const text = begun && corrected ? begun.text : typed;
  const [active, setActive] = useState(-1);
  const shown = useApp((state) => state.document);
  const extras = useAnswerExtras(question, corrected);
  const offers = useMemo(() => offeredAnswers(shown, question, text), [shown, question, text]);
  const [first] = offers;
  const preset = first && choosesAround(shown, question, text) ? 0 : -1;
  const chosen = active < offers.length ? Math.max(active, preset) : preset;

  const write = (written: string) => {
    if (begun && corrected) setCorrection({ ...begun, text: written });
    else setTyped(written);
    setActive(-1);
  };
  const correct = ({ id, text: was }: StartAnswer) => {
    field.current?.focus();
    setCorrection({ question, id, was, text: completedAnswer('', was) });
    setActive(-1);
  };
  const leaveCorrection = () => {
    setCorrection(null);
    setActive(-1);
  };
  const leave = () => {
    desk.getState().questionsLeft();
    onLeft();
  };
  const give = (offer: Offered | undefined) => {
    const picked = offer?.id === NEW ? undefined : offer;
    field.current?.focus();
    if (corrected) {
      const given = { question, ...extras.said, given: picked?.id ?? text, isPicked: picked !== undefined };
      if (text.trim() === '' || answerCorrected(desk, newId, corrected, given)) leaveCorrection();
      return;
    }
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
    const last = answers.at(-1);
    // A held-down Backspace that empties the field must not go on into earlier answers.
    if (key === 'backspace' && text === '' && !corrected && last && !event.repeat) correct(last);
    else if (key === 'arrowdown' && offers.length > 0) setActive(Math.min(chosen + 1, offers.length - 1));
    else if (key === 'arrowup' && chosen >= 0) setActive(chosen - 1);
    else if (key === 'escape' && active >= 0) setActive(-1);
    else if (key === 'escape' && corrected) leaveCorrection();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const submit = () => give(offers[chosen] ?? meantBy(offers, text));
  return { text, offers, chosen, extras, write, pick: give, submit, leave, corrected, correct, onKeyDown };
}

/** In "Jean ; Pau" the first is a typed name, and the last is the picked actor that "Pau" meant. */
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

/** Handles undo and redo keys where no typed text could be meant; returns true for such a key. */
export function undoneByKey(desk: AppStore, event: KeyboardEvent): boolean {
  const key = event.key.toLowerCase();
  if (!(event.ctrlKey || event.metaKey) || (key !== 'z' && key !== 'y')) return false;
  event.preventDefault();
  const { undo, redo } = desk.getState();
  if (key === 'y' || event.shiftKey) redo();
  else undo();
  return true;
}
