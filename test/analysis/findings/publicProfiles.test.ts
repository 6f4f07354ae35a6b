import { describe, expect, it } from 'vitest';
import { profilesNamed, profileTest } from '../../../src/analysis/findings/publicProfiles';
import { newActor, PROFILES } from '../../../src/domain/actor';
import { idOf } from '../../helpers/graphs';

describe('the profiles that a public names', () => {
  it.each([
    ['élus', 'elected'],
    ['Élu·e·s', 'elected'],
    ['élu(e)s', 'elected'],
    ['élu-e-s', 'elected'],
    ['élus du territoire', 'elected'],
    ['elected officials', 'elected'],
    ['maires', 'elected'],
    ['habitant·es', 'resident'],
    ['citoyen·ne·s', 'resident'],
    ['agriculteur·rices', 'entrepreneur'],
    ['chefs d’entreprise', 'entrepreneur'],
    ['chargé·es de mission', 'projectOfficer'],
    ['Animatrice LEADER', 'leaderFacilitator'],
    ['directeur·rice', 'director'],
    ['enseignants', 'teacher'],
    ['leaderFacilitator', 'leaderFacilitator'],
    ['élu.e.s', 'elected'],
    ['Élu/e', 'elected'],
    ['ÉLUES LOCALES', 'elected'],
    ['les élus, d’abord', 'elected'],
    ['conseiller·ères municipaux', 'elected'],
    ['local elected members', 'elected'],
    ['Town councillors', 'elected'],
    ['deputy mayors', 'elected'],
    ['animateur·ice LEADER', 'leaderFacilitator'],
    ['agriculteur·trice·s', 'entrepreneur'],
    ['farmers', 'entrepreneur'],
    ['directeur·trices', 'director'],
    ['citoyen(ne)s', 'resident'],
    ['Local residents', 'resident'],
    ['chargé-e-s de mission', 'projectOfficer'],
    ['enseignant·e·s', 'teacher'],
    ['habitants non élus', 'resident'],
  ])('%s: %s', (text, profile) => {
    expect([...profilesNamed(text)]).toEqual([profile]);
  });

  it('knows every profile by its own code', () => {
    for (const profile of PROFILES) expect(profilesNamed(profile)).toEqual(new Set([profile]));
  });

  it('names nothing where a word only looks alike', () => {
    for (const text of ['jeunes', 'élucider', 'financeurs', '']) expect(profilesNamed(text).size).toBe(0);
  });

  it('fits actors by code, by words of their own, and by the very text of an unknown public', () => {
    const actor = (profile: string) => ({ ...newActor(idOf('a'), 'a', 'person'), profile });
    expect(profileTest('élus').fits(actor('elected'))).toBe(true);
    expect(profileTest('élus').fits(actor('Maire'))).toBe(true);
    expect(profileTest('élus').fits(actor('director'))).toBe(false);
    expect(profileTest('Jeunes').fits(actor('jeune'))).toBe(true);
  });
});
