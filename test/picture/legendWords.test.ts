import { describe, expect, it } from 'vitest';
import type { RoleName } from '../../src/domain/role';
import { MESSAGES } from '../../src/i18n/language';
import { pictureWordsIn } from '../../src/picture/pictureWordsIn';
import { sceneOf } from '../../src/picture/sceneOf';
import { aMap } from '../helpers/documents';
import { pictureOfMap } from './pictureOfMap';

/** What the legend says of the letter P where these roles are on the map. */
function saidOfP(roles: readonly RoleName[], language: 'fr' | 'en'): string | undefined {
  const others = Object.fromEntries(roles.map((role, i) => [`a${i}`, { roles: [role] }]));
  const picture = pictureOfMap(aMap({ lea: { roles: ['beneficiary'] }, ...others }));
  const { legend } = sceneOf(
    picture('circles', { width: 1200, height: 700 }, { words: pictureWordsIn(MESSAGES[language]) }),
  );
  return legend.flatMap(({ parts }) => parts).find(({ letter }) => letter === 'P')?.text;
}

describe('the letter P in the legend', () => {
  it.each<[RoleName[], string, string]>([
    [['partner'], 'partenaire', 'partner'],
    [['potentialPartner'], 'partenaire potentiel·le', 'potential partner'],
    [['likelyPartner', 'potentialPartner'], 'partenaire possible', 'possible partner'],
    [['partner', 'potentialPartner'], 'partenaire actuel·le ou possible', 'current or possible partner'],
  ])('says what all of those who bear it are: %s', (roles, french, english) => {
    expect([saidOfP(roles, 'fr'), saidOfP(roles, 'en')]).toEqual([french, english]);
  });
});

/** What the legend calls a line with dashes where these ties are on the map. */
function saidOfDashes(ties: readonly string[]): readonly string[] {
  const picture = pictureOfMap(aMap({ lea: { roles: ['beneficiary'] } }, ties));
  const { legend } = sceneOf(picture('circles', { width: 1200, height: 700 }, { words: pictureWordsIn(MESSAGES.fr) }));
  return legend
    .flatMap(({ parts }) => parts)
    .filter(({ sample }) => sample === 'informal')
    .map(({ text }) => text);
}

describe('a line with dashes in the legend', () => {
  it.each([
    [['lea-ana:knows'], 'lien informel'],
    [['lea-ana', 'lea-bo'], 'lien connu'],
    [['lea-ana:knows', 'lea-bo'], 'lien informel ou connu'],
    [['lea-ana:knows', 'lea-bo:coproduction'], 'lien informel ou connu'],
  ])('is called informal only where that is said: %s', (ties, words) => {
    expect(saidOfDashes(ties)).toEqual([words]);
  });
});
