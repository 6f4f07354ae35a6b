import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/domain/brand';
import { startHistory } from '../../../src/domain/history/history';
import type { MapDocument } from '../../../src/domain/mapDocument';
import type { Masking } from '../../../src/domain/masking/masking';
import { MESSAGES } from '../../../src/i18n/language';
import { createAppStore } from '../../../src/store/appStore';
import { roomStore } from '../../../src/store/roomStore';
import { selectRoomTable } from '../../../src/ui/room/roomTable';
import { aMap } from '../../helpers/documents';
import { sampleMap } from '../../helpers/sampleMap';

function roomOf(document: MapDocument, reading: 'picture' | 'roles' | 'matrix', masking: Masking = 'nobody') {
  const desk = createAppStore({ language: 'fr', colourScheme: 'light', today: '2026-11-24' as Day });
  desk.getState().openDocument('map', startHistory(document));
  desk.getState().readingChosen(reading);
  desk.getState().maskingChosen(masking);
  return roomStore(desk, {
    wordsOf: (language) => MESSAGES[language].room.masks,
    keptPseudonyms: () => new Map(),
    keepPseudonyms: () => undefined,
  });
}

describe('a table in front of a room', () => {
  it('is none while a picture is looked at', () => {
    expect(selectRoomTable(roomOf(sampleMap('fr'), 'picture').getState())).toBeNull();
  });

  it('names who helps with what, a few at a time, and asks where nobody is', () => {
    const table = selectRoomTable(roomOf(sampleMap('fr'), 'roles').getState());
    if (table?.kind !== 'themes') throw new Error('themes are not shown');
    expect(table.heads).toEqual(['Thème', 'Témoins', 'Partenaires', 'Relais']);
    for (const { cells } of table.rows) {
      expect(cells).toHaveLength(3);
      for (const { names, question } of cells) {
        expect(names.length).toBeLessThanOrEqual(4);
        if (names.length === 0) expect(question).toMatch(/\?$/);
      }
    }
    expect(table.rows.some(({ cells }) => cells.some(({ more }) => more !== null))).toBe(true);
  });

  it('says of each two what is known, the same from both sides', () => {
    const table = selectRoomTable(roomOf(aMap({ lea: {}, cuma: {} }, ['lea-cuma']), 'matrix').getState());
    if (table?.kind !== 'matrix') throw new Error('the matrix is not shown');
    // Of two actors there are no groups, and nothing speaks of any.
    expect(table.title).toBe('Qui est lié avec qui\u00A0? 2\u00A0acteurs');
    const [lea, cuma] = ['lea', 'cuma'].map((name) => table.names.findIndex((one) => one.toLowerCase() === name));
    expect(table.cells[lea ?? -1]?.[cuma ?? -1]).not.toBeNull();
    expect(table.cells).toEqual(table.cells.map((_row, at) => table.cells.map((row) => row[at])));
    expect(table.cells.map((row, at) => row[at])).toEqual(table.names.map(() => null));
  });

  it('has its rows as one looks names up, É with E', () => {
    const named = { a: { name: 'Zoé' }, b: { name: 'Épicerie' }, c: { name: 'épi' }, d: { name: 'Fanny' } };
    const table = selectRoomTable(roomOf(aMap(named), 'matrix').getState());
    expect(table).toMatchObject({ kind: 'matrix', names: ['épi', 'Épicerie', 'Fanny', 'Zoé'] });
  });

  it.each(['roles', 'matrix'] as const)('holds no masked name (%s)', (reading) => {
    const map = sampleMap('fr');
    const told = JSON.stringify(selectRoomTable(roomOf(map, reading, 'everybody').getState()));
    expect([...map.actors.values()].map(({ name }) => name).filter((name) => told.includes(name))).toEqual([]);
  });

  it('says what to do when more actors are shown than a room can read', () => {
    const names = Object.fromEntries(Array.from({ length: 61 }, (_, at) => [`a${at}`, {}]));
    expect(selectRoomTable(roomOf(aMap(names, []), 'matrix').getState())).toMatchObject({
      kind: 'nothing',
      words: expect.stringMatching(/^61\s.*60 au plus/) as string,
    });
  });
});
