import { describe, expect, it } from 'vitest';
import { enterActors } from '../../../src/domain/commands';
import { completions } from '../../../src/domain/entry/completions';
import { enteredRecords } from '../../../src/domain/entry/enteredRecords';
import { entryFacts } from '../../../src/domain/entry/entryFacts';
import { guessedType } from '../../../src/domain/entry/guessedType';
import { lineContext, lineEntry } from '../../../src/domain/entry/lineEntry';
import { listEntry, readList } from '../../../src/domain/entry/nameList';
import { readLine } from '../../../src/domain/entry/readLine';
import { execute, startHistory, undo } from '../../../src/domain/history/history';
import { faultsOf } from '../../../src/domain/integrity';
import type { MapDocument } from '../../../src/domain/mapDocument';
import { entryEn } from '../../../src/i18n/entry/en';
import { entryFr } from '../../../src/i18n/entry/fr';
import { kindsEn } from '../../../src/i18n/vocabulary/kindsEn';
import { kindsFr } from '../../../src/i18n/vocabulary/kindsFr';
import { aMap } from '../../helpers/documents';

const MAP = aMap(
  {
    lea: { name: 'Léa Morel', territory: 'Haut-Vallon', themes: ['eau'], roles: ['witness'] },
    pilat: { name: 'Communauté de communes du Pilat', type: 'structure', territory: 'PNR du Pilat' },
    marc: { name: 'Marc Vidal', territory: 'Haut-Vallon' },
  },
  ['lea-marc'],
);

let ids = 0;
const newId = () => `new${ids++}`;
const entryOf = (map: MapDocument, typed: string) => lineEntry(map, readLine(typed, lineContext(map, kindsFr)));
const records = (map: MapDocument, typed: string) => enteredRecords(map, entryOf(map, typed), kindsFr, newId);
const entered = (map: MapDocument, typed: string) => enterActors.run(map, records(map, typed));
const named = (map: MapDocument, name: string) => [...map.actors.values()].find((one) => one.name === name);

describe('a line that is entered', () => {
  it('makes actors, themes and ties with all that is said, in one step', () => {
    const typed = 'CUMA du Val, témoin @haut-vallon #Eau #énergie – travaille pour – CC du Pilat';
    const { history } = execute(startHistory(MAP), enterActors, records(MAP, typed));
    const map = history.document;
    expect(faultsOf(map)).toEqual([]);
    const cuma = named(map, 'CUMA du Val');
    expect(cuma).toMatchObject({
      type: 'structure',
      family: 'business',
      territory: 'Haut-Vallon',
      roles: [{ role: 'witness' }],
    });
    expect(cuma?.themes.map((theme) => map.themes.get(theme)?.label)).toEqual(['eau', 'énergie']);
    expect([...map.ties.values()].at(-1)).toMatchObject({ a: cuma?.id, b: 'pilat', nature: 'worksFor' });
    expect(undo(history).history.document.actors).toEqual(MAP.actors);
  });

  it('adds to who is there, and takes nothing away', () => {
    const map = entered(MAP, 'Léa Morel, relais, témoin @Vallon #énergie – Marc Vidal');
    expect(map.actors.size).toBe(3);
    expect(map.ties.size).toBe(1);
    expect(named(map, 'Léa Morel')).toMatchObject({
      territory: 'Vallon',
      roles: [{ role: 'witness' }, { role: 'relay' }],
    });
    expect(named(map, 'Léa Morel')?.themes).toHaveLength(2);
  });

  it('ties several at once, each once', () => {
    expect(entered(MAP, 'Zoé + Max – Léa Morel + Marc Vidal').ties.size).toBe(5);
    expect(entered(MAP, 'Zoé – Zoé').ties.size).toBe(1);
    expect(entered(MAP, 'Léa Morel – convention – Marc Vidal').ties.size).toBe(2);
  });
});

describe('the type that a name lets one think of', () => {
  it.each([
    ['Léa Morel', 'person', undefined],
    ['Mme Durand', 'person', undefined],
    ['Jean-Pierre Faure', 'person', undefined],
    ['CUMA du Val', 'structure', undefined],
    ['Lycée agricole des Monts', 'structure', undefined],
    ['CC du Pilat', 'structure', 'communauté de communes'],
    ['PNR du Pilat', 'structure', 'parc naturel régional'],
    ['Association Vivre ici', 'structure', undefined],
    ['Réseau rural', 'network', undefined],
    ['Comité de pilotage', 'body', undefined],
    ['Martin et Fils', 'structure', undefined],
    ['Kerbrat Brakel', 'person', undefined],
    // Two names, or three: somebody. Four that no word explains may be anything.
    ['Kerbrat Brakel Zorvel', 'person', undefined],
    ['Kerbrat Brakel Zorvel Ploumoguer', 'unknown', undefined],
    ['Mobil’Ombreuse', 'structure', undefined],
  ])('%s: %s', (name, type, kind) => {
    expect(guessedType(name, kindsFr)).toMatchObject(kind === undefined ? { type } : { type, kind });
  });

  it.each([
    ['Residents’ house', 'structure'],
    ['Mary Jones Trust', 'structure'],
    ['Resident of Pilat', 'person'],
    ['Pilat rural network', 'network'],
    ['Programme committee', 'body'],
    ['Mary Jones', 'person'],
  ])('%s is read by its last word in English: %s', (name, type) => {
    expect(guessedType(name, kindsEn)).toMatchObject({ type });
  });
});

