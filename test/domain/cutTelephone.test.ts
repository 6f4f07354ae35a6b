import { expect, it } from 'vitest';
import { newActor } from '../../src/domain/actor';
import type { ActorId } from '../../src/domain/brand';
import { withoutContactData } from '../../src/domain/leaving/withoutContactData';
import { emptyDocument } from '../../src/domain/mapDocument';

it('a telephone number whose first zero a spreadsheet took off stays here, a SIREN leaves', () => {
  const id = 'a' as ActorId;
  const kept = (heading: string, text: string, beside = '') => {
    const actor = { ...newActor(id, 'La Boussole'), attributes: [[heading, text] as const] };
    const other = { ...newActor('b' as ActorId, 'Le Relais'), attributes: [[heading, beside] as const] };
    const map = { ...emptyDocument('Carte'), actors: new Map([actor, other].map((one) => [one.id, one])) };
    return withoutContactData(map).actors.get(id)?.attributes.length;
  };
  // An invented number, and one that SIREN's own check digit lets pass.
  expect(kept('Numéro', '639980123')).toBe(0);
  expect(kept('Numéro', '732829320')).toBe(1);
  expect(kept('Numéro', '12')).toBe(1);
  // Beside others it is one of them.
  expect(kept('Numéro', '732829320', '639980123')).toBe(0);
  expect(kept("Ligne d'accueil", '732829320')).toBe(0);
  expect(kept('À joindre au', '6 39 98 01 23')).toBe(0);
  // An amount, a number of its own.
  expect(kept('Budget', '639980123')).toBe(1);
});
