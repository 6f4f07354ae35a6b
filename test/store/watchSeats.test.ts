import { expect, it } from 'vitest';
import { newActor } from '../../src/domain/actor';
import type { Day, TieId } from '../../src/domain/brand';
import { addActor, enterActors } from '../../src/domain/commands';
import { startHistory } from '../../src/domain/history/history';
import { newTie } from '../../src/domain/tie';
import { createAppStore } from '../../src/store/appStore';
import { selectEmptySeats, selectFilledToday } from '../../src/store/selectors/selectSeats';
import { watchSeats } from '../../src/store/watchSeats';
import { seatNewsSaid, seatsInBrief } from '../../src/ui/map/seatWords';
import { aMap } from '../helpers/documents';
import { idOf } from '../helpers/graphs';

function aDesk() {
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  const store = createAppStore({ language: 'fr', colourScheme: 'light', today: today.join('-') as Day });
  const inside = { territory: 'Vallon' };
  const map = aMap({ lea: { ...inside, themes: ['mobility'], publics: ['jeunes'] }, bo: inside }, ['lea-bo']);
  store.getState().openDocument('map', startHistory(map));
  watchSeats(store);
  const seat = (name: string, roles: readonly ('witness' | 'relay')[], consent?: 'refused') => {
    const actor = {
      ...newActor(idOf(name), name, 'person'),
      ...inside,
      roles: roles.map((role) => ({ role })),
      themes: map.actors.get(idOf('lea'))!.themes,
      publics: ['jeunes'],
      ...(consent ? { consent } : {}),
    };
    const ties = [{ ...newTie(`tie ${name}` as TieId, idOf('lea'), actor.id), nature: 'exchanges' as const }];
    store.getState().execute(enterActors, { themes: [], actors: [actor], known: [], ties }, name);
    return actor.id;
  };
  return { store, seat, said: () => seatNewsSaid(store.getState())?.replaceAll('\u00A0', ' ') };
}

it('says what an edit changed about the seats and what remains, until something else is done or chosen', () => {
  const { store, seat, said } = aDesk();
  expect(seatsInBrief(store.getState())?.replaceAll('\u00A0', ' ')).toBe('3 places vides');
  seat('Rose Petit', ['witness']);
  expect(said()).toBe('Rose Petit peut témoigner sur « mobility ». Restent : un·e partenaire et un relais.');
  expect(seatsInBrief(store.getState())?.replaceAll('\u00A0', ' ')).toBe('2 places vides, 1 remplie aujourd’hui');
  store.getState().actorChosen(idOf('bo'));
  expect(said()).toBeUndefined();
  seat('Nour', ['relay']);
  expect(said()).toBe('Nour peut faire connaître l’action. Reste : un·e partenaire.');
  store.getState().undo();
  expect(said()).toBeUndefined();
  expect(selectFilledToday(store.getState()).map(({ kind }) => kind)).toEqual(['witness']);
  store.getState().execute(addActor, { actor: newActor(idOf('x'), 'x', 'person') }, 'x');
  expect(said()).toBeUndefined();
});

it('goes on saying it whatever else is looked at while the same actor stays chosen', () => {
  const { store, seat, said } = aDesk();
  store.getState().actorChosen(idOf('bo'));
  seat('Rose Petit', ['witness']);
  const news = said();
  expect(news).toBeDefined();
  store.getState().pictureChosen('free');
  expect(said()).toBe(news);
  // The card of the tie just drawn opens after the edit: it is part of it.
  store.getState().tieAdded('lea bo' as TieId);
  expect(said()).toBe(news);
});

it('says no more of it once the map is looked at from somebody else', () => {
  const { store, seat, said } = aDesk();
  seat('Rose Petit', ['witness']);
  expect(said()).toBeDefined();
  store.getState().pointOfViewChosen(idOf('bo'));
  expect(said()).toBeUndefined();
});

it('says too that whoever was seated leaves the seat empty', () => {
  const { store, seat, said } = aDesk();
  store.getState().actorSeated(seat('Rose Petit', ['witness'], 'refused'));
  expect(said()).toMatch(/^Rose Petit est sur la carte, mais la place reste vide\. Restent : /);
  expect(selectEmptySeats(store.getState())).toHaveLength(3);
});
