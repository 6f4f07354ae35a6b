import { describe, expect, it } from 'vitest';
import { quickOptions } from '../../../src/domain/entry/quickOptions';
import { kindsFr } from '../../../src/i18n/vocabulary/kindsFr';
import { aMap } from '../../helpers/documents';

const MAP = aMap({ 'Communauté de communes du Pilat': {}, 'Léa Fontaine': {}, 'Marc Fontaine': {} }, []);

const context = { kinds: kindsFr };
const offered = (typed: string) =>
  quickOptions(MAP, typed, context).map((option) => {
    if (option.kind === 'go') return `${option.actor.name}${option.match === 'maybe' ? '?' : ''}`;
    if (option.kind === 'openTie') return 'open';
    return option.entry.ends.map(({ known, name }) => known?.name ?? `+ ${name}`).join(' – ');
  });

describe('the quick line', () => {
  it('takes what was typed, and offers who is there under it', () => {
    // Everybody of MAP is a person.
    expect(offered('CC du Pilat')).toEqual(['+ CC du Pilat', 'Communauté de communes du Pilat']);
    const id = [...MAP.actors.keys()][0]!;
    const actors = new Map([[id, { ...MAP.actors.get(id)!, type: 'structure' as const }]]);
    const first = (typed: string) => quickOptions({ ...MAP, actors }, typed, context)[0]?.kind;
    expect(first('CC du Pilat')).toBe('go');
    expect(first('SARL CC du Pilat')).toBe('enter');
    expect(first('Pilat')).toBe('enter');
    expect(offered('Fontaine')).toEqual(['+ Fontaine', 'Léa Fontaine', 'Marc Fontaine']);
    expect(offered('communaute de comunes du pilat')).toEqual([
      '+ communaute de comunes du pilat',
      'Communauté de communes du Pilat?',
    ]);
    expect(offered('léa fontaine')).toEqual(['Léa Fontaine']);
    expect(offered('Atelier')).toEqual(['+ Atelier']);
  });

  it('goes first to those whose name begins by the one word that was typed', () => {
    expect(offered('Léa')).toEqual(['Léa Fontaine', '+ Léa']);
    expect(offered('communauté')).toEqual(['Communauté de communes du Pilat', '+ communauté']);
    const clubs = aMap(
      { 'CIVAM Ombrance': {}, 'CIVAM Bret': {}, CIVAMA: {}, 'Jeanne Roux': {}, 'Paul Vernet': {} },
      [],
    );
    const on = (typed: string) =>
      quickOptions(clubs, typed, context).map((option) => (option.kind === 'go' ? option.actor.name : '+'));
    expect(on('CIVAM')).toEqual(['CIVAM Bret', 'CIVAM Ombrance', '+', 'CIVAMA']);
    expect(on('paul vernet')).toEqual(['Paul Vernet']);
    // The only one whose name begins so; not after a word that is a name by itself, nor two letters.
    expect(on('Vern')[0]).toBe('+');
    expect(on('Jeann')).toEqual(['Jeanne Roux', '+']);
    expect(on('Jean')[0]).toBe('+');
    expect(on('Je')[0]).toBe('+');
    expect(on('Civa')[0]).toBe('+');
    expect(on('CIVAM du Val')[0]).toBe('+');
    const maries = aMap({ 'Marie Martin': {}, 'Marie Roux': {} }, []);
    expect(quickOptions(maries, 'Marie', context)[0]?.kind).toBe('enter');
  });

  it('ties those it is sure of, and never takes a slip of the pen for somebody', () => {
    expect(offered('Léa – CC du Pilat')).toEqual([
      'Léa Fontaine – Communauté de communes du Pilat',
      '+ Léa – + CC du Pilat',
    ]);
    expect(offered('Léa – Fontiane')).toEqual(['Léa Fontaine – + Fontiane', '+ Léa – + Fontiane']);
    // Two answer to it.
    expect(offered('Fontaine – CC du Pilat')).toEqual([
      '+ Fontaine – Communauté de communes du Pilat',
      '+ Fontaine – + CC du Pilat',
    ]);
  });

  it('finds by nothing that is private', () => {
    const id = [...MAP.actors.keys()][0]!;
    const told = {
      ...MAP,
      privates: new Map([[id, { notes: 'réticent', email: 'lea@exemple.fr', phone: '0600000000' }]]),
    };
    for (const typed of ['réticent', 'lea@exemple.fr', '0600000000'])
      expect(quickOptions(told, typed, context).filter(({ kind }) => kind === 'go')).toEqual([]);
  });
});
