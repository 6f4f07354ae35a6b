import { describe, expect, it } from 'vitest';
import { VALUES, type ValueList, valueOf } from '../../../src/domain/words/values';
import { dayOf } from '../../../src/formats/cells/dayCell';
import { numberOf } from '../../../src/formats/cells/numberCell';
import { recognise } from '../../../src/formats/columns/recognise';
import { HEADINGS, headingKey, headingOf, type KnownKind } from '../../../src/formats/headings/headings';

const KINDS = Object.keys(HEADINGS) as KnownKind[];

describe('headings', () => {
  it.each(KINDS)('every word for a column of %s means that column and no other', (kind) => {
    for (const heading of HEADINGS[kind]) {
      for (const word of [heading.fr, heading.en, ...heading.also])
        expect([word, headingOf(kind, word)?.field]).toEqual([word, heading.field]);
    }
  });

  it('are read without case, accents, no-break spaces, underscores and final signs', () => {
    for (const word of [' THÈMES ', 'themes', 'Thème(s)', 'Thèmes\u00A0:', 'Thèmes *'])
      expect(headingOf('actors', word)?.field).toBe('themes');
    expect(headingOf('ties', 'dernier_echange')?.field).toBe('lastExchange');
  });

  it('"organisation" is no heading of ours', () => {
    for (const kind of KINDS)
      for (const word of ['Organisation', 'Organization']) expect(headingOf(kind, word)).toBeUndefined();
  });

  it.each([
    [['Nom', 'Type'], 'actors'],
    [['node', 'nature'], 'actors'],
    [['Label', 'Type', 'Tags', 'Description'], 'actors'],
    [['Source', 'Target', 'Type'], 'ties'],
    [['Node1', 'Node2'], 'ties'],
    [['Titre', 'Finalité', 'État'], 'actions'],
    [['Personne', 'Action', 'Accord'], 'testimonies'],
    [['Porteur', 'Sens', 'Objet'], 'offers'],
    [['Acteur 1', 'Acteur 2', 'Par', 'Force'], 'introductions'],
    [['Acteur 1', 'Acteur 2'], 'ties'],
  ])('%j tell a table of %s', (headings, kind) => {
    expect(recognise(headings, [headings.map(() => 'x')], 'file.csv')?.kind).toBe(kind);
  });

  it('names that come back beside a network are a list of members', () => {
    expect(
      recognise(
        ['Acteur', 'Réseau'],
        [
          ['A', 'R1'],
          ['A', 'R2'],
        ],
        'x.csv',
      )?.kind,
    ).toBe('membership');
    expect(
      recognise(
        ['Nom', 'Réseau'],
        [
          ['A', 'R1'],
          ['B', 'R2'],
        ],
        'x.csv',
      )?.kind,
    ).toBe('actors');
  });

  it('keys keep headings apart', () => {
    expect(headingKey('Thèmes')).not.toBe(headingKey('Théâtre'));
  });
});

describe('values', () => {
  it.each(Object.keys(VALUES) as ValueList[])('every word for a value of %s means that value', (list) => {
    for (const { value, fr, en, also } of VALUES[list])
      for (const word of [fr, en, ...also]) expect([word, valueOf(list, word)]).toEqual([word, value]);
  });

  it('are read in every gender and number', () => {
    for (const word of ['élu·e', 'élu.e.s', 'élu(e)s', 'ÉLUES', 'elus', 'élu·e·s'])
      expect(valueOf('profile', word)).toBe('elected');
    for (const word of ['chargé·e d’appui', "chargee d'appui", 'Chargés d’appui'])
      expect(valueOf('roles', word)).toBe('officer');
    expect(valueOf('roles', 'ancienne bénéficiaire')).toBe('formerBeneficiary');
  });
});

describe('days and numbers', () => {
  it.each([
    ['31/03/2024', '2024-03-31'],
    ['2024-03-31T23:30:00-10:00', '2024-03-31'],
    ['03/2024', '2024-03'],
    ['2024', '2024'],
    ['1er mars 2024', '2024-03-01'],
    ['March 2024', '2024-03'],
    ['31/02/2024', undefined],
    ['12/31/2024', undefined],
    ['bientôt', undefined],
  ])('%s is the day %s', (text, day) => expect(dayOf(text)).toBe(day));

  it.each([
    ['1,5', 1.5],
    ['1 234,5', 1234.5],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['NaN', undefined],
    ['1e300', 1e300],
    ['12 chats', undefined],
  ])('%s is the number %s', (text, number) => expect(numberOf(text)).toBe(number));
});
