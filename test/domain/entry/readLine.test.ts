import { describe, expect, it } from 'vitest';
import { lineContext } from '../../../src/domain/entry/lineEntry';
import { readLine } from '../../../src/domain/entry/readLine';
import { kindsEn } from '../../../src/i18n/vocabulary/kindsEn';
import { kindsFr } from '../../../src/i18n/vocabulary/kindsFr';
import { aMap } from '../../helpers/documents';
import { seeded } from '../../helpers/randomEdits';

const MAP = aMap(
  { pilat: { name: 'Maison – Services du Pilat', territory: 'PNR du Pilat' }, lea: { name: 'Léa Morel' } },
  [],
);
const context = lineContext(MAP, kindsFr);

/** "Léa (témoin; @Pilat; #eau)" for each name, names of a group joined by "+", groups by their tie. */
function said(typed: string, words = context): string {
  const { groups, ties } = readLine(typed, words);
  return groups
    .map((group, at) => {
      const names = group.map(({ name, said: own }) => {
        const { roles = [], themes = [], territory, type, kind, profile } = own;
        const parts = [
          ...[type, kind, profile].filter((one) => one !== undefined),
          ...roles,
          ...(territory === undefined ? [] : [`@${territory}`]),
          ...themes.map((theme) => `#${theme}`),
        ];
        return parts.length > 0 ? `${name} (${parts.join('; ')})` : name;
      });
      const tie = Object.values(ties[at - 1] ?? {}).join(' ');
      return `${at === 0 ? '' : tie === '' ? ' – ' : ` –${tie}– `}${names.join(' + ')}`;
    })
    .join('');
}

