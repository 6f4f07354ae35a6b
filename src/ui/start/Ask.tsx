import { ChevronLeft } from 'lucide-react';
import { type FormEvent, type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import type { ActorId, ThemeId } from '../../domain/brand';
import { withdrawAnswer } from '../../domain/commands';
import { asksForRole, questionBefore, type StartQuestion } from '../../domain/start/startQuestion';
import type { AppStore } from '../../store/appStore';
import { useKeptText } from '../parts/useKeptText';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import { completedWords } from '../shell/completedWords';
import controls from '../styles/controls.module.css';
import { useApp, useMessages } from '../useApp';
import { AnswerExtras, useAnswerExtras } from './AnswerExtras';
import styles from './Ask.module.css';
import { AskedBlock, keepFocus } from './AskedBlock';
import { type AskedWords, selectAskedWords } from './askedWords';
import { beforeLast, completedAnswer, meantBy, type Offered, offeredAnswers } from './offeredAnswers';
import { answerGiven, goneOn } from './startAnswers';
import { useAskFocus } from './useAskFocus';
import { useVisibleHeight } from './useVisibleHeight';

/**
 * The question that is asked, in or beside the picture: a name and Enter, one after the other; Enter alone goes on.
 * `desk`: the map itself, to which it is done; what is shown is of the store around, which may be a room's.
 */
export function Ask({ desk, onLeft }: { readonly desk: AppStore; readonly onLeft?: () => void }) {
  const words = useApp(selectAskedWords);
  return words && <Asking desk={desk} words={words} {...(onLeft ? { onLeft } : {})} />;
}

interface AskingProps {
  readonly desk: AppStore;
  readonly words: AskedWords;
  readonly onLeft?: () => void;
}

function Asking({ desk, words, onLeft }: AskingProps) {
  const messages = useMessages();
  const { start } = useLaterMessages();
  const { newId } = useServices();
  const [text, setText] = useKeptText('ask');
  const [active, setActive] = useState(-1);
  const shown = useApp((state) => state.document);
  const extras = useAnswerExtras(words.question);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const { question } = words;
  const offers = useMemo(() => offeredAnswers(shown, question, text), [shown, question, text]);
  const chosen = active < offers.length ? active : -1;
  useAskFocus(field, desk);
  useVisibleHeight();

  const write = (typed: string) => {
    setText(typed);
    setActive(-1);
  };
  const leave = () => {
    desk.getState().questionsLeft();
    onLeft?.();
  };
  const goOn = () => {
    if (!goneOn(desk, question)) onLeft?.();
  };
  const give = (picked: Offered | undefined) => {
    field.current?.focus();
    if (!picked && text.trim() === '') return goOn();
    // Of "Jean ; Pau" the first is typed, the last is whom Pau meant.
    const [before, last] = picked ? [beforeLast(text), picked.id] : [text, undefined];
    const said = { question, ...extras.said };
    let isGiven = before.trim() !== '' && answerGiven(desk, newId, { ...said, given: before, isPicked: false });
    if (last !== undefined) isGiven = answerGiven(desk, newId, { ...said, given: last, isPicked: true }) || isGiven;
    if (!isGiven) return;
    write('');
    extras.reset();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    give(offers[chosen] ?? meantBy(offers, text));
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
    const ctrl = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    if (key === 'enter' && event.repeat) return event.preventDefault();
    if (key === 'tab') return complete(event);
    if (ctrl && (key === 'z' || key === 'y') && text === '') {
      const { undo, redo } = desk.getState();
      if (key === 'y' || event.shiftKey) redo();
      else undo();
    } else if (key === 'arrowdown' && offers.length > 0) setActive(Math.min(chosen + 1, offers.length - 1));
    else if (key === 'arrowup' && chosen >= 0) setActive(chosen - 1);
    else if (key === 'escape' && chosen >= 0) setActive(-1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    leave();
  };
  const takeBack = (answer: string) => {
    const { text: label } = words.answers.find((one) => one.id === answer) ?? { text: '' };
    desk.getState().execute(withdrawAnswer, { question, id: answer as ActorId | ThemeId }, label);
    field.current?.focus();
  };
  const before = questionBefore(question);
  const goOnLabel = start[goingOn(question, words.answers.length === 0)];

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape alone, wherever inside the focus is; every control is one of its own
    <section id="ask" className={styles.section} aria-label={start.name} tabIndex={-1} onKeyDown={onEscape}>
      <AskedBlock
        words={words}
        titleId={`${id}-title`}
        whyId={`${id}-why`}
        before={
          before && (
            <button
              type="button"
              className={styles.back}
              aria-label={start.back}
              title={start.back}
              onPointerDown={keepFocus}
              onClick={() => desk.getState().questionAsked(before)}
            >
              <ChevronLeft size={20} aria-hidden="true" />
            </button>
          )
        }
        top={
          <button type="button" className={styles.later} title={start.laterKey} onClick={leave}>
            {start.later}
          </button>
        }
        remove={{ label: start.remove, run: takeBack }}
        foot={
          (question !== 'beneficiary' || text.trim() !== '') && (
            <div className={styles.foot}>
              <button
                type="submit"
                form={`${id}-form`}
                className={`${controls.button} ${controls.primary} ${styles.go}`}
                onPointerDown={keepFocus}
              >
                {text.trim() === '' || question === 'beneficiary' ? goOnLabel : start.add}
              </button>
            </div>
          )
        }
      >
        <form id={`${id}-form`} className={styles.form} onSubmit={submit}>
          <input
            ref={field}
            type="text"
            role="combobox"
            className={styles.field}
            autoComplete="off"
            autoCapitalize="words"
            spellCheck={false}
            enterKeyHint={text.trim() === '' ? 'next' : 'done'}
            aria-labelledby={`${id}-title`}
            aria-describedby={`${id}-why`}
            aria-expanded={offers.length > 0}
            aria-controls={`${id}-offers`}
            aria-autocomplete="list"
            aria-activedescendant={chosen >= 0 ? `${id}-offer-${chosen}` : undefined}
            placeholder={question === 'themes' ? start.aTheme : start.aName}
            value={text}
            onChange={(event) => write(event.target.value)}
            onKeyDown={onKeyDown}
          />
          <Offers id={id} label={start.onTheMap} offers={offers} chosen={chosen} onPick={give} />
          <AnswerExtras {...extras} />
        </form>
      </AskedBlock>
    </section>
  );
}

/** What Enter does while nothing is typed. */
function goingOn(question: StartQuestion, isUnanswered: boolean): 'next' | 'pass' | 'leaveSeat' | 'finish' {
  if (asksForRole(question) && isUnanswered) return 'leaveSeat';
  if (question === 'relays') return 'finish';
  return isUnanswered && question !== 'beneficiary' ? 'pass' : 'next';
}

interface OffersProps {
  readonly id: string;
  readonly label: string;
  readonly offers: readonly Offered[];
  readonly chosen: number;
  readonly onPick: (offer: Offered) => void;
}

/** Those on the map who may be meant, in a row: nothing ever opens over the picture or the answers. */
function Offers({ id, label, offers, chosen, onPick }: OffersProps) {
  return (
    <div
      id={`${id}-offers`}
      role="listbox"
      aria-label={label}
      className={styles.offers}
      data-none={offers.length === 0 || undefined}
    >
      {offers.map((offer, at) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- an option of a combobox: the focus and the keys stay in its field
        <div
          key={offer.id}
          id={`${id}-offer-${at}`}
          role="option"
          aria-selected={at === chosen}
          className={styles.offer}
          onPointerDown={keepFocus}
          onClick={() => onPick(offer)}
        >
          {offer.text}
        </div>
      ))}
    </div>
  );
}
