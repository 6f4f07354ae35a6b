import type { ActorId, ThemeId } from '../../domain/brand';
import { describeActor, renameTheme, withdrawAnswer } from '../../domain/commands';
import { answeredEntry } from '../../domain/entry/answerRecords';
import { saysSomething } from '../../domain/entry/entry';
import { guessedType } from '../../domain/entry/guessedType';
import { fold } from '../../domain/folding';
import { beneficiaryOf } from '../../domain/mapDocument';
import type { StartAnswer } from '../../domain/startQuestion';
import { MESSAGES } from '../../i18n/language';
import type { AppStore } from '../../store/appStore';
import { completedAnswer } from './offeredAnswers';
import { answerGiven, type GivenAnswer } from './startAnswers';

/**
 * Corrects an answer. A respelled name stays the same actor, with all its data; the name of another actor on the map makes that one the
 * answer. Returns false when the text is empty: the answer stays as it was.
 */
export function answerCorrected(
  desk: AppStore,
  newId: () => string,
  { id, text: was }: StartAnswer,
  answer: GivenAnswer,
): boolean {
  if (desk.getState().readOnly) return false;
  if (answer.isPicked ? answer.given === id : answer.given.trim() === completedAnswer('', was)) return true;
  const renamed = answer.isPicked ? 'another' : renamedIn(desk, id, was, answer);
  if (renamed === 'wholly') return true;
  if (renamed === 'nothing') return false;
  // Subjects were chosen for the first name; further names typed beside it have none yet.
  const about = renamed === 'partly' ? [] : answer.about;
  if (!answerGiven(desk, newId, { ...answer, ...(about && { about }) })) return renamed === 'partly';
  if (renamed === 'another') desk.getState().execute(withdrawAnswer, { question: answer.question, id }, was);
  return true;
}

/** `partly`: the text says more than the name; `another`: it begins with another actor of the map. */
type Renamed = 'wholly' | 'partly' | 'another' | 'nothing';

function renamedIn(desk: AppStore, id: StartAnswer['id'], was: string, { question, given }: GivenAnswer): Renamed {
  return question === 'themes'
    ? renamedTheme(desk, id as ThemeId, given)
    : renamedActor(desk, id as ActorId, was, given);
}

function renamedTheme(desk: AppStore, id: ThemeId, given: string): Renamed {
  const { document, execute } = desk.getState();
  const [label, ...more] = given.split(/[;,\n]+/u).flatMap((part) => part.replace(/^\s*#/u, '').trim() || []);
  if (label === undefined) return 'nothing';
  const other = [...document.themes.values()].find((one) => one.id !== id && fold(one.label) === fold(label));
  if (other) return 'another';
  execute(renameTheme, { id, label }, label);
  return more.length > 0 ? 'partly' : 'wholly';
}

function renamedActor(desk: AppStore, id: ActorId, was: string, given: string): Renamed {
  const { document, execute, language } = desk.getState();
  const { kinds } = MESSAGES[language].vocabulary;
  const entry = answeredEntry(document, given, kinds);
  const [first, ...more] = entry.ends;
  const actor = document.actors.get(id);
  if (!first || !actor || first.known?.id === beneficiaryOf(document)) return 'nothing';
  if (first.known && first.known.id !== id) return 'another';
  const name = first.name.trim();
  // The type guessed from the mistyped name is replaced; a type chosen by a person stays.
  const [before, after] = [guessedType(was, kinds), guessedType(name, kinds)];
  const isGuessed = actor.type === before.type && actor.kind === before.kind;
  const patch = isGuessed ? { name, type: after.type, kind: after.kind } : { name };
  if (name !== actor.name) execute(describeActor, { id, patch }, name);
  return more.length > 0 || saysSomething(first.said) ? 'partly' : 'wholly';
}
