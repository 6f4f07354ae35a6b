import { describe, expect, it } from 'vitest';
import { newTie } from '../../src/domain/tie';
import type { ColumnPlan } from '../../src/formats/columns/columnPlan';
import { readFiles } from '../../src/formats/readFiles';

type Files = Record<string, string | Uint8Array>;

const read = (files: Files, answers = new Map<string, boolean | ColumnPlan>()) => {
  let next = 0;
  const given = Object.entries(files).map(([name, content]) => ({
    name,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  }));
  return readFiles(given, { newId: () => `id${next++}`, language: 'fr', answers });
};

const loaded = async (files: Files, answers?: Map<string, boolean | ColumnPlan>) => {
  const result = await read(files, answers);
  if (result.outcome === 'error') throw new Error(JSON.stringify(result.messages));
  const { document } = result;
  const name = (id: string) => [...document.actors.values()].find((one) => one.id === id)?.name;
  const ties = [...document.ties.values()].map((tie) => [name(tie.a), tie.nature ?? '', name(tie.b)].join(' '));
  return { ...result, names: [...document.actors.values()].map((one) => one.name), ties };
};

describe('files read as one map', () => {
  it('come from several sheets saved apart, in any order', async () => {
    const { document, names, ties } = await loaded({
      'Liens.csv': 'De;À;Nature\nLéa;CUMA;agissent ensemble\n',
      'Acteurs.csv':
        'Nom;Type;Thèmes;Rôles;Notes\nLéa;personne;"mobilité | ""eau; sols""";bénéficiaire;rappeler\nCUMA;structure;;;\n',
    });
    expect(names).toEqual(['Léa', 'CUMA']);
    expect(ties).toEqual(['Léa actsWith CUMA']);
    expect([...document.themes.values()].map(({ label }) => label)).toEqual(['mobilité', 'eau; sols']);
    expect([...document.privates.values()]).toEqual([{ notes: 'rappeler' }]);
    expect([...document.actors.values()][0]?.roles).toEqual([{ role: 'beneficiary' }]);
  });

  it('Structure makes a "works for" tie and Réseaux "member of" ties to networks', async () => {
    const { document, ties } = await loaded({
      'Acteurs.csv': 'Nom;Type;Structure;Réseaux\nLéa;personne;GAL;Leader France|Réseau rural\n',
    });
    expect(ties).toEqual(['Léa worksFor GAL', 'Léa memberOf Leader France', 'Léa memberOf Réseau rural']);
    expect([...document.actors.values()].map(({ type }) => type)).toEqual([
      'person',
      'structure',
      'network',
      'network',
    ]);
  });

  it('a column "organisation" or "type" of a file not ours is an attribute, never an actor', async () => {
    const { document, names } = await loaded({
      'x.csv': 'nom;type;organisation\nA;association;Mairie\nB;commune;Mairie\n',
    });
    expect(names).toEqual(['A', 'B']);
    expect([...document.actors.values()][0]?.attributes).toEqual([
      ['type', 'association'],
      ['organisation', 'Mairie'],
    ]);
  });

  it('"source" and "cible" give a direction, "De" and "À" do not, and Sens says it where there is one', async () => {
    const directions = async (text: string) =>
      [...(await loaded({ 'l.csv': text })).document.ties.values()].map(({ direction }) => direction);
    expect(await directions('source;cible\nA;B\n')).toEqual(['forward']);
    expect(await directions('De;À\nA;B\n')).toEqual([undefined]);
    expect(await directions('De;À;Sens\nA;B;→\nA;C;<-\nA;D;↔\nA;E;aucun\n')).toEqual([
      'forward',
      'backward',
      'both',
      undefined,
    ]);
  });

  it('the same tie twice is kept once and said; other fields make another tie', async () => {
    const result = await loaded({ 'l.csv': 'De;À;Nature\nA;B;convention\nA;B;convention\nA;B;connaissent\n' });
    expect(result.ties).toHaveLength(2);
    expect(result.messages).toMatchObject([{ code: 'DUP_EDGE', row: 3, row2: 2 }]);
  });

  it('ends match Id first, then name, then the spelling; an end on no list is said only when a list came', async () => {
    const { ties, messages } = await loaded({
      'a.csv': 'Id;Nom\nB;Alice\n2;B\n3;Cuma du Val\n',
      'l.csv': 'De;À\nB;CUMA DU VAL\nAlice;Zoé\n',
    });
    expect(ties).toEqual(['Alice  Cuma du Val', 'Alice  Zoé']);
    expect(messages).toMatchObject([{ code: 'DANGLING_EDGE', file: 'l.csv', row: 3, column: 'À', value: 'Zoé' }]);
    expect((await loaded({ 'l.csv': 'De;À\nA;B\n' })).messages).toEqual([]);
  });

  it('a value that is not known is noted, kept as text, and changes no outcome', async () => {
    const result = await loaded({ 'a.csv': 'Nom;Consentement\nA;peut-être\n' });
    expect(result.outcome).toBe('ok');
    expect(result.messages).toMatchObject([
      { code: 'UNKNOWN_VALUE', row: 2, column: 'Consentement', value: 'peut-être' },
    ]);
    expect([...result.document.actors.values()][0]?.attributes).toEqual([['Consentement', 'peut-être']]);
  });

  it('a tie known not to exist is kept as such', async () => {
    const { document } = await loaded({ 'l.csv': 'De;À;Certitude\nA;B;absent\n' });
    const [tie] = document.ties.values();
    expect(tie).toEqual({
      ...newTie(tie?.id ?? ('' as never), tie?.a ?? ('' as never), tie?.b ?? ('' as never)),
      certainty: 'absent',
    });
  });
});

