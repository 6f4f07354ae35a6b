import { describe, expect, it } from 'vitest';
import { notShown } from '../../src/export/notShown';
import { MESSAGES } from '../../src/i18n/language';
import { frameFor } from '../../src/picture/frameFor';
import { sceneOf } from '../../src/picture/sceneOf';
import { aTerritory, placesOf, ROOM, sceneInputOf } from '../picture/territory';

/** A map of `count` on a sheet of `width` by two thirds of it. */
function onSheet(count: number, width: number) {
  const territory = aTerritory(count, 1);
  const viewport = { width, height: (width * 2) / 3 };
  const places = placesOf(territory, 'circles', ROOM);
  const input = sceneInputOf(territory, 'circles', viewport, { places, theme: 'print', wholeLegend: true });
  const frame = frameFor('circles', input.graph, input.centre, places, viewport, input.sectors);
  const scene = sceneOf({ ...input, frame });
  const named = new Set(scene.labels.flatMap(({ kind, owner }) => (kind === 'actor' ? [owner] : [])));
  const nameless = scene.actors.filter(({ id }) => !named.has(id));
  return { nameless, document: territory.document, said: notShown(scene, territory.document, MESSAGES.fr).join(' ') };
}

describe('what a sheet has no room for', () => {
  it('is said by name, since nobody can zoom into paper', () => {
    const { nameless, document, said } = onSheet(60, 500);
    expect(nameless.length).toBeGreaterThan(0);
    expect(said).toContain('Sans nom sur le dessin, faute de place\u00A0:');
    for (const { id } of nameless.slice(0, 3)) expect(said).toContain(document.actors.get(id)?.name);
  });

  it('is nothing where every name has its place', () => {
    expect(onSheet(8, 1400).said).toBe('');
  });
});
