import { describe, expect, it } from 'vitest';
import type { ColumnPlan } from '../../../src/formats/columns/columnPlan';
import { withLikelyFields } from '../../../src/formats/columns/likelyFields';
import type { TableReview } from '../../../src/formats/columns/tableReview';
import { withLikelyMeanings } from '../../../src/formats/columns/wordsInColumns';
import { considered } from '../../../src/formats/considered';
import { readFiles } from '../../../src/formats/readFiles';
import type { Answers, ReadContext } from '../../../src/formats/readResult';
import { aReadContext } from '../../helpers/readContext';

const csv = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

const ACTORS = csv(
  'acteurs locaux.csv',
  'Code;Structure ou personne;Fait quoi;Sujet 1;Sujet 2\nA1;CUMA du Val;relais local;eau;sol\nA2;Léa Morel;témoin;bois;\nA3;Mairie;financeuse;;eau\nA4;La Forge;pilote;;\n',
);
const TIES = csv(
  'relations.csv',
  'Code 1;Code 2;Genre de lien;Force\nA1;A2;coopération;fort\nA2;A3;échanges informels;faible\nA3;A4;subvention;moyen\nA1;A4;coopération;\n',
);
const OURS = csv('Liens.csv', 'De;À;Nature\nMairie;CUMA;coopération\nCUMA;Léa;subvention\n');

async function read(files: readonly ReturnType<typeof csv>[], more: Partial<ReadContext> = {}) {
  const result = await readFiles(files, { ...aReadContext(), ...more });
  if (result.outcome === 'error') throw new Error(JSON.stringify(result.messages));
  return result;
}

async function reviewed(files: readonly ReturnType<typeof csv>[], more: Partial<ReadContext> = {}) {
  const result = await read(files, { review: 'always', ...more });
  const [first, second] = result.tables ?? [];
  if (!first) throw new Error('nothing to look at');
  return { result, first, second };
}

const answersOf = (...tables: readonly TableReview[]): Answers => new Map(tables.map(({ id, plan }) => [id, plan]));
const naturesOf = ({ document }: Awaited<ReturnType<typeof read>>) =>
  [...document.ties.values()].map(({ nature }) => nature);

describe('what words most likely mean', () => {
  const rows = ['coopération', 'échanges informels'].map((word, row) => ({ row: row + 2, cells: ['a', 'b', word] }));
  const plan: ColumnPlan = { kind: 'ties', columns: ['from', 'to', 'nature'] };
  const exchanges = { column: 2, text: 'échanges informels', value: 'exchanges' };

  it('is left alone where a person said something of them, however it is written', () => {
    const said = { column: 2, text: 'Coopération', value: null };
    expect(withLikelyMeanings({ ...plan, meanings: [said] }, rows, []).meanings).toEqual([said, exchanges]);
  });

  it('is proposed where it was said of another column, or of another word', () => {
    const cooperation = { column: 2, text: 'coopération', value: 'actsWith' };
    for (const said of [
      { column: 1, text: 'coopération', value: null },
      { column: 2, text: 'subvention', value: null },
    ])
      expect(withLikelyMeanings({ ...plan, meanings: [said] }, rows, []).meanings).toEqual([
        said,
        cooperation,
        exchanges,
      ]);
  });
});

describe('what a column most likely is', () => {
  const field = (heading: string, ...words: string[]) => {
    const rows = words.map((word, row) => ({ row: row + 2, cells: ['a', 'b', word] }));
    return withLikelyFields({ kind: 'ties', columns: ['from', 'to', 'attribute'] }, ['A', 'B', heading], rows, [])
      .columns[2];
  };

  it('is told by our own words under any heading, by likely ones only under a heading that speaks of it', () => {
    expect(field('Remarque', 'convention', 'échangent', 'bleu')).toBe('nature');
    expect(field('Genre de lien', 'subvention commune', 'coopération', 'échanges informels')).toBe('nature');
    expect(field('Remarque', 'coopération', 'échanges informels')).toBe('attribute');
  });

  it('is not told by a heading alone, nor by words of which most say nothing', () => {
    expect(field('Genre de lien', 'bleu', 'rouge')).toBe('attribute');
    expect(field('Genre de lien', 'bleu', 'rouge', 'vert', 'coopération')).toBe('attribute');
  });
});

