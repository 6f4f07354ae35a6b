import { describe, expect, it } from 'vitest';
import { type ActorType, newActor } from '../../../src/domain/actor';
import { hiddenNames } from '../../../src/domain/masking/hiddenNames';
import { idOf } from '../../helpers/graphs';

/** How each whole name of somebody, however turned, is found in texts. */
function foundAs(name: string, type: ActorType = 'person') {
  const names = hiddenNames([newActor(idOf('x'), name, type)], () => 'Personne 1', 'fr');
  return Object.fromEntries(names.filter((one) => one.name.includes(' ')).map((one) => [one.name, one.when]));
}

describe('the names by which somebody is found in texts', () => {
  it('are found with a capital only where all of their words follow one another in sentences too', () => {
    expect(foundAs('Le Du')).toEqual({ 'Le Du': 'capital', 'Du Le': 'capital' });
    expect(foundAs('A. B.')).toMatchObject({ 'A B': 'capital' });
  });

  it('are found in any case as soon as one of their words says who it is', () => {
    expect(foundAs('Jo Le Du')).toMatchObject({ 'Jo Le Du': 'capital' });
    expect(foundAs('Al Roux')).toEqual({ 'Al Roux': 'any', 'Roux Al': 'any' });
    expect(foundAs('Paul Martin')).toEqual({ 'Paul Martin': 'any', 'Martin Paul': 'any' });
  });
});
