import { useId, useRef, useState } from 'react';
import type { ActorId } from '../../domain/brand';
import { byFolded } from '../../domain/folding';
import { beneficiaryOf, type MapDocument } from '../../domain/mapDocument';
import {
  asksForRole,
  type StartAnswer,
  type StartQuestion,
  subjectsOf,
  subjectWithoutAnswer,
} from '../../domain/startQuestion';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp } from '../useApp';
import styles from './Ask.module.css';
import { keepFocus } from './AskedBlock';

/** Optional details of an answer beside its name. All have a default. */
export interface AnswerExtra {
  readonly question: StartQuestion;
  readonly knownBy: ActorId | undefined;
  readonly knowers: readonly { readonly id: ActorId; readonly name: string }[];
  readonly subjects: readonly string[];
  readonly about: readonly string[];
  readonly said: { readonly knownBy?: ActorId | undefined; readonly about: readonly string[] };
  readonly chooseKnower: (id: ActorId) => void;
  readonly toggle: (subject: string) => void;
  readonly reset: () => void;
}

/**
 * Details of an answer: who knows the named actor, by default the beneficiary; and what a role is for, by default the beneficiary's first
 * subject without anybody. All subjects would claim more than was said: with three themes one name filled three seats, and a new map lacked
 * nobody. A `corrected` answer keeps its subjects.
 */
export function useAnswerExtras(question: StartQuestion, corrected: StartAnswer | null): AnswerExtra {
  const document = useApp((state) => state.document);
  const her = beneficiaryOf(document);
  const [chosen, setChosen] = useState<ActorId | undefined>(undefined);
  const [pressed, setPressed] = useState<Pressed>();
  const knowers = question === 'contacts' || asksForRole(question) ? knowersIn(document, her) : [];
  const subjects = asksForRole(question) ? subjectsOf(document, question) : [];
  const isPressed = pressed?.question === question && pressed.corrected === corrected?.id;
  const about = isPressed
    ? subjects.filter((one) => pressed.subjects.includes(one))
    : subjectsMeant(document, question, corrected);
  const knownBy = chosen !== undefined && knowers.some(({ id }) => id === chosen) ? chosen : her;
  return {
    question,
    knownBy,
    knowers,
    subjects,
    about,
    said: { knownBy, about },
    chooseKnower: setChosen,
    toggle: (subject) => {
      const others = about.filter((one) => one !== subject);
      const now = about.includes(subject) ? others : [...about, subject];
      setPressed({ question, corrected: corrected?.id, subjects: subjects.filter((one) => now.includes(one)) });
    },
    // The pressed options were for the actor just named.
    reset: () => {
      setChosen(undefined);
      setPressed(undefined);
    },
  };
}

interface Pressed {
  readonly question: StartQuestion;
  readonly corrected: StartAnswer['id'] | undefined;
  readonly subjects: readonly string[];
}

function subjectsMeant(
  document: MapDocument,
  question: StartQuestion,
  corrected: StartAnswer | null,
): readonly string[] {
  if (!asksForRole(question)) return [];
  const subjects = subjectsOf(document, question);
  if (subjects.length < 2) return subjects;
  if (corrected) {
    const its = subjectsOf(document, question, corrected.id as ActorId);
    return subjects.filter((one) => its.includes(one));
  }
  const next = subjectWithoutAnswer(document, question);
  return next === undefined ? [] : [next];
}

function knowersIn({ actors }: MapDocument, her: ActorId | undefined): AnswerExtra['knowers'] {
  const first = her === undefined ? undefined : actors.get(her);
  if (!first || actors.size < 2) return [];
  const others = [...actors.values()].filter(({ id }) => id !== her);
  return [first, ...others.sort((a, b) => byFolded(a.name, b.name))];
}

export function AnswerExtras({ question, knownBy, knowers, subjects, about, chooseKnower, toggle }: AnswerExtra) {
  const { start } = useLaterMessages();
  const id = useId();
  /** Chosen by mouse or finger: the focus returns to the field. */
  const pointed = useRef(false);
  if (knowers.length === 0 && subjects.length < 2) return null;
  return (
    <div className={styles.extras}>
      {subjects.length > 1 && (
        <fieldset className={styles.subjects}>
          <legend>{question === 'relays' ? start.toPublics : start.onThemes}</legend>
          {subjects.map((subject) => (
            <button
              key={subject}
              type="button"
              aria-pressed={about.includes(subject)}
              onPointerDown={keepFocus}
              onClick={() => toggle(subject)}
            >
              {subject}
            </button>
          ))}
        </fieldset>
      )}
      {knowers.length > 0 && (
        <p className={styles.knownBy}>
          <label htmlFor={id}>{start.knownBy}</label>
          <select
            id={id}
            value={knownBy}
            onPointerDown={() => {
              pointed.current = true;
            }}
            onKeyDown={(event) => {
              pointed.current = false;
              if (event.key !== 'Enter') return;
              event.preventDefault();
              event.currentTarget.form?.requestSubmit();
            }}
            onChange={(event) => {
              const knower = knowers.find((one) => one.id === event.target.value);
              if (knower) chooseKnower(knower.id);
              if (pointed.current) event.target.form?.querySelector('input')?.focus();
            }}
          >
            {knowers.map(({ id: knower, name }) => (
              <option key={knower} value={knower}>
                {name}
              </option>
            ))}
          </select>
        </p>
      )}
    </div>
  );
}
