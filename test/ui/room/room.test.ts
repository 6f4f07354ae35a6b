import { describe, expect, it } from 'vitest';
import type { ActorId, Day } from '../../../src/domain/brand';
import { startHistory } from '../../../src/domain/history/history';
import { givenPseudonyms } from '../../../src/domain/masking/pseudonym';
import { MESSAGES } from '../../../src/i18n/language';
import { createAppStore } from '../../../src/store/appStore';
import { roomStore } from '../../../src/store/roomStore';
import { selectStory } from '../../../src/store/selectors/selectStory';
import { commandOfKey, runRoomCommand } from '../../../src/ui/room/roomCommands';
import { roomOptions as optionsIn, roomListOptions } from '../../../src/ui/room/roomOptions';
import { selectRoomWords } from '../../../src/ui/room/roomWords';
import { aMap } from '../../helpers/documents';
import { maskedDocument } from '../../helpers/maskedDocument';

const words = MESSAGES.fr.room.masks;
const map = aMap(
  {
    lea: { name: 'Léa Fontanel', type: 'person', profile: 'elected' },
    marc: { name: 'Marc Vidal', type: 'person' },
    cuma: { name: 'CUMA du Val', type: 'structure' },
  },
  ['lea-marc', 'marc-cuma'],
  { info: { question: 'Qui manque autour de Léa ?' } },
);
const shown = maskedDocument(
  map,
  { masking: 'persons', pseudonyms: givenPseudonyms(map.actors.values()), readable: new Set() },
  words,
);

const { kinds } = MESSAGES.fr.vocabulary;
const roomOptions = (real: typeof map, seen: typeof map, typed: string) => optionsIn(real, seen, typed, kinds);

describe('the line, in front of a room', () => {
  it('finds nobody by a few letters of a masked name, and by the pseudonym', () => {
    expect(roomOptions(map, shown, 'Fontan')).toMatchObject([
      { shown: { kind: 'enter', entry: { ends: [{ name: 'Fontan' }] } } },
    ]);
    const [found] = roomOptions(map, shown, 'élu·e 1');
    expect(found?.shown).toMatchObject({ kind: 'go', actor: { name: 'Élu·e\u00A01' } });
    expect(found?.real).toMatchObject({ kind: 'go', actor: { name: 'Léa Fontanel' } });
  });

  it('understands a real name that was typed whole, never creates it twice, and does not repeat it', () => {
    const [option, ...others] = roomOptions(map, shown, 'Atelier neuf – Léa Fontanel');
    expect(others).toEqual([]);
    expect(option?.real).toMatchObject({
      kind: 'enter',
      entry: { ends: [{ name: 'Atelier neuf' }, { known: { id: 'lea', name: 'Léa Fontanel' } }] },
    });
    expect(JSON.stringify(option?.shown)).not.toContain('Fontanel');
    const [said] = roomOptions(map, shown, 'Atelier neuf, relais #eau – Léa Fontanel, témoin');
    expect(JSON.stringify(said?.shown)).not.toContain('Fontanel');
    const [listed] = roomListOptions(map, shown, 'Zoé\nlea fontanel', kinds);
    expect(listed?.real).toMatchObject({ entry: { ends: [{ name: 'Zoé' }, { known: { name: 'Léa Fontanel' } }] } });
    expect(JSON.stringify(listed?.shown)).not.toContain('ontanel');
    expect(roomOptions(map, shown, 'lea fontanel').map(({ shown: { kind } }) => kind)).toEqual(['go']);
  });

  it('ties by "avec" whom it sees under another name', () => {
    const [tied] = roomOptions(map, shown, 'CUMA du Val avec Léa Fontanel');
    expect(tied?.real).toMatchObject({
      entry: { ends: [{ known: { id: 'cuma' } }, { known: { id: 'lea' } }], ties: [{ from: 0, to: 1 }] },
    });
    expect(JSON.stringify(tied?.shown)).not.toContain('Fontanel');
    const [works] = roomOptions(map, shown, 'Camille Petit, CUMA du Val');
    expect(works?.real).toMatchObject({ entry: { ties: [{ nature: 'worksFor' }] } });
  });
});

