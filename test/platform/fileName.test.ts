import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/domain/brand';
import { fileName } from '../../src/platform/fileName';

const DAY = '2026-01-15' as Day;

describe('the name of a file', () => {
  it.each([
    ['Haute-Combe', 'Haute-Combe 2026-01-15.maillon.json'],
    ['Réseau : « Léa » / CUMA ?', 'Réseau « Léa » CUMA 2026-01-15.maillon.json'],
    ['../../etc', 'etc 2026-01-15.maillon.json'],
    ['CON', 'maillon 2026-01-15.maillon.json'],
    ['   ', 'maillon 2026-01-15.maillon.json'],
    ['fdp.\u202Exslx\u0000', 'fdp. xslx 2026-01-15.maillon.json'],
    ['fin...', 'fin 2026-01-15.maillon.json'],
  ])('%j gives %j', (title, expected) => {
    expect(fileName(title, 'maillon.json', DAY)).toBe(expected);
  });

  it('is never longer than 120 characters or 200 bytes, and cuts no character in two', () => {
    for (const title of ['x'.repeat(300), 'é'.repeat(300), '🌱'.repeat(300)]) {
      const name = fileName(title, 'maillon.json', DAY);
      expect(name.length).toBeLessThanOrEqual(120);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200);
      expect(name.isWellFormed()).toBe(true);
      expect(name.endsWith(' 2026-01-15.maillon.json')).toBe(true);
    }
  });
});