describe('bad files', () => {
  it('one among several is said and the others load', async () => {
    const result = await loaded({
      'a.csv': 'Nom\nA\nB\n',
      'photo.csv': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]),
      'vide.csv': '',
    });
    expect(result.names).toEqual(['A', 'B']);
    expect(result.outcome).toBe('warn');
    expect(result.messages).toMatchObject([
      { code: 'NOT_TEXT', file: 'photo.csv', value: 'PNG' },
      { code: 'EMPTY_FILE', file: 'vide.csv' },
    ]);
  });

  it.each([
    ['reseau.gexf', '<?xml version="1.0"?><gexf/>', { code: 'NO_DATA_ROWS' }],
    ['plan.xml', '<?xml version="1.0"?><svg/>', { code: 'UNKNOWN_FORMAT' }],
    ['arbre.ged', '0 HEAD', { code: 'UNKNOWN_FORMAT' }],
    [
      'page.csv',
      '<!doctype html><html><body>x</body></html>',
      { code: 'WRONG_CONTENT', value: '.csv', value2: 'HTML' },
    ],
    ['a.csv', 'Nom;Notes\nA;"jamais\nB;x\n', { code: 'UNTERMINATED_QUOTE', row: 2, column: 'Notes' }],
    ['a.csv', 'Nom;Type\n', { code: 'NO_DATA_ROWS' }],
    ['l.csv', 'source;poids\nA;1\n', { code: 'MISSING_COLUMN', value: 'source, poids' }],
  ])('%s holding %s is refused', async (name, content, message) => {
    const result = await read({ [name]: content });
    expect(result.outcome).toBe('error');
    expect(result.messages).toMatchObject([{ ...message, file: name }]);
  });

  it('a sheet of headings only is passed over when another holds lines', async () => {
    expect((await loaded({ 'Acteurs.csv': 'Nom;Type\n', 'Liens.csv': 'De;À\nA;B\n' })).outcome).toBe('ok');
  });
});

describe('questions', () => {
  it('headings not recognised are asked with a preview, and an answer settles it', async () => {
    const files = { 'x.csv': 'celle-ci;celle-là\nAna;Bob\nBob;Zoé\n' };
    const first = await loaded(files);
    const [question] = first.questions;
    if (question?.kind !== 'columns') throw new Error('not asked');
    expect(first.outcome).toBe('ask');
    expect(question).toMatchObject({
      headings: ['celle-ci', 'celle-là'],
      rows: [
        ['Ana', 'Bob'],
        ['Bob', 'Zoé'],
      ],
    });
    const answered = await loaded(files, new Map([[question.id, { kind: 'ties', columns: ['from', 'to'] }]]));
    expect({ outcome: answered.outcome, ties: answered.ties }).toEqual({
      outcome: 'ok',
      ties: ['Ana  Bob', 'Bob  Zoé'],
    });
  });

  it('one end of ties beside a column of unknown meaning is asked about: that column may be the other end', async () => {
    const { outcome, questions } = await loaded({ 'l.csv': 'source;poids;machin\nAna;1;Bob\nBob;2;Zoé\n' });
    expect([outcome, questions.map(({ kind }) => kind)]).toEqual(['ask', ['columns']]);
  });

  it('title rows are passed over unless a person says that they are the headings', async () => {
    const files = { 'x.csv': 'Ma carte;\n;\nDe;À\nA;B\n' };
    const asked = await loaded(files);
    expect(asked.messages).toMatchObject([{ code: 'HEADER_NOT_FIRST', row: 3 }]);
    expect(asked.ties).toEqual(['A  B']);
    const yes = await loaded(files, new Map([[asked.questions[0]?.id ?? '', true]]));
    expect({ outcome: yes.outcome, messages: yes.messages }).toEqual({ outcome: 'ok', messages: [] });
  });
});

it('a long table reports its progress up to the end', async () => {
  const done: number[] = [];
  const lines = Array.from({ length: 20_000 }, (_, i) => `A${i % 500};B${i % 700}`);
  let next = 0;
  const file = { name: 'l.csv', bytes: new TextEncoder().encode(['De;À', ...lines].join('\n')) };
  await readFiles([file], {
    newId: () => `id${next++}`,
    language: 'fr',
    answers: new Map(),
    onProgress: (share) => done.push(share),
  });
  expect(done.at(-1)).toBe(1);
  expect(done).toEqual([...done].sort((a, b) => a - b));
});
