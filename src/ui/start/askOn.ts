import { firstUnanswered } from '../../domain/startQuestion';
import type { AppStore } from '../../store/appStore';

/** Resumes the questions at the first one the map does not answer; if all are answered, at the first about the beneficiary. */
export function askOn(desk: AppStore): void {
  const { document, questionAsked, selectionCleared, readingChosen, pointOfViewChosen } = desk.getState();
  selectionCleared();
  readingChosen('picture');
  pointOfViewChosen(null);
  questionAsked(firstUnanswered(document) ?? 'themes', document.actors.size === 0);
}
