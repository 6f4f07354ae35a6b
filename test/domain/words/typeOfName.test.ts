import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { typeOfName } from '../../../src/domain/words/typeOfName';

interface Written {
  readonly name: string;
  readonly truth: string;
}

function writtenNames(file: string): Written[] {
  return readFileSync(`fixtures/names/${file}`, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [name = '', truth = ''] = line.split('\t');
      return { name, truth };
    });
}

/** What a list of names with their truth comes to, as shares of those whom they are about. */
function measured(names: readonly Written[]) {
  const typed = names.map(({ name, truth }) => ({ name, truth, type: typeOfName(name) }));
  const people = typed.filter(({ truth }) => truth === 'person');
  const organisations = typed.filter(({ truth }) => truth === 'organisation' || truth === 'network');
  const asOrganisation = people.filter(({ type }) => type !== 'person' && type !== 'unknown');
  const asPerson = organisations.filter(({ type }) => type === 'person');
  const open = [...people, ...organisations].filter(({ type }) => type === 'unknown');
  const share = (some: readonly unknown[], all: readonly unknown[]) => some.length / all.length;
  return {
    asOrganisation: share(asOrganisation, people),
    asPerson: share(asPerson, organisations),
    open: share(open, [...people, ...organisations]),
    wrong: { asOrganisation, asPerson, open },
  };
}

const said = (names: readonly Written[]) => names.map(({ name }) => name).join(', ');

describe('what names show', () => {
  it('nothing, of a text that nobody would write as a name', () => {
    expect(typeOfName(`Mairie ${'a'.repeat(20_000_000)}`)).toBe('unknown');
    expect(typeOfName(`Mairie ${'de la vallée '.repeat(20)}`)).toBe('structure');
  });

  it('clubs and cafés with what they are about before a hyphen', () => {
    for (const name of ['Ciné-club de Saint-Elme', 'Aéro-club du Val', 'Repair-café'])
      expect(typeOfName(name), name).toBe('structure');
    expect(typeOfName('Anne-Claire Dubois')).toBe('person');
  });

  it('organisations, of capitals before a large town, and somebody before a first name', () => {
    for (const name of [
      'SIETAG Grenoble',
      'CLLAJPF Vienne',
      'CPTSAV Lyon',
      'UFCNA Saint-Étienne',
      'SICTOBA Ardèche',
      'EPLEFPA de Saint-Laurent',
    ])
      expect(typeOfName(name), name).toBe('structure');
    for (const name of [
      'MOUTON Claire',
      'BOUCHET Régine',
      'Claire LYON',
      'Claire VIENNE',
      'MARTIN Jean-Lyon',
      'CHARLES de Gaulle',
      'LAMBERT de Claire',
    ])
      expect(typeOfName(name), name).toBe('person');
    expect(typeOfName('MARTIN LYON')).not.toBe('structure');
  });

  it('take a surname that is written small for one where one of the words after it is a given name', () => {
    const types = ['moreau Anne Petit', 'moreau Anne', 'moreau Vallon'].map((name) => typeOfName(name));
    expect(types).toEqual(['person', 'person', 'unknown']);
  });

  it('organisations, of capitals one of which is a county, unless a given name is among them', () => {
    expect(['Ardèche Dorval', 'Dorval Aisne', 'Allier Marie'].map((name) => typeOfName(name))).toEqual([
      'structure',
      'structure',
      'person',
    ]);
  });

  it('take what begins as an organisation may for a surname, after a given name', () => {
    for (const name of ['Thomas Bion', 'Claire Écochard', 'Marc Bionnet'])
      expect(typeOfName(name), name).toBe('person');
    for (const name of ['Biocoop Aurillac', 'Écohameau du Plessis', 'Marie Biothèque'])
      expect(typeOfName(name), name).toBe('structure');
  });

  it('400 names that were written down before', () => {
    const { asOrganisation, asPerson, open, wrong } = measured(writtenNames('people-and-organisations.tsv'));
    expect(asOrganisation, said(wrong.asOrganisation)).toBeLessThanOrEqual(0.03);
    expect(asPerson, said(wrong.asPerson)).toBeLessThanOrEqual(0.07);
    expect(open, said(wrong.open)).toBeLessThanOrEqual(0.25);
  });

  it('150 names that were written down after', () => {
    const { asOrganisation, asPerson, open, wrong } = measured(writtenNames('held-out.tsv'));
    expect(asOrganisation, said(wrong.asOrganisation)).toBeLessThanOrEqual(0.03);
    expect(asPerson, said(wrong.asPerson)).toBeLessThanOrEqual(0.07);
    expect(open, said(wrong.open)).toBeLessThanOrEqual(0.25);
  });
});

it('takes a word that is a name as well for one where a hyphen joins it to another', () => {
  for (const name of ['Rose-May', 'Lou-Ann', 'Ange-Lou']) expect([name, typeOfName(name)]).toEqual([name, 'person']);
  for (const name of ['Rose', 'Saint-Julien', 'Fontaine-Claire', 'Rose-des-Vents Environnement'])
    expect([name, typeOfName(name)]).not.toEqual([name, 'person']);
});

it('takes what everybody knows for an organisation, whose name has the shape of somebody’s', () => {
  for (const name of [
    'Croix Rouge',
    'La Croix-Rouge française',
    'British Red Cross',
    'Emmaüs Corbeval',
    'Sure Start',
    'Les Petits Frères',
  ])
    expect([name, typeOfName(name)]).toEqual([name, 'structure']);
  for (const name of ['Marie Emmaüs', 'Rouge Vallon', 'Emmanuel Croix', 'Paul Terrier (Emmaüs)'])
    expect([name, typeOfName(name)]).not.toEqual([name, 'structure']);
});

it('a word in capitals that nobody could say, beside a given name, is an acronym; one that can be said is a surname', () => {
  for (const name of ['BRGM Paul', 'DRSM Louise', 'CPTS Marie'])
    expect([name, typeOfName(name)]).toEqual([name, 'structure']);
  for (const name of ['ROUX Anne', 'PETIT Marie', 'LE GALL Yves'])
    expect([name, typeOfName(name)]).toEqual([name, 'person']);
});
