import { useId, useRef, useState } from 'react';
import type { ActorId } from '../../domain/brand';
import { byFolded } from '../../domain/folding';
import { beneficiaryOf, type MapDocument } from '../../domain/mapDocument';
import { asksForRole, type StartQuestion } from '../../domain/startQuestion';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp } from '../useApp';
import styles from './Ask.module.css';
import { keepFocus } from './AskedBlock';

/** What may be said of an answer beside its name. All of it has a default: nothing of it is ever needed. */
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

/** By whom an answer is known, she by default; what a role is for, all that she is about by default. */
export function useAnswerExtras(question: StartQuestion): AnswerExtra {
  const document = useApp((state) => state.document);
  const her = beneficiaryOf(document);
  const [chosen, setChosen] = useState<ActorId | undefined>(undefined);
  const [off, setOff] = useState<{ readonly question: StartQuestion; readonly subjects: readonly string[] }>({
    question,
    subjects: [],
  });
  const knowers = question === 'contacts' || asksForRole(question) ? knowersIn(document, her) : [];
  const subjects = subjectsOf(document, her, question);
  const left = off.question === question ? off.subjects : [];
  const kept = subjects.filter((one) => !left.includes(one));
  // A role for nothing at all would leave every seat empty: all is meant then.
  const about = kept.length > 0 ? kept : subjects;
  const knownBy = chosen !== undefined && knowers.some(({ id }) => id === chosen) ? chosen : her;
  return {
    question,
    knownBy,
    knowers,
    subjects,
    about,
    said: { knownBy, about },
    chooseKnower: setChosen,
    toggle: (subject) =>
      setOff({
        question,
        subjects: left.includes(subject) ? left.filter((one) => one !== subject) : [...left, subject],
      }),
    reset: () => setChosen(undefined),
  };
}

function knowersIn({ actors }: MapDocument, her: ActorId | undefined): AnswerExtra['knowers'] {
  const first = her === undefined ? undefined : actors.get(her);
  if (!first || actors.size < 2) return [];
  const others = [...actors.values()].filter(({ id }) => id !== her);
  return [first, ...others.sort((a, b) => byFolded(a.name, b.name))];
}

function subjectsOf(
  { actors, themes }: MapDocument,
  her: ActorId | undefined,
  question: StartQuestion,
): readonly string[] {
  const actor = her === undefined ? undefined : actors.get(her);
  if (!actor || !asksForRole(question)) return [];
  if (question === 'relays') return actor.publics;
  return actor.themes.flatMap((id) => themes.get(id)?.label ?? []);
}

export function AnswerExtras({ question, knownBy, knowers, subjects, about, chooseKnower, toggle }: AnswerExtra) {
  const { start } = useLaterMessages();
  const id = useId();
  /** A mouse or a finger chose: the next thing is to type again. */
  const pointed = useRef(false);
  if (knowers.length === 0) return null;
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
    </div>
  );
}