describe('what is read back', () => {
  const reads = (typed: string) =>
    entryFr.reads(entryFacts(MAP, entryOf(MAP, typed), kindsFr)).replaceAll('\u00A0', ' ');

  it.each([
    [
      'CUMA du Val, témoin @Vallon #énergie – Léa Morel',
      'Nouveau : CUMA du Val, structure (entreprises et coopératives), témoin, territoire « Vallon » (nouveau), thème « énergie » (nouveau). CUMA du Val et Léa Morel se connaissent.',
    ],
    ['Léa Morel, relais #eau', 'À noter sur Léa Morel : relais, thème « eau ».'],
    ['Léa – Marc Vidal', 'Léa Morel et Marc Vidal sont déjà reliés. « Léa » est lu comme Léa Morel.'],
    [
      'Zoé – CC du Pilat ?',
      'Nouveau : Zoé, personne. Zoé et Communauté de communes du Pilat se connaissent (à vérifier). « CC du Pilat » est lu comme Communauté de communes du Pilat.',
    ],
    ['Léa Morl', 'Nouveau : Léa Morl, personne. Nom proche de « Léa Morel » : Léa Morl est-il le même ?'],
    [
      'Zoé, trésorière',
      'Nouveau : Zoé, personne (trésorière). « trésorière » n’est pas un rôle connu : noté comme catégorie.',
    ],
  ])('%s', (typed, expected) => {
    expect(reads(typed)).toBe(expected);
  });

  it('in English too', () => {
    expect(entryEn.reads(entryFacts(MAP, entryOf(MAP, 'Zoé, witness @Hill – Léa Morel'), kindsFr))).toBe(
      'New: Zoé, person, witness, area “Hill” (new). Zoé and Léa Morel know each other.',
    );
  });
});

describe('what the Tab key makes of a line', () => {
  const words = ['témoin', 'relais', 'communauté de communes'];
  const lines = (typed: string) => completions(MAP, typed, words).map(({ line }) => line);

  it.each([
    ['Zoé @', 'Zoé @Haut-Vallon'],
    ['Zoé @pil', 'Zoé @PNR du Pilat'],
    ['Zoé #', 'Zoé #eau'],
    ['Zoé, té', 'Zoé, témoin'],
    ['Zoé – mar', 'Zoé – Marc Vidal'],
    ['Zoé –mar', 'Zoé –Marc Vidal'],
    ['Zoé + mar', 'Zoé + Marc Vidal'],
    ['lea', 'Léa Morel'],
    ['Zoé, témoin – Léa Morel, rel', 'Zoé, témoin – Léa Morel, relais'],
    ['Léa Morel', undefined],
    ['Zoé, ', undefined],
    ['Zoé – ', undefined],
  ])('%s', (typed, expected) => {
    expect(lines(typed)[0]).toBe(expected);
  });
});

describe('a list of names', () => {
  const forty = Array.from({ length: 40 }, (_, at) => `Structure ${at + 1}`).join('\n');

  it('makes one actor of each line, and ties all to one', () => {
    const list = readList(MAP, forty, kindsFr);
    const map = enterActors.run(
      MAP,
      enteredRecords(MAP, listEntry(list, new Map(), MAP.actors.get('lea' as never)), kindsFr, newId),
    );
    expect(map.actors.size).toBe(43);
    expect(map.ties.size).toBe(41);
    expect(faultsOf(map)).toEqual([]);
  });

  it('reads rows, bullets, lines with ties, and passes headings over', () => {
    const list = readList(MAP, 'Nom ; Rôle ; Territoire\r\nZoé ; témoin ; Vallon\n\n• Max – Zoé\n', kindsFr);
    expect(list.names.map(({ name }) => name)).toEqual(['Zoé', 'Max']);
    const map = enterActors.run(MAP, enteredRecords(MAP, listEntry(list, new Map()), kindsFr, newId));
    expect(named(map, 'Zoé')).toMatchObject({ territory: 'Vallon', roles: [{ role: 'witness' }] });
    expect(map.ties.size).toBe(2);
  });

  it('knows who is there, asks about who may be, and follows what a person says', () => {
    const list = readList(MAP, 'léa morel\nCC du Pilat\nMarc Vidol\nZoé\nZoé', kindsFr);
    const known = (choices: Parameters<typeof listEntry>[1]) =>
      listEntry(list, choices).ends.map(({ known: actor }) => actor?.id);
    expect(list.names.map(({ near }) => near.length)).toEqual([0, 1, 1, 0]);
    expect(known(new Map())).toEqual(['lea', 'pilat', undefined, undefined]);
    expect(
      known(
        new Map([
          ['marc vidol', 'marc' as never],
          ['cc du pilat', null],
        ]),
      ),
    ).toEqual(['lea', undefined, 'marc', undefined]);
  });
});
