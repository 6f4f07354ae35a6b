import { describe, expect, it } from 'vitest';
import { readFiles } from '../../../src/formats/readFiles';
import type { Answers } from '../../../src/formats/readResult';
import { aReadContext } from '../../helpers/readContext';

interface Text {
  readonly name: string;
  readonly text: string;
}

async function opened(files: readonly Text[], answers: Answers = new Map()) {
  const bytes = files.map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) }));
  const result = await readFiles(bytes, aReadContext(answers));
  if (result.outcome === 'error') throw new Error(JSON.stringify(result.messages));
  const { actors, ties } = result.document;
  const nameOf = (id: string) => [...actors.values()].find((one) => one.id === id)?.name;
  return {
    outcome: result.outcome,
    questions: result.questions,
    codes: result.messages.map(({ code }) => code),
    actors: [...actors.values()].map(({ name, type }) => `${name} ${type}`).sort(),
    ties: [...ties.values()]
      .map(({ a, b, direction, nature, certainty, attributes }) =>
        [
          `${nameOf(a)} ${direction === 'forward' ? '→' : '–'} ${nameOf(b)}`,
          nature,
          certainty === 'confirmed' ? undefined : certainty,
          ...attributes.map(([, value]) => value),
        ]
          .filter((part) => part !== undefined)
          .join(' '),
      )
      .sort(),
  };
}

const csv = (text: string): Text[] => [{ name: 'tableau.csv', text }];

describe('actors crossed with actors', () => {
  it('the same marks both ways are ties without direction', async () => {
    const read = await opened(csv(';Ana;Bob;Eve\nAna;0;1;0\nBob;1;0;2\nEve;0;2;0\n'));
    expect(read).toMatchObject({ outcome: 'ok', codes: [], ties: ['Ana – Bob', 'Bob – Eve 2'] });
  });

  it('a title above it is passed over', async () => {
    expect((await opened(csv('Qui connaît qui ?\n\n;Ana;Bob\nAna;;x\nBob;;\n'))).ties).toEqual(['Ana – Bob']);
  });

  it.each(['x', '✓', '✗', '•', 'oui', 'Y', 'vrai', '*'])('"%s" is a tie, "non", "–" and "." are none', async (mark) => {
    const read = await opened(csv(`;Ana;Bob;Eve\nAna;–;${mark};non\nBob;${mark};–;.\nEve;non;.;–\n`));
    expect(read.ties).toEqual(['Ana – Bob']);
  });

  it('other marks go from the row to the column', async () => {
    const read = await opened(csv(';Ana;Bob;Eve\nAna;0;1;0\nBob;0;0;0\nEve;0;3;0\n'));
    expect(read.ties).toEqual(['Ana → Bob', 'Eve → Bob 3']);
  });

  it.each([
    ['below', '\tAna\tBob\tEve\nAna\t\t\t\nBob\tx\t\t\nEve\t\tx\t\n'],
    ['above', '\tAna\tBob\tEve\nAna\t\tx\t\nBob\t\t\tx\nEve\t\t\t\n'],
  ])('a half left blank says the same as the other: %s', async (_, text) => {
    const read = await opened([{ name: 'Tableau collé.tsv', text }]);
    expect(read.ties.map((tie) => tie.split(' ').sort().join(' '))).toEqual(['Ana Bob –', 'Bob Eve –']);
  });

  it('who has no mark is kept, and crosses along the whole diagonal are no ties', async () => {
    const read = await opened(csv(';Ana;Bob;Zoé\nAna;1;1;0\nBob;1;1;0\nZoé;0;0;1\n'));
    expect(read.actors).toEqual(['Ana person', 'Bob person', 'Zoé person']);
    expect(read.ties).toEqual(['Ana – Bob']);
  });

  it('a word is what the tie is, a question mark that it is not sure', async () => {
    const read = await opened(csv(';Ana;Bob;Eve\nAna;;échangent;?\nBob;échangent;;convention\nEve;?;convention;\n'));
    expect(read.ties).toEqual(['Ana – Bob exchanges', 'Ana – Eve toVerify', 'Bob – Eve agreement']);
  });

  it('names are the same whatever their accents and order; a list of actors beside it says nothing twice', async () => {
    const list = { name: 'Acteurs.csv', text: 'Nom;Type\nZoé;personne\nAna;personne\nBob;structure\n' };
    const read = await opened([...csv('x;Bob;Zoe;ANA\nAna;1;;\nBob;;;1\nZoé;;;\n'), list]);
    expect(read).toMatchObject({ outcome: 'ok', codes: [] });
    expect(read.actors).toEqual(['Ana person', 'Bob structure', 'Zoé person']);
  });

  it('totals are nobody', async () => {
    const read = await opened(csv(';Ana;Bob;Total\nAna;0;2;2\nBob;2;0;2\nTotal;2;2;4\n'));
    expect(read.actors).toEqual(['Ana person', 'Bob person']);
    expect(read.ties).toEqual(['Ana – Bob 2']);
  });

  it('asks when some names are in rows or columns only', async () => {
    const read = await opened(csv(';Ana;Bob;Eve;Luc\nAna;;1;;\nBob;;;1;\nEve;;;;1\n'));
    expect(read).toMatchObject({ outcome: 'ask', codes: ['MATRIX_GUESSED'], questions: [{ kind: 'actorMatrix' }] });
    expect(read.ties).toEqual(['Ana – Bob', 'Bob – Eve', 'Eve – Luc']);
  });
});

