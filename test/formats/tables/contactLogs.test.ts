import { expect, it } from 'vitest';
import { readFiles } from '../../../src/formats/readFiles';
import { writeFiles } from '../../../src/formats/writeFiles';
import { aReadContext } from '../../helpers/readContext';

async function read(name: string, lines: readonly string[]) {
  const result = await readFiles([{ name, bytes: new TextEncoder().encode(lines.join('\n')) }], aReadContext());
  if (result.outcome === 'error') throw new Error('refused');
  return result.document;
}

const LOG = [
  'Date,Our worker,Spoke to,From,What was said',
  '2024-09-03,Hannah Brill,Ged Corrigan,Tyneford Library,worried about money',
  '2024-09-12,Kofi Baidoo,Trish Elliot,Coble Street Gallery,',
  '2024-09-19,Kofi Baidoo,Ged Corrigan,Tyneford Library,would host the meeting',
];

it('ties whoever of ours called to whom they reached, and keeps what was said with the latter', async () => {
  const { actors, ties, privates } = await read('log.csv', LOG);
  const said = [...ties.values()].map(({ a, b }) => `${actors.get(a)?.name} – ${actors.get(b)?.name}`);
  expect(said.toSorted()).toEqual([
    'Ged Corrigan – Tyneford Library',
    'Hannah Brill – Ged Corrigan',
    'Kofi Baidoo – Ged Corrigan',
    'Kofi Baidoo – Trish Elliot',
    'Trish Elliot – Coble Street Gallery',
  ]);
  const ged = [...actors.values()].find(({ name }) => name === 'Ged Corrigan');
  const kept = [ged?.attributes, [...privates.values()]];
  expect(JSON.stringify(kept)).toContain('worried about money / would host the meeting');
});

it('lets nothing of what was said leave unasked', async () => {
  const document = await read('log.csv', LOG);
  for (const kind of ['gexf', 'graphml', 'csv'] as const) {
    const files = await writeFiles(document, kind, { language: 'fr', privateNotes: false, confidences: false });
    const text = files.map(({ bytes }) => new TextDecoder().decode(bytes)).join('\n');
    expect(text).toContain('Ged Corrigan');
    expect(text).not.toContain('worried about money');
  }
});

it('reads pairs as pairs, though the names of a line could be those of groups', async () => {
  const { actors, ties } = await read('qui-travaille-avec-qui.csv', [
    'Structure;travaille avec',
    'Ressourcerie du Thouet;ESAT des Genêts',
    'Emmaüs Parthois;Déchèterie de Parthois',
    'Régie de quartier Belair;Ressourcerie du Thouet',
    'Collège Pérochon;Emmaüs Parthois',
  ]);
  const said = [...ties.values()].map(({ a, b, nature }) => [actors.get(a)?.name, actors.get(b)?.name, nature]);
  expect(said).toEqual([
    ['Ressourcerie du Thouet', 'ESAT des Genêts', undefined],
    ['Emmaüs Parthois', 'Déchèterie de Parthois', undefined],
    ['Régie de quartier Belair', 'Ressourcerie du Thouet', undefined],
    ['Collège Pérochon', 'Emmaüs Parthois', undefined],
  ]);
});

it('takes whoever called for the caller alone, and keeps what is said of two of one name apart', async () => {
  const { actors, ties } = await read('appels.csv', [
    'Date,Who called,Person spoken to,Organisation,What they told me',
    '2026-03-12,Luke Petty,Marie Dupont,CCAS de Corbeval,cross with the mayor',
    '2026-03-13,Luke Petty,Marie Dupont,MJC du Val,glad to speak',
    '2026-03-14,Luke Petty,Gemma Thorne,Corbeval Food Bank,',
  ]);
  const said = [...actors.values()].map(({ name, attributes }) => [name, attributes?.map(([, value]) => value)]);
  expect(said.filter(([, values]) => values?.length)).toEqual([
    ['Marie Dupont', ['cross with the mayor']],
    ['Marie Dupont', ['glad to speak']],
  ]);
  const called = [...ties.values()].map(({ a, b }) => `${actors.get(a)?.name} – ${actors.get(b)?.name}`);
  expect(called).toContain('Luke Petty – Gemma Thorne');
});
