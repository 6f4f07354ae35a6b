import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFiles } from '../../src/formats/readFiles';
import { aReadContext } from '../helpers/readContext';

const read = async (name: string, bytes: Uint8Array) => {
  const result = await readFiles([{ name, bytes }], aReadContext());
  if (result.outcome === 'error') throw new Error('not read');
  return { title: result.document.info.title, codes: result.messages.map(({ code }) => code) };
};
const lines = (...all: string[]) => new TextEncoder().encode(all.join('\n'));

describe('a sign-in sheet', () => {
  it('calls the map by the title over its list, and is said to be read in one way', async () => {
    const { title, codes } = await read('emargement.csv', readFileSync('fixtures/tables/emargement.csv'));
    expect(title).toBe('Comité de pilotage mobilité');
    expect(codes.filter((code) => code.startsWith('READ_AS_'))).toEqual(['READ_AS_SIGN_IN']);
  });

  it('without a title has the map called by its file', async () => {
    const { title, codes } = await read(
      'copil-mobilite.csv',
      lines('Nom Prénom;Structure;Signature', 'Leblanc Hervé;Mairie de Vernes;', 'Ba Mariama;Foyer rural;'),
    );
    expect(codes).toContain('READ_AS_SIGN_IN');
    expect(title).toBe('copil-mobilite');
  });
});

it('a list of people with their organisations is still said to be a directory', async () => {
  const { title, codes } = await read(
    'contacts-2026.csv',
    lines('Nom;Prénom;Structure', 'Leblanc;Hervé;Mairie de Vernes', 'Ba;Mariama;Foyer rural'),
  );
  expect(codes).toContain('READ_AS_DIRECTORY');
  expect(title).toBe('contacts-2026');
});