describe('actors crossed with networks', () => {
  const marked = 'GAL;Parc;Foyer\nAna;;x;\nBob;x;;\nEve;;;\n';

  it('a blank corner leaves no doubt: columns are networks', async () => {
    const read = await opened(csv(`;${marked}`));
    expect(read).toMatchObject({ outcome: 'ok', ties: ['Ana – Parc memberOf', 'Bob – GAL memberOf'] });
    expect(read.actors).toEqual([
      'Ana person',
      'Bob person',
      'Eve person',
      'Foyer network',
      'GAL network',
      'Parc network',
    ]);
  });

  it('a heading over the names leaves one: who says no has a list of actors', async () => {
    const asked = await opened(csv(`Acteur;${marked}`));
    expect(asked).toMatchObject({ outcome: 'ask', questions: [{ kind: 'memberMatrix', byDefault: true }] });
    expect(asked.ties).toHaveLength(2);
    const [question] = asked.questions;
    const no = await opened(csv(`Acteur;${marked}`), new Map([[question?.id ?? '', false]]));
    expect(no).toMatchObject({ outcome: 'ok', ties: [] });
    expect(no.actors).toHaveLength(3);
    const yes = await opened(csv(`Acteur;${marked}`), new Map([[question?.id ?? '', true]]));
    expect(yes).toMatchObject({ outcome: 'ok', codes: [] });
  });
});

it('who looks at the tables sees one, and no list of names that the file does not hold', async () => {
  const bytes = new TextEncoder().encode('Acteur;GAL;Parc;Foyer\nAna;;x;\nBob;x;;\nEve;;;\n');
  const result = await readFiles([{ name: 'm.csv', bytes }], { ...aReadContext(), review: 'always' });
  expect(result).toMatchObject({ tables: [{ plan: { kind: 'membership' }, rowCount: 2 }] });
});

describe('lines of contacts', () => {
  it('asks, and ties the first of each line to the others', async () => {
    const read = await opened(csv('Ana;Bob\nBob;Eve;Luc\nZoé\nLuc; Ana ;Eve;Bob;Max\n'));
    expect(read).toMatchObject({ outcome: 'ask', questions: [{ kind: 'neighbourLists' }] });
    expect(read.actors).toHaveLength(6);
    expect(read.ties).toHaveLength(7);
  });

  it('is read between spaces too', async () => {
    const read = await opened([{ name: 'liens.txt', text: 'Ana Bob Eve\nBob Luc\nEve Luc Ana\nLuc Zoé\n' }]);
    expect(read).toMatchObject({ outcome: 'ask', questions: [{ kind: 'neighbourLists' }] });
    expect(read.ties).toEqual(['Ana → Bob', 'Ana → Eve', 'Bob → Luc', 'Eve → Ana', 'Eve → Luc', 'Luc → Zoé']);
  });

  it('names of several words are none', async () => {
    const read = await opened([{ name: 'noms.txt', text: 'Ana Roy\nJean Paul Petit\nPaul Ana\nLuc Le Goff\n' }]);
    expect(read.ties).toEqual([]);
  });
});

it('a matrix of more marks than lines can be read is refused, not read as names', async () => {
  const header = Array.from({ length: 480 }, (_, i) => `;R${i}`).join('');
  const rows = Array.from({ length: 480 }, (_, i) => `A${i}${';x'.repeat(480)}`);
  const bytes = new TextEncoder().encode([header, ...rows].join('\n'));
  const result = await readFiles([{ name: 'tableau.csv', bytes }], aReadContext());
  expect(result).toMatchObject({ outcome: 'error', messages: [{ code: 'LIMIT_ROWS' }] });
});

