import { firstUnanswered } from '../../domain/startQuestion';
import type { AppStore } from '../../store/appStore';

/** Takes the questions up where the map does not answer them yet; with all of them answered, at the first about her. */
export function askOn(desk: AppStore): void {
  const { document, questionAsked, selectionCleared, readingChosen, pointOfViewChosen } = desk.getState();
  selectionCleared();
  readingChosen('picture');
  pointOfViewChosen(null);
  questionAsked(firstUnanswered(document) ?? 'themes', document.actors.size === 0);
}
