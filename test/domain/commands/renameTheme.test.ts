import { describe, expect, it } from 'vitest';
import type { ThemeId } from '../../../src/domain/brand';
import { renameTheme } from '../../../src/domain/commands';
import { aMap } from '../../helpers/documents';

const map = aMap({ ana: { themes: ['Eau', 'Forêt'] } }, []);
const renamed = (label: string) => renameTheme.run(map, { id: 'Eau' as ThemeId, label });

describe('renaming a theme', () => {
  it('may change the spelling of its own name', () => {
    expect(renamed('EAU').themes.get('Eau' as ThemeId)?.label).toBe('EAU');
  });

  it.each(['Forêt', 'forêt', ' FORET '])('refuses "%s", which another theme is called', (label) => {
    expect(renamed(label)).toBe(map);
  });

  it('refuses a blank', () => {
    expect(renamed('  ')).toBe(map);
  });
});