describe('lists are no matrices', () => {
  it.each([
    ['answers to questions', 'Nom;Bénévole;Salarié;Élu\nAna;oui;non;non\nBob;non;oui;non\n'],
    ['crosses under headings that we know', 'Nom;Interrogé;Consentement;Formel\nAna;x;x;\nBob;;x;x\n'],
    ['numbers', 'Nom;2023;2024;2025\nAna;1;0;1\nBob;0;1;1\n'],
    ['ties below a title', 'Ma liste\n\nDe;À\nAna;Bob\nBob;Ana\n'],
    ['ties', 'De;À;Sens\nAna;Bob;1\nBob;Ana;0\n'],
    ['cells left out at the end', 'Nom;Territoire;Mission\nAna;Pilat\nBob;Pilat;accueil\n'],
  ])('%s', async (_, text) => {
    const read = await opened(csv(text));
    expect(read.codes).not.toContain('MATRIX_GUESSED');
    expect(read.ties.length).toBeLessThanOrEqual(2);
    expect(read.actors).toHaveLength(2);
  });
});

describe('pairs of names without headings', () => {
  it.each([
    ['between semicolons', 'Ana;Bob\nAna;Eve\nBob;Luc\n'],
    ['whole names between commas', 'Ana B,Bob C\nAna B,Eve D\nBob C,Luc E\n'],
    ['between spaces', 'Ana Bob\nAna Eve\nBob Luc\n'],
    ['numbers', '1 2\n1 3\n2 4\n'],
  ])('%s are ties, of which nothing says which way they go', async (_, text) => {
    const read = await opened([{ name: 'liens.txt', text }]);
    expect(read).toMatchObject({ outcome: 'ask', questions: [{ kind: 'headerMissing' }], codes: ['HEADER_MISSING'] });
    expect([read.actors.length, read.ties.length]).toEqual([4, 3]);
    expect(read.ties.every((tie) => tie.includes(' – '))).toBe(true);
  });

  it('a number after them is the weight of the tie', async () => {
    const { ties } = await opened([{ name: 'liens.txt', text: 'Ana Bob 2\nAna Eve 0.5\nBob Luc 1\n' }]);
    expect(ties).toEqual(['Ana – Bob 2', 'Ana – Eve 0.5', 'Bob – Luc 1']);
  });

  it('what Python knows of a pair is its weight, or nothing', async () => {
    const text = "Ana Bob {'weight': 3}\nAna Eve {}\nBob Luc {'weight': 0.5, 'x': 1}\n";
    expect((await opened([{ name: 'liens.edgelist', text }])).ties).toEqual([
      'Ana – Bob 3',
      'Ana – Eve',
      'Bob – Luc 0.5',
    ]);
  });

  it('whoever says that the first line is of headings is believed', async () => {
    const text = 'Ana;Bob\nAna;Eve\nBob;Luc\n';
    const { questions } = await opened(csv(text));
    const answers = new Map(questions.map(({ id }) => [id, false]));
    expect((await opened(csv(text), answers)).actors).not.toContain('Ana unknown');
  });

  it.each([
    ['first names and family names', 'Ana Roy\nPaul Ana\nEve Petit\nLuc Morel\nZoé Roy\n'],
    ['people and their town', 'Ana;Rennes\nBob;Rennes\nEve;Brest\n'],
    ['twice the same', 'Ana;Ana\nBob;Bob\nEve;Eve\n'],
  ])('%s are none', async (_, text) => {
    expect((await opened([{ name: 'noms.txt', text }])).ties).toEqual([]);
  });
});

describe('a square in which one name is blank', () => {
  it('takes it from the other side', async () => {
    expect(await opened(csv(';Ana;;Eve\nAna;0;1;0\nBob;1;0;2\nEve;0;2;0\n'))).toMatchObject({
      codes: [],
      ties: ['Ana – Bob', 'Bob – Eve 2'],
    });
  });

  it('leaves nobody out silently: blank on both sides, its line is said', async () => {
    const read = await opened(csv(';Ana;;Eve\nAna;0;1;1\n;1;0;2\nEve;1;2;0\n'));
    expect(read).toMatchObject({ codes: ['LINE_SET_ASIDE'], ties: ['Ana – Eve'] });
    expect(read.actors).toHaveLength(2);
  });
});
