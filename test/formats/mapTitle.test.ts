import { describe, expect, it } from 'vitest';
import { mapTitleOf } from '../../src/formats/mapTitle';

describe('the title of a map that comes from files', () => {
  it.each([
    [['Réseau du Val.xlsx'], 'Réseau du Val'],
    [['carte.maillon.json'], 'carte'],
    [['val-acteurs.csv', 'val-liens.csv'], 'val'],
    [['Réseau_liens.csv'], 'Réseau'],
    [['val-actors.csv', 'val-actions.csv'], 'val'],
    [
      [
        'case_1_54ba71fa-808e-4ed5-a65a-b7a06668164f_ego.csv',
        'case_1_54ba71fa-808e-4ed5-a65a-b7a06668164f_edgeList_Close.csv',
      ],
      'case_1',
    ],
    [['nodes.csv', 'links.csv'], 'Ma carte'],
    [['acteurs.csv'], 'Ma carte'],
  ])('%j gives "%s"', (names, title) => {
    expect(mapTitleOf(names, 'fr')).toBe(title);
  });

  it('is in the language of the window when it has to be made up', () => {
    expect(mapTitleOf(['edges.csv'], 'en')).toBe('My map');
  });
});