describe('a typed line', () => {
  it.each([
    ['CUMA du Val', 'CUMA du Val'],
    ['  CUMA   ', 'CUMA'],
    ['Léa, témoin', 'Léa (witness)'],
    ['Léa,témoin,relais', 'Léa (witness; relay)'],
    ['Léa, TEMOIN et relais', 'Léa (witness; relay)'],
    ['Léa, élue, témoin', 'Léa (person; elected; witness)'],
    ['Léa, élu·e', 'Léa (person; elected)'],
    ['Vivre ici, association', 'Vivre ici (structure; association)'],
    ['Atelier, réseau', 'Atelier (network)'],
    ['Léa @Haut-Vallon #mobilité #eau', 'Léa (@Haut-Vallon; #mobilité; #eau)'],
    ['Léa@Vallon#eau', 'Léa (@Vallon; #eau)'],
    ['Léa @ Vallon, # eau', 'Léa (@Vallon; #eau)'],
    ['Léa @pnr du pilat', 'Léa (@PNR du Pilat)'],
    ['Léa, témoin, PNR du Pilat', 'Léa (witness; @PNR du Pilat)'],
    ['Léa #circuits courts, témoin', 'Léa (witness; #circuits courts)'],
    ['Léa ; témoin ; Haut-Vallon', 'Léa (witness; @Haut-Vallon)'],
    ['Léa\ttémoin\tVallon', 'Léa (witness; @Vallon)'],
    ['Léa, trésorière', 'Léa (trésorière)'],
    ['Dupont, Marie', 'Dupont, Marie'],
    ['Dupont, Marie, témoin', 'Dupont, Marie (witness)'],
    ['lea@exemple.fr', 'lea@exemple.fr'],
    ['#eau', '#eau'],
    ['"Dupont, Marie – notaires", témoin', 'Dupont, Marie – notaires (witness)'],
    ['« A – B » – C', 'A – B – C'],
  ])('says of one: %s', (typed, expected) => {
    expect(said(typed)).toBe(expected);
  });

  it.each([
    ['CUMA – Léa', 'CUMA – Léa'],
    ['CUMA - Léa', 'CUMA – Léa'],
    ['CUMA -Léa', 'CUMA – Léa'],
    ['CUMA- Léa', 'CUMA – Léa'],
    ['CUMA–Léa', 'CUMA – Léa'],
    ['CUMA—Léa', 'CUMA – Léa'],
    ['CUMA → Léa', 'CUMA – Léa'],
    ['CUMA->Léa', 'CUMA – Léa'],
    ['CUMA > Léa', 'CUMA – Léa'],
    ['Saint-Étienne', 'Saint-Étienne'],
    ['Saint-Étienne – Rive-de-Gier', 'Saint-Étienne – Rive-de-Gier'],
    ['A – B – C', 'A – B – C'],
    ['A + B – C', 'A + B – C'],
    ['A – B + C', 'A – B + C'],
    ['Léa – travaille pour – CUMA', 'Léa –worksFor– CUMA'],
    ['Léa – CUMA (convention)', 'Léa –agreement– CUMA'],
    ['Léa – CUMA, formel', 'Léa –true– CUMA'],
    ['Léa – CUMA ?', 'Léa –toVerify– CUMA'],
    ['Léa – ? – CUMA', 'Léa –toVerify– CUMA'],
    ['Léa, témoin – CUMA @Val #eau', 'Léa (witness) – CUMA (@Val; #eau)'],
    ['- Léa', 'Léa'],
    ['• Léa – CUMA', 'Léa – CUMA'],
    ['12. Léa', 'Léa'],
    ['– – Léa', 'Léa'],
    ['maison – services du pilat – Léa', 'maison – services du pilat – Léa'],
  ])('ties: %s', (typed, expected) => {
    expect(said(typed)).toBe(expected);
  });

  it('keeps a name of the map together, marks and all', () => {
    const { groups } = readLine('Maison – Services du Pilat – Léa', context);
    expect(groups.map((group) => group.map(({ name }) => name))).toEqual([['Maison – Services du Pilat'], ['Léa']]);
  });

  it('understands English', () => {
    const english = lineContext(MAP, kindsEn);
    expect(said('Ann, witness, elected representative @Hill – works for – Co-op', english)).toBe(
      'Ann (person; elected; witness; @Hill) –worksFor– Co-op',
    );
    expect(said('Hill farm, farm', english)).toBe('Hill farm (structure; farm)');
  });

  it('tells what it was not sure of', () => {
    expect(readLine('Léa, trésorière', context).guessed).toEqual([{ text: 'trésorière', as: 'kind' }]);
    expect(readLine('Dupont, Marie', context).guessed).toEqual([{ text: 'Marie', as: 'name' }]);
    expect(readLine('Léa, Marie', context)).toMatchObject({ guessed: [], spoken: true });
    expect(readLine('Léa, témoin, Vallon', context).guessed).toEqual([{ text: 'Vallon', as: 'territory' }]);
    expect(readLine('Léa, témoin', context).guessed).toEqual([]);
  });

  it('says that another end is to come', () => {
    for (const open of ['Léa –', 'Léa -', 'Léa →', 'Léa ->', 'Léa–']) expect(readLine(open, context).open).toBe(true);
    for (const closed of ['Léa', 'Léa-', '–', 'Saint-']) expect(readLine(closed, context).open).toBe(false);
  });

  it('loses no letter, whatever is typed', () => {
    const random = seeded(11);
    const bits = [
      'Léa',
      'CUMA du Val',
      ' – ',
      '-',
      ', ',
      'témoin',
      ' @',
      ' #',
      'eau',
      ' + ',
      '?',
      '«',
      '»',
      '"',
      '(',
      ')',
      ';',
      '→',
      ' ',
    ];
    for (let run = 0; run < 3000; run++) {
      const typed = Array.from(
        { length: 1 + Math.floor(random() * 9) },
        () => bits[Math.floor(random() * bits.length)],
      ).join('');
      const read = JSON.stringify(readLine(typed, context));
      for (const name of ['Léa', 'CUMA du Val'])
        if (typed.includes(name)) expect([typed, read.includes(name)]).toEqual([typed, true]);
      expect(read).not.toMatch(/[\uE000\uE001]/u);
    }
  });
});
