import { describe, expect, it } from 'vitest';
import { sentDocument } from '../../src/app/sentPageOf';
import { newActor } from '../../src/domain/actor';
import type { ActorId, Day, TieId } from '../../src/domain/brand';
import { startHistory } from '../../src/domain/history/history';
import { emptyDocument, type MapDocument } from '../../src/domain/mapDocument';
import { newTie } from '../../src/domain/tie';
import { writeNative } from '../../src/formats/native/write';
import { createAppStore } from '../../src/store/appStore';

const id = (name: string) => name as ActorId;
const MAP: MapDocument = {
  ...emptyDocument('Ma carte', 'fr'),
  actors: new Map(
    [
      { ...newActor(id('a'), 'Inès Kaci', 'person' as const), mission: 'écrire à ines@exemple.fr' },
      newActor(id('b'), 'CUMA du Val', 'structure'),
      newActor(id('c'), 'Rose Morel', 'person'),
    ].map((actor) => [actor.id, actor]),
  ),
  privates: new Map([[id('a'), { notes: 'fatiguée ce mois-ci', email: 'ines@exemple.fr', phone: '06 12 34 56 78' }]]),
  ties: new Map(
    [
      newTie('ab' as TieId, id('a'), id('b')),
      { ...newTie('bc' as TieId, id('b'), id('c')), confidential: true, saidBy: 'Paul le voisin' },
    ].map((tie) => [tie.id, tie]),
  ),
  placements: new Map([
    [id('b'), { id: id('b'), circles: { x: 1, y: 2 }, free: { x: 3, y: 4 } }],
    [id('c'), { id: id('c'), circles: { x: 5, y: 6 }, pinned: true }],
  ]),
};

function sent(masking: 'nobody' | 'persons', confidential = false) {
  const store = createAppStore({ language: 'fr', colourScheme: 'light', today: '2026-11-29' as Day });
  store.getState().openDocument('map', startHistory(MAP));
  const document = sentDocument(store.getState(), { masking, confidential });
  return { document, text: writeNative(document) };
}

describe('the map that goes with a page to look at', () => {
  it('has no way to reach anybody, no note and nothing told in confidence', () => {
    const { document, text } = sent('nobody');
    expect(text).toContain('Inès Kaci');
    for (const secret of ['ines@', '06 12', 'fatiguée', 'voisin', '"bc"']) expect(text).not.toContain(secret);
    // Where a tie is left out, nobody stands where it had brought them; who was put there by hand does.
    expect(document.placements.get(id('b'))).toEqual({ id: 'b', free: { x: 3, y: 4 } });
    expect(document.placements.get(id('c'))?.circles).toEqual({ x: 5, y: 6 });
  });

  it('has what was told in confidence when that is asked for, and then everybody where they were', () => {
    const { document, text } = sent('nobody', true);
    expect(text).toContain('"bc"');
    for (const secret of ['ines@', '06 12', 'fatiguée']) expect(text).not.toContain(secret);
    expect(document.placements).toEqual(MAP.placements);
  });

  it('hides whom it is asked to hide', () => {
    const { text } = sent('persons');
    expect(text).toContain('CUMA du Val');
    for (const name of ['Inès', 'Kaci', 'Rose', 'Morel']) expect(text).not.toContain(name);
  });
});
