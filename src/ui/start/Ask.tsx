import { ChevronLeft } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useEffect, useId, useRef } from 'react';
import type { ActorId, ThemeId } from '../../domain/brand';
import { withdrawAnswer } from '../../domain/commands';
import { questionBefore, type StartAnswer, type StartQuestion } from '../../domain/startQuestion';
import type { AppStore } from '../../store/appStore';
import { selectLeavesSeat } from '../../store/selectors/selectSeats';
import { Button } from '../parts/Button';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp } from '../useApp';
import styles from './Ask.module.css';
import { AskedBlock, keepFocus } from './AskedBlock';
import { AskField } from './AskField';
import { type AskedWords, selectAskedWords } from './askedWords';
import { FieldChoice } from './FieldChoice';
import { useAskFocus } from './useAskFocus';
import { useAsking } from './useAsking';

const HEIGHT = '--visible-height';

/** While a keyboard covers the page, limits the page to the visible height, so that the field stays above the keys. */
function useVisibleHeight(): void {
  useEffect(() => {
    const seen = window.visualViewport;
    if (!seen) return undefined;
    const { style } = document.documentElement;
    const fit = () => {
      // Zooming also shrinks the visual viewport, and then nothing covers the page.
      if (seen.scale > 1.01 || seen.height > window.innerHeight - 80) style.removeProperty(HEIGHT);
      else style.setProperty(HEIGHT, `${Math.round(seen.height)}px`);
    };
    fit();
    seen.addEventListener('resize', fit);
    return () => {
      seen.removeEventListener('resize', fit);
      style.removeProperty(HEIGHT);
    };
  }, []);
}

interface AskProps {
  /** The desk's own store, which the answers change; the surrounding store, which is shown, may be a room's. */
  readonly desk: AppStore;
  /** Called after the last question, or when they are left; `byKeys`: not by the pointer. */
  readonly onLeft?: ((byKeys: boolean) => void) | undefined;
}

/** The current question, in or beside the picture: a name and Enter, one after the other; Enter alone goes on. */
export function Ask(props: AskProps) {
  const words = useApp(selectAskedWords);
  return words && <Asked words={words} {...props} />;
}

function Asked({ desk, words, onLeft }: AskProps & { readonly words: AskedWords }) {
  const { start } = useLaterMessages();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const { question, answers } = words;
  const byKeys = useRef(true);
  // Under masked names the field would show, and write, a pseudonym.
  const correctable = answers.filter(({ id, text }) => nameOnMap(desk, id) === text);
  const asking = useAsking(desk, question, correctable, field, () => onLeft?.(byKeys.current));
  useAskFocus(field, desk);
  useVisibleHeight();

  const onEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    asking.leave();
  };
  const takeBack = (answer: string) => {
    const label = answers.find((one) => one.id === answer)?.text ?? '';
    desk.getState().execute(withdrawAnswer, { question, id: answer as ActorId | ThemeId }, label);
    field.current?.focus();
  };
  const isTyped = asking.text.trim() !== '';
  const leavesSeat = useApp(selectLeavesSeat);
  const goOnLabel = start[goingOn(question, answers.length === 0, leavesSeat)];

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- handles Escape only, wherever inside the focus is
    <section
      id="ask"
      className={styles.section}
      aria-label={start.name}
      tabIndex={-1}
      onKeyDown={onEscape}
      onKeyDownCapture={() => {
        byKeys.current = true;
      }}
      onPointerDownCapture={() => {
        byKeys.current = false;
      }}
    >
      <AskedBlock
        words={words}
        titleId={`${id}-title`}
        whyId={`${id}-why`}
        before={<Back desk={desk} question={question} field={field} />}
        top={
          <button type="button" className={styles.later} title={start.laterKey} onClick={asking.leave}>
            {start.later}
          </button>
        }
        remove={{ label: start.remove, run: takeBack }}
        correct={{ label: start.correct, answers: correctable, now: asking.corrected, run: asking.correct }}
        foot={
          (question !== 'beneficiary' || isTyped) && (
            <div className={styles.foot}>
              <Button type="submit" form={`${id}-form`} look="primary" className={styles.go} onPointerDown={keepFocus}>
                {asking.corrected
                  ? start.keepCorrection
                  : isTyped && question !== 'beneficiary'
                    ? start.add
                    : goOnLabel}
              </Button>
            </div>
          )
        }
      >
        <AskField id={id} question={question} field={field} asking={asking} />
        {words.alone && <FieldChoice desk={desk} field={field} />}
      </AskedBlock>
    </section>
  );
}

function nameOnMap(desk: AppStore, id: StartAnswer['id']): string | undefined {
  const { actors, themes } = desk.getState().document;
  return actors.get(id as ActorId)?.name ?? themes.get(id as ThemeId)?.label;
}

interface BackProps {
  readonly desk: AppStore;
  readonly question: StartQuestion;
  readonly field: RefObject<HTMLInputElement | null>;
}

function Back({ desk, question, field }: BackProps) {
  const { start } = useLaterMessages();
  const before = questionBefore(question);
  if (before === null) return null;
  return (
    <button
      type="button"
      className={styles.back}
      aria-label={start.back}
      title={start.back}
      onPointerDown={keepFocus}
      onClick={() => {
        desk.getState().questionAsked(before);
        // The first question has no such button: the focus would be lost with it.
        field.current?.focus();
      }}
    >
      <ChevronLeft size={20} aria-hidden="true" />
    </button>
  );
}

function goingOn(
  question: StartQuestion,
  isUnanswered: boolean,
  leavesSeat: boolean,
): 'next' | 'pass' | 'leaveSeat' | 'finish' {
  if (isUnanswered && leavesSeat) return 'leaveSeat';
  if (question === 'relays') return 'finish';
  return isUnanswered && question !== 'beneficiary' ? 'pass' : 'next';
}