describe('keys', () => {
  it.each([
    ['ArrowRight', 'next'],
    ['PageDown', 'next'],
    [' ', 'next'],
    ['PageUp', 'before'],
    ['Home', 'first'],
    ['End', 'last'],
    ['B', 'blank'],
    ['.', 'blank'],
    ['m', 'mask'],
    ['D', 'dark'],
    ['0', 'whole'],
    ['x', undefined],
  ] as const)('%s means %s', (key, command) => {
    expect(commandOfKey({ key, ctrlKey: false, metaKey: false, shiftKey: false })).toBe(command);
  });

  it('leaves the keys of the system alone', () => {
    expect(commandOfKey({ key: 'm', ctrlKey: true, metaKey: false, shiftKey: false })).toBeUndefined();
    expect(commandOfKey({ key: 'Z', ctrlKey: true, metaKey: false, shiftKey: true })).toBe('redo');
  });
});

describe('what is written', () => {
  const open = (document = map) => {
    const desk = createAppStore({ language: 'fr', colourScheme: 'light', today: '2026-11-24' as Day });
    desk.getState().openDocument('map', startHistory(document));
    const room = roomStore(desk, {
      wordsOf: () => words,
      keptPseudonyms: () => new Map(),
      keepPseudonyms: () => undefined,
    });
    return {
      desk,
      room,
      run: (command: Parameters<typeof runRoomCommand>[0]) => runRoomCommand(command, desk, room, null),
    };
  };

  it('tells the step, then what is pointed at, then the step again', () => {
    const { desk, room, run } = open();
    run('next');
    const step = selectRoomWords(room.getState());
    expect(step.step).toMatchObject({ number: 1, of: selectStory(room.getState()).length });
    desk.getState().actorChosen('cuma' as ActorId);
    const pointed = selectRoomWords(room.getState());
    expect(pointed.band).toBe('CUMA du Val\u00A0: en lien avec Marc Vidal.');
    expect(pointed.step?.number).toBe(1);
    desk.getState().selectionCleared();
    expect(selectRoomWords(room.getState()).band).toBe(step.band);
    run('before');
    expect(selectRoomWords(room.getState()).step).toBeNull();
    run('last');
    const { step: last } = selectRoomWords(room.getState());
    expect(last?.number).toBe(last?.of);
  });

  it('holds no masked name at any step, and says so', () => {
    const { room, run } = open();
    run('mask');
    run('first');
    for (let step = 0; step < 12; step++) {
      const said = JSON.stringify(selectRoomWords(room.getState()));
      expect(said).not.toMatch(/Léa|Fontanel|Marc|Vidal/);
      expect(said).toContain('Noms des personnes masqués');
      run('next');
    }
  });

  it('masks everybody at once where nobody is known to be a person', () => {
    const { desk, run } = open(aMap({ lea: { type: 'structure' }, bo: { type: 'structure' } }, ['lea-bo']));
    run('mask');
    expect(desk.getState().masking).toBe('everybody');
    run('mask');
    expect(desk.getState().masking).toBe('nobody');
  });

  it('shows the screen again with the next step', () => {
    const { desk, run } = open();
    run('blank');
    expect(desk.getState().blank).toBe(true);
    run('next');
    expect(desk.getState().blank).toBe(false);
  });
});

it('asks the map’s own question of whom it is about, and who is missing around whoever the map is seen from', () => {
  const store = createAppStore({ language: 'fr', colourScheme: 'light', today: '2026-12-01' as Day });
  store.getState().openDocument('map', startHistory(map));
  expect(selectRoomWords(store.getState()).question).toBe('Qui manque autour de Léa ?');
  store.getState().pointOfViewChosen('marc' as ActorId);
  expect(selectRoomWords(store.getState()).question).toBe(MESSAGES.fr.room.defaultQuestion('Marc Vidal'));
  store.getState().pointOfViewChosen(null);
  expect(selectRoomWords(store.getState()).question).toBe('Qui manque autour de Léa ?');
});