describe('what is proposed to somebody who looks', () => {
  it('every table of every file, with what its columns and words most likely are', async () => {
    const { first, second, result } = await reviewed([ACTORS, TIES]);
    expect(first.plan.columns).toEqual(['reference', 'name', 'roles', 'themes', 'themes']);
    expect(second?.plan.columns).toEqual(['from', 'to', 'nature', 'level']);
    expect(second?.plan.meanings?.map(({ text, value }) => [text, value])).toEqual([
      ['coopération', 'actsWith'],
      ['échanges informels', 'exchanges'],
      ['fort', '3'],
      ['faible', '1'],
      ['moyen', '2'],
    ]);
    expect(naturesOf(result)).toEqual(['actsWith', 'exchanges', 'subvention', 'actsWith']);
    expect([...result.document.ties.values()].map(({ level }) => level)).toEqual([3, 1, 2, undefined]);
    const [cuma] = result.document.actors.values();
    expect(cuma?.roles).toEqual([{ role: 'relay' }]);
    expect(cuma?.themes.map((id) => result.document.themes.get(id)?.label)).toEqual(['eau', 'sol']);
  });

  it('words by how often they come, those that we do not know first', async () => {
    const { first } = await reviewed([
      csv('Liens.csv', 'De;À;Nature\na;b;convention\nb;c;truc\nc;d;coopération\nd;e;Coopération\n'),
    ]);
    expect(first.words.map(({ words }) => words)).toEqual([
      [
        { text: 'coopération', count: 2, likely: 'actsWith' },
        { text: 'truc', count: 1 },
        { text: 'convention', count: 1, known: 'agreement' },
      ],
    ]);
  });

  it('nothing of it without somebody who looks: attributes stay attributes, words words', async () => {
    const { document, outcome, tables } = await read([ACTORS, TIES]);
    expect({ outcome, tables }).toEqual({ outcome: 'ask', tables: undefined });
    expect([...document.ties.values()][0]?.attributes).toEqual([
      ['Genre de lien', 'coopération'],
      ['Force', 'fort'],
    ]);
    const ours = await read([OURS]);
    expect({ outcome: ours.outcome, natures: naturesOf(ours) }).toEqual({
      outcome: 'ok',
      natures: ['coopération', 'subvention'],
    });
  });
});

describe('how tables refer to one another', () => {
  it('the column that the ties quote is the key, though its heading does not say so', async () => {
    const { document } = await read([ACTORS, TIES]);
    expect(document.actors.size).toBe(4);
    expect([...document.ties.values()].map(({ a }) => document.actors.get(a)?.name)).toEqual([
      'CUMA du Val',
      'Léa Morel',
      'Mairie',
      'CUMA du Val',
    ]);
  });

  it('is told, with who is on no list', async () => {
    const more = csv('relations.csv', `${new TextDecoder().decode(TIES.bytes)}A1;A9;;\n`);
    const { second } = await reviewed([ACTORS, more]);
    expect(second?.namedBy).toMatchObject({ heading: 'Code', column: 0, named: 5, found: 4, notFound: ['A9'] });
  });

  it('few lines of two codes are ties when a list has these codes', async () => {
    const few = csv('relations.csv', 'Code 1;Code 2;Genre de lien\nA1;A2;coopération\nA3;A4;subvention\n');
    const { result, second } = await reviewed([ACTORS, few]);
    expect(second?.plan.columns).toEqual(['from', 'to', 'nature']);
    expect({ actors: result.document.actors.size, ties: result.document.ties.size }).toEqual({ actors: 4, ties: 2 });
    // Numbers are in any column of numbers, and a list beside another is none the less a list.
    const people = csv('a.csv', 'Quoi;Combien;Rang\nLéa;1;2\nAli;2;3\nZoé;3;1\n');
    const others = csv('b.csv', 'Chose;Nombre;Place\nMax;3;1\nEva;1;2\n');
    expect((await reviewed([people, others])).second?.plan.kind).toBe('actors');
  });

  it('names stay the key where they are what is quoted', async () => {
    const list = csv('acteurs.csv', 'Nom;Code\nMairie;1\nCUMA;2\nLéa;3\n');
    const { first } = await reviewed([list, OURS]);
    expect(first.plan.columns).toEqual(['name', 'attribute']);
  });

  it('two files of one name, and the two tables of a network, are answered apart', async () => {
    const { result } = await reviewed([OURS, OURS]);
    expect(new Set(result.tables?.map(({ id }) => id)).size).toBe(2);
    const gexf = csv(
      'a.gexf',
      '<gexf version="1.3"><graph><nodes><node id="1" label="A"/><node id="2" label="B"/></nodes><edges><edge source="1" target="2" label="x"/></edges></graph></gexf>',
    );
    const network = await reviewed([gexf]);
    expect(new Set(network.result.tables?.map(({ id }) => id)).size).toBe(2);
    expect(network.first.source).toBe('format');
  });
});

