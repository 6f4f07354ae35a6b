import { describe, expect, it } from 'vitest';
import { mapTitleOf } from '../../src/formats/mapTitle';

describe('the title of a map that comes from files', () => {
  it.each([
    [['Réseau du Val.xlsx'], 'Réseau du Val'],
    [['carte.maillon.json'], 'carte'],
    [['val-acteurs.csv', 'val-liens.csv'], 'val'],
    [['Réseau_liens.csv'], 'Réseau'],
    [['nodes.csv', 'links.csv'], 'Ma carte'],
    [['acteurs.csv'], 'Ma carte'],
  ])('%j gives "%s"', (names, title) => {
    expect(mapTitleOf(names, 'fr')).toBe(title);
  });

  it('is in the language of the window when it has to be made up', () => {
    expect(mapTitleOf(['edges.csv'], 'en')).toBe('My map');
  });
});
