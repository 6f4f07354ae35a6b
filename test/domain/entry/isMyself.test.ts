import { describe, expect, it } from 'vitest';
import { isMyself } from '../../../src/domain/entry/isMyself';

describe('isMyself', () => {
  it.each([
    'moi',
    'Moi',
    ' MOI ',
    'moi-même',
    'Moi même',
    'Moi, chargée de mission',
    'moi (animatrice)',
    'me',
    'Myself, facilitator',
    'Moi – appui',
  ])('reads %j as the officer', (typed) => expect(isMyself(typed)).toBe(true));

  it.each([
    '',
    'Moïra Blanc',
    'Moi Dupont',
    'Mairie',
    'Maison pour moi',
    'Mel',
    'Émoi',
    'Association Moi',
    'Me Durand',
  ])('leaves %j alone', (typed) => expect(isMyself(typed)).toBe(false));
});
