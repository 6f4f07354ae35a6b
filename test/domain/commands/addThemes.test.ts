import { describe, expect, it } from 'vitest';
import type { ThemeId } from '../../../src/domain/brand';
import { addThemes } from '../../../src/domain/commands';
import { aMap } from '../../helpers/documents';

const map = aMap({ ana: { themes: ['Eau', 'Forêt'] } }, []);
const added = (...labels: string[]) =>
  addThemes.run(map, { themes: labels.map((label, i) => ({ id: `new${i}` as ThemeId, label })) });
const labelsOf = ({ themes }: typeof map) => [...themes.values()].map(({ label }) => label);

describe('adding themes', () => {
  it('puts them after those that are there, trimmed', () => {
    expect(labelsOf(added(' Jeunesse ', 'Bois'))).toEqual(['Eau', 'Forêt', 'Jeunesse', 'Bois']);
  });

  it('adds none twice, however spelt, and no blank', () => {
    expect(labelsOf(added('Bois', 'FORET', 'bois', ' '))).toEqual(['Eau', 'Forêt', 'Bois']);
  });

  it('is nothing done when all are there', () => {
    expect(added('eau', 'forêt')).toBe(map);
  });
});
