import { expect, it } from 'vitest';
import { newActor } from '../../src/domain/actor';
import type { ActorId } from '../../src/domain/brand';
import { emptyDocument } from '../../src/domain/mapDocument';
import { withoutContactData } from '../../src/domain/withoutContactData';

it('a telephone number whose first zero a spreadsheet took off stays here, a SIREN leaves', () => {
  const id = 'a' as ActorId;
  const kept = (heading: string, text: string) => {
    const actor = { ...newActor(id, 'La Boussole'), attributes: [[heading, text] as const] };
    const map = { ...emptyDocument('Carte'), actors: new Map([[id, actor]]) };
    return withoutContactData(map).actors.get(id)?.attributes.length;
  };
  // An invented number, and one that SIREN's own check digit lets pass.
  expect(kept('Numéro', '639980123')).toBe(0);
  expect(kept('Numéro', '732829320')).toBe(1);
  expect(kept('Numéro', '12')).toBe(1);
  // An amount, a number of its own.
  expect(kept('Budget', '639980123')).toBe(1);
});
