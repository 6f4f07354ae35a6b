import { enterActors } from '../../domain/commands';
import { enteredRecords } from '../../domain/entry/enteredRecords';
import type { Entry } from '../../domain/entry/entry';
import type { Point } from '../../domain/placement';
import { MESSAGES } from '../../i18n/language';
import { storedPoint } from '../../picture/frame';
import type { Scene } from '../../picture/scene';
import type { AppStore } from '../../store/appStore';

/**
 * Adds what was typed on the picture, its first newcomer there: placed by hand, so that a small map that is laid out anew leaves
 * them where they were put. Chosen at once, so that the card can be filled in.
 */
export function enterAt(store: AppStore, newId: () => string, entry: Entry, drawn: Scene | null, at: Point): void {
  const { document, execute, actorMade, actorChosen, language } = store.getState();
  const { ids, ...entered } = enteredRecords(document, entry, MESSAGES[language].vocabulary.kinds, newId);
  const placement = drawn ? { [drawn.picture]: storedPoint(drawn.frame, at), pinned: true } : undefined;
  const label = entry.ends.map(({ known, name }) => known?.name ?? name).join(' – ');
  const isDone = execute(enterActors, { ...entered, ...(placement ? { placement } : {}) }, label);
  const [made, another] = entered.actors;
  const [first] = ids;
  if (isDone && made) (another ? actorChosen : actorMade)(made.id);
  else if (first !== undefined) actorChosen(first);
}
