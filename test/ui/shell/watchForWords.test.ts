import { describe, expect, it } from 'vitest';
import { newActor } from '../../../src/domain/actor';
import type { ActorId, Day, ThemeId } from '../../../src/domain/brand';
import { addActor, enterActors, keepPlacements } from '../../../src/domain/commands';
import { startHistory } from '../../../src/domain/history/history';
import { emptyDocument } from '../../../src/domain/mapDocument';
import { MESSAGES } from '../../../src/i18n/language';
import { createAppStore } from '../../../src/store/appStore';
import { watchForWords } from '../../../src/ui/shell/watchForWords';

const words = MESSAGES.fr.access.said;

/** A window on an empty map, and what is said in it. `keeps`: a picture that is told first gives each newcomer a place. */
function aWindow({ keeps }: { readonly keeps: boolean }) {
  const store = createAppStore({ language: 'fr', colourScheme: 'light', today: '2026-11-26' as Day });
  store.getState().openDocument('map', startHistory(emptyDocument('Carte')));
  let placed = 0;
  if (keeps)
    store.subscribe(({ document }) => {
      if (document.actors.size === placed) return;
      placed = document.actors.size;
      const placements = [...document.actors.keys()].map((id) => ({ id, circles: { x: 1, y: placed } }));
      store.getState().execute(keepPlacements, { placements });
    });
  // The first sentence of each time: gaps come after.
  const said: (string | undefined)[] = [];
  watchForWords(store, ([first]) => said.push(first));
  const add = (name: string) => store.getState().execute(addActor, { actor: newActor(name as ActorId, name) }, name);
  return { store, said, add };
}

describe('what is said aloud', () => {
  it.each([{ keeps: false }, { keeps: true }])(
    'says each edit once ($keeps: a place is kept meanwhile)',
    ({ keeps }) => {
      const { store, said, add } = aWindow({ keeps });
      add('Léa Morel');
      add('CUMA du Val');
      expect(said).toEqual([words.actorsAdded(1, 'Léa Morel'), words.actorsAdded(1, 'CUMA du Val')]);
      store.getState().undo();
      expect(said).toHaveLength(3);
      expect(store.getState().document.placements.size).toBe(keeps ? 2 : 0);
    },
  );

  it('names the one actor, or the theme, that an entry adds, and counts several', () => {
    const { store, said } = aWindow({ keeps: false });
    const enter = (names: readonly string[], themes: readonly string[], label: string) =>
      store.getState().execute(
        enterActors,
        {
          themes: themes.map((name) => ({ id: name as ThemeId, label: name })),
          actors: names.map((name) => newActor(name as ActorId, name)),
          known: [],
          ties: [],
        },
        label,
      );
    enter(['Marc Petit'], [], 'Marc Petit');
    enter(['Anne Roux', 'Luc Blanc'], [], 'Anne Roux');
    enter([], ['alimentation'], 'alimentation');
    expect(said).toEqual([
      words.actorsAdded(1, 'Marc Petit'),
      words.actorsAdded(2, 'Anne Roux'),
      words.themeAdded('alimentation'),
    ]);
    expect(words.actorsAdded(2, 'Anne Roux')).not.toContain('Anne');
  });

  it('says nothing of what is kept without being asked for', () => {
    const { store, said, add } = aWindow({ keeps: false });
    add('Léa Morel');
    store.getState().execute(keepPlacements, { placements: [{ id: 'Léa Morel' as ActorId, circles: { x: 2, y: 2 } }] });
    expect(said).toHaveLength(1);
  });
});
