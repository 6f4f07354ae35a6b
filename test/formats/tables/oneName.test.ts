import { describe, expect, it } from 'vitest';
import { readFiles } from '../../../src/formats/readFiles';
import { aReadContext } from '../../helpers/readContext';

async function read(text: string) {
  const bytes = new TextEncoder().encode(text);
  const result = await readFiles([{ name: 'liste.csv', bytes }], aReadContext());
  if (result.outcome === 'error') throw new Error(JSON.stringify(result.messages));
  const { actors, privates } = result.document;
  return {
    names: [...actors.values()].map(({ name }) => name),
    types: [...actors.values()].map(({ type }) => type),
    emails: [...privates.values()].map(({ email }) => email),
    codes: result.messages.map(({ code }) => code),
  };
}

describe('one name, however it is written', () => {
  it.each(['Jean\u200BDupont', 'Jean\u200B Dupont', 'Jean  Dupont', 'Jean\u00A0Dupont', 'jean dupont', 'Ｊean Dupont'])(
    'is one actor in a table that is not ours: %j',
    async (spelt) => {
      const text = `De;À\nJean Dupont;Foyer rural\n${spelt.replace('n\u200BD', 'n D\u200B')};CUMA du Val`;
      expect((await read(text)).names).toEqual(['Jean Dupont', 'Foyer rural', 'CUMA du Val']);
    },
  );

  it.each([
    ['Jean Dupont', 'DUPONT Jean'],
    ['Paris Nord', 'Раris Nord'],
    ['1E5', '1e5'],
  ])('is asked about where it may be two: %s, %s', async (one, other) => {
    const { names, codes } = await read(`De;À\n${one};Foyer rural\n${other};CUMA du Val`);
    expect(names).toContain(other);
    expect(codes).toContain('NEAR_DUPLICATE');
  });
});

describe('a cell that names somebody', () => {
  it.each([
    ['Mme Samira Belkacem', 'Samira Belkacem'],
    ['M. Diallo', 'M. Diallo'],
    ['Samira Belkacem <sb@a.example>', 'Samira Belkacem'],
    ['Samira Belkacem (06 39 98 00 01)', 'Samira Belkacem'],
  ])('%s', async (cell, name) => {
    const { names, types } = await read(`Contact;Structure\n${cell};CUMA du Val\nAnne Roux;Foyer rural`);
    expect(names).toEqual([name, 'Anne Roux', 'CUMA du Val', 'Foyer rural']);
    expect(types).toEqual(['person', 'person', 'structure', 'structure']);
  });

  it('gives the address that stands in it', async () => {
    const { emails } = await read(
      'Contact;Structure\nSamira Belkacem <sb@a.example>;CUMA du Val\nAnne Roux;Foyer rural',
    );
    expect(emails).toEqual(['sb@a.example']);
  });

  it.each(['Leblanc Hervé', 'LEBLANC Hervé', 'Hervé LEBLANC', 'Hervé Leblanc'])(
    'first name first: %s',
    async (cell) => {
      const { names } = await read(`NOM Prénom;Structure\n${cell};CUMA du Val`);
      expect(names[0]?.toLowerCase()).toBe('hervé leblanc');
    },
  );

  it.each(['non', 'aucune', 'NC', 'Habitante', 'Retraité', '(9)', '14/01/2025', '-'])(
    'is no organisation: %s',
    async (cell) => {
      const { names } = await read(`Nom;Prénom;Structure\nRoux;Anne;${cell}\nPetit;Rose;CUMA du Val`);
      expect(names).toEqual(['Anne Roux', 'Rose Petit', 'CUMA du Val']);
    },
  );
});

describe('what is nothing to one reader', () => {
  it('is kept where it says something: a status, a name that looks like a sign', async () => {
    const bytes = new TextEncoder().encode('Nom;Prénom;Structure\nNan;Li;Habitante\nNull;Anne;CUMA du Val');
    const result = await readFiles([{ name: 'liste.csv', bytes }], aReadContext());
    if (result.outcome === 'error') throw new Error(JSON.stringify(result.messages));
    const actors = [...result.document.actors.values()];
    expect(actors.map(({ name }) => name)).toEqual(['Li Nan', 'Anne Null', 'CUMA du Val']);
    expect(actors[0]?.attributes).toEqual([['Structure', 'Habitante']]);
  });
});

describe('a list of what nobody is called', () => {
  it.each([
    ['codes', ['N385', 'N386', 'N387']],
    ['numbers', ['12', '13', '14']],
    [
      'sentences',
      Array.from(
        { length: 3 },
        (_, i) => `La réunion ${i} a eu lieu. Elle a duré deux heures et tout le monde est venu`,
      ),
    ],
    ['lists', ['Anne | Paul', 'Rose\nMarc', 'Léa; Inès']],
  ])('is asked about before it opens: %s', async (_, names) => {
    const text = `Nom;Territoire\n${names.map((name) => `"${name}";Vernes`).join('\n')}`;
    const bytes = new TextEncoder().encode(text);
    expect((await readFiles([{ name: 'liste.csv', bytes }], aReadContext())).outcome).toBe('ask');
  });

  it('opens where ties quote the codes', async () => {
    const files = [
      { name: 'acteurs.csv', bytes: new TextEncoder().encode('Nom;Territoire\nN385;A\nN386;A\nN387;B') },
      { name: 'liens.csv', bytes: new TextEncoder().encode('De;À\nN385;N386') },
    ];
    expect((await readFiles(files, aReadContext())).outcome).not.toBe('ask');
  });
});
