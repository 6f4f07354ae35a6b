import { describe, expect, it } from 'vitest';
import { likelyLevel } from '../../../src/domain/words/likelyLevel';
import { likelyValue } from '../../../src/domain/words/likelyValue';
import { VALUES, type ValueList } from '../../../src/domain/words/values';

describe('what a word that is none of ours most likely means', () => {
  it.each([
    ['nature', 'coopération', 'actsWith'],
    ['nature', 'Partenariat fort', 'partnerOf'],
    ['nature', 'convention pluriannuelle', 'agreement'],
    ['nature', 'échanges informels', 'exchanges'],
    ['nature', 'Adhérente du réseau', 'memberOf'],
    ['nature', 'salariat', 'worksFor'],
    ['nature', 'amis', 'knows'],
    ['nature', 'collaboration', 'actsWith'],
    ['roles', 'pilote', 'leadPartner'],
    ['roles', 'relais local', 'relay'],
    ['roles', 'bailleur de fonds', 'funder'],
    ['type', 'Association loi 1901', 'structure'],
    ['type', 'Fédération départementale', 'network'],
    ['certainty', 'probable', 'toVerify'],
    ['consent', 'accord donné', 'given'],
  ] as const)('%s: %s → %s', (list, text, value) => {
    expect(likelyValue(list, text)).toBe(value);
  });

  it.each([
    ['nature', 'subvention'],
    ['certainty', 'Nouveau'],
    ['nature', 'amidon'],
    ['roles', 'partie prenante'],
    ['type', ''],
  ] as const)('%s: of “%s” nobody can tell', (list, text) => {
    expect(likelyValue(list, text)).toBeUndefined();
  });

  it('is nothing for words of ours: they are read as they are', () => {
    for (const list of Object.keys(VALUES) as ValueList[]) {
      for (const { fr, en, also } of VALUES[list]) {
        for (const word of [fr, en, ...also]) expect(likelyValue(list, word)).toBeUndefined();
      }
    }
  });

  it('levels: weak words low, strong ones high, others none', () => {
    expect(['faible', 'Moyenne', 'Fort', 'très fort', 'bleu'].map(likelyLevel)).toEqual([1, 2, 3, 4, undefined]);
  });
});
