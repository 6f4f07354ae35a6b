import { describe, expect, it } from 'vitest';
import { mapVoice } from '../../src/analysis/join/mapVoice';
import { mapsAmong } from '../../src/app/mapsAmong';

const among = (...names: readonly string[]) =>
  mapsAmong(
    names.map((name) => ({ name })),
    'fr',
  ).map(({ name, files }) => [name, ...files.map((file) => file.name)]);

describe('files chosen together', () => {
  it('are one map each, but for tables that go together', () => {
    expect(among('Marc.maillon.json', 'Ana.xlsx')).toEqual([
      ['Marc', 'Marc.maillon.json'],
      ['Ana', 'Ana.xlsx'],
    ]);
    expect(among('Marc.csv', 'Ana.csv')).toEqual([
      ['Marc', 'Marc.csv'],
      ['Ana', 'Ana.csv'],
    ]);
    expect(among('marc-acteurs.csv', 'ana-acteurs.csv', 'Marc-liens.csv', 'ana-liens.csv')).toEqual([
      ['marc', 'marc-acteurs.csv', 'Marc-liens.csv'],
      ['ana', 'ana-acteurs.csv', 'ana-liens.csv'],
    ]);
    expect(among('acteurs marc.csv', 'liens marc.csv')).toEqual([['marc', 'acteurs marc.csv', 'liens marc.csv']]);
    expect(among('nodes.csv', 'links.csv')).toEqual([['nodes.csv, links.csv', 'nodes.csv', 'links.csv']]);
    expect(among('carte.maillon.json', 'carte.maillon.json')).toHaveLength(2);
  });
});

describe('what a map is said by', () => {
  it('is its title where that tells it apart, else the name of its file', () => {
    expect(mapVoice('Carte de Léa', 'lea', new Set())).toBe('Carte de Léa');
    expect(mapVoice('Ma carte', 'Marc', new Set())).toBe('Marc');
    expect(mapVoice('', 'Marc', new Set())).toBe('Marc');
    expect(mapVoice('Le Vallon', 'Marc', new Set(['le vallon']))).toBe('Marc');
    expect(mapVoice('Le Vallon', 'Marc', new Set(['le vallon', 'marc']))).toBe('Marc (2)');
  });
});