describe('what a person says of words', () => {
  const said = async (value: string | null) => {
    const { first } = await reviewed([OURS]);
    const plan: ColumnPlan = { ...first.plan, meanings: [{ column: 2, text: 'Coopération', value }] };
    return read([OURS], { answers: new Map([[first.id, plan]]) });
  };

  it('is what they mean, whatever their case', async () => {
    expect(naturesOf(await said('partnerOf'))).toEqual(['partnerOf', 'subvention']);
    expect((await said('partnerOf')).messages.map(({ value }) => value)).toEqual(['subvention']);
  });

  it('may be nothing, or the word as it is; a value that is none of ours is no answer', async () => {
    expect(naturesOf(await said(''))).toEqual([undefined, 'subvention']);
    expect(naturesOf(await said(null))).toEqual(['coopération', 'subvention']);
    expect(naturesOf(await said('bidule'))).toEqual(['coopération', 'subvention']);
  });

  it('is not proposed away: who keeps a word keeps it', async () => {
    const { first } = await reviewed([OURS]);
    const plan: ColumnPlan = { ...first.plan, meanings: [{ column: 2, text: 'coopération', value: null }] };
    const again = await reviewed([OURS], { answers: new Map([[first.id, plan]]) });
    expect(naturesOf(again.result)).toEqual(['coopération', 'subvention']);
  });
});

describe('an answer that is of another file', () => {
  it('loses nothing: columns that it does not know, or knows as what they cannot be, are kept', async () => {
    const file = csv('acteurs.csv', 'Nom;Ville;Âge\nMairie;Brive;9\n');
    const { first } = await reviewed([file]);
    const plan: ColumnPlan = { kind: 'actors', columns: ['name', 'bidule'] };
    const { document } = await read([file], { answers: new Map([[first.id, plan]]) });
    expect([...document.actors.values()][0]?.attributes).toEqual([
      ['Ville', 'Brive'],
      ['Âge', '9'],
    ]);
  });
});

describe('columns that several fill', () => {
  it('lists take them all, of any other field the first counts and the rest are kept', async () => {
    const file = csv('acteurs.csv', 'Nom;T1;T2;G1;G2\nMairie;eau;bois;nord;sud\n');
    const { first } = await reviewed([file]);
    const plan: ColumnPlan = { kind: 'actors', columns: ['name', 'themes', 'themes', 'group', 'group'] };
    const { document } = await read([file], { answers: new Map([[first.id, plan]]) });
    const [mairie] = document.actors.values();
    expect([...document.themes.values()].map(({ label }) => label)).toEqual(['eau', 'bois']);
    expect(mairie).toMatchObject({ group: 'nord', attributes: [['G2', 'sud']] });
  });
});

describe('a glance', () => {
  it('is what is then read, without the map itself', async () => {
    const { result } = await reviewed([ACTORS, TIES]);
    const seen = considered(result, true);
    if (seen.kind !== 'asked') throw new Error(seen.kind);
    expect(seen.consideration).not.toHaveProperty('document');
    const { glance, tables } = seen.consideration;
    const { document } = await read([ACTORS, TIES], { answers: answersOf(...tables) });
    expect(glance).toMatchObject({ actors: document.actors.size, ties: document.ties.size, themes: 3 });
    expect(glance?.firstActors[0]).toMatchObject({
      name: 'CUMA du Val',
      roles: [{ role: 'relay' }],
      themes: ['eau', 'sol'],
    });
    expect(glance?.firstTies[0]).toEqual({
      a: 'CUMA du Val',
      b: 'Léa Morel',
      nature: 'actsWith',
    });
  });

  it('shows no tie that was said in confidence', async () => {
    const { result } = await reviewed([csv('Liens.csv', 'De;À;Confidentiel\na;b;oui\nb;c;non\n')]);
    const seen = considered(result, true);
    const glance = seen.kind === 'asked' ? seen.consideration.glance : undefined;
    expect({ ties: glance?.ties, shown: glance?.firstTies.length }).toEqual({ ties: 2, shown: 1 });
  });

  it('files of which nothing is asked open by themselves, those that load nothing are refused', async () => {
    expect(considered(await readFiles([OURS], { ...aReadContext(), review: 'whenAsked' }), false).kind).toBe('whole');
    expect(considered(await readFiles([ACTORS], { ...aReadContext(), review: 'whenAsked' }), false).kind).toBe('asked');
    const empty = csv('vide.csv', '');
    expect(considered(await readFiles([empty], { ...aReadContext(), review: 'whenAsked' }), false).kind).toBe(
      'refused',
    );
  });
});
