import type { ActorId } from '../../domain/brand';
import { enterActors } from '../../domain/commands';
import { answerRecords } from '../../domain/entry/answerRecords';
import { firstUnanswered, questionAfter, type StartQuestion } from '../../domain/startQuestion';
import { proposedThemes } from '../../domain/themes/proposedThemes';
import { MESSAGES } from '../../i18n/language';
import type { AppStore } from '../../store/appStore';

export interface GivenAnswer {
  readonly question: StartQuestion;
  readonly given: string;
  readonly isPicked: boolean;
  readonly knownBy?: ActorId | undefined;
  readonly about?: readonly string[];
}

/**
 * Writes an answer on the map, in one step; returns false when it is empty or the map is read-only. The first answer leads to the next
 * question.
 */
export function answerGiven(desk: AppStore, newId: () => string, answer: GivenAnswer): boolean {
  const { asking, document, language, readOnly, execute, questionAsked, questionsLeft } = desk.getState();
  if (readOnly) return false;
  const given = answer.isPicked ? pickedIn(document, answer) : answer.given;
  if (given === undefined) return false;
  const { kinds } = MESSAGES[language].vocabulary;
  const records = answerRecords(document, { ...answer, given }, kinds, newId);
  if (!records) return false;
  const label = typeof given === 'string' ? given.trim() : given.name;
  // An empty map asks by itself while it has only the beneficiary: an answer that adds somebody must not end the question.
  if (asking === 'whenEmpty' && answer.question !== 'beneficiary') questionAsked(answer.question);
  execute(enterActors, records, label);
  if (answer.question !== 'beneficiary') return true;
  const next = firstUnanswered(desk.getState().document);
  if (next === null) questionsLeft();
  else questionAsked(next, document.actors.size === 0 || desk.getState().askedFromEmpty);
  return true;
}

function pickedIn(document: ReturnType<AppStore['getState']>['document'], { question, given }: GivenAnswer) {
  if (question !== 'themes') return document.actors.get(given as ActorId);
  return [...document.themes.values(), ...proposedThemes(document)].find(({ id }) => id === given)?.label;
}

/** Goes to the next question; returns false after the last one, which ends them. */
export function goneOn(desk: AppStore, question: StartQuestion): boolean {
  // Nothing can be asked about a missing beneficiary.
  if (question === 'beneficiary') return true;
  const next = questionAfter(question);
  if (next === null) desk.getState().questionsLeft();
  else desk.getState().questionAsked(next);
  return next !== null;
}
