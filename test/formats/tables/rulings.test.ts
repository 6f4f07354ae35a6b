import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULE_NAMES } from '../../../src/analysis/findings/finding';
import { findingKey } from '../../../src/analysis/findings/findingKey';
import { introductionKey } from '../../../src/analysis/introductions/introductionKey';
import type { Day, FindingKey, GroupId } from '../../../src/domain/brand';
import { byCodeUnits } from '../../../src/domain/folding';
import type { MapDocument } from '../../../src/domain/mapDocument';
import { type Ruling, VERDICTS } from '../../../src/domain/ruling';
import { RULE_WORDS } from '../../../src/formats/headings/ruleWords';
import type { RawTable } from '../../../src/formats/rawTable';
import { readFiles } from '../../../src/formats/readFiles';
import { fromDocument } from '../../../src/formats/sheets/fromDocument';
import { keyNames } from '../../../src/formats/sheets/keyNames';
import { keysNameGroups } from '../../../src/formats/sheets/keysNameGroups';
import { portableKey, resolvedKey, subjectOfKey } from '../../../src/formats/sheets/portableKey';
import { toDocument } from '../../../src/formats/tables/toDocument';
import { FILE_KINDS, writeFiles } from '../../../src/formats/writeFiles';
import { aMap } from '../../helpers/documents';
import { idOf } from '../../helpers/graphs';

let next = 0;
const context = (language: 'fr' | 'en') => ({ newId: () => `new${next++}`, language, answers: new Map() });

const DOCUMENT: MapDocument = {
  ...aMap(
    { lea: { themes: ['eau', 'Jeunes | été'] }, ana: {}, bob: {}, 'CUMA; "du" Val': {}, élu: {}, zoe: {} },
    ['lea-ana', 'ana-bob', 'zoe-élu'],
    {
      actions: [{ title: 'Digue' }, { title: 'Digue' }],
      offers: [
        { holder: 'ana', side: 'request', themes: ['eau'] },
        { holder: 'ana', side: 'request', themes: ['eau'] },
        { holder: 'bob', side: 'offer', themes: [] },
      ],
      // Not in the order in which actors are met.
      groups: { one: ['zoe', 'élu'], three: ['CUMA; "du" Val'], two: ['lea', 'ana', 'bob'] },
    },
  ),
};

const actors = fc.constantFrom(...DOCUMENT.actors.keys());
const two = fc.uniqueArray(actors, { minLength: 2, maxLength: 2 }).map((pair) => pair.sort(byCodeUnits));
const themes = fc.constantFrom(...DOCUMENT.themes.keys());
const actions = fc.constantFrom(...DOCUMENT.actions.keys());
const offers = fc.constantFrom(...DOCUMENT.offers.keys());
const texts = fc
  .oneof(fc.constantFrom('eau', 'lea', 'élus', 'a:b', '', 'x | y', '%', '“q”'), fc.string())
  .map((text) => text.trim());
const subject: fc.Arbitrary<FindingKey> = fc.oneof(
  fc.constantFrom('noPeer' as const, 'notAsked' as const).map((rule) => findingKey(rule, [])),
  themes.map((theme) => findingKey('noWitness', [theme])),
  fc.tuple(themes, texts).map((parts) => findingKey('noWitnessProfile', parts)),
  fc.tuple(fc.constantFrom('family', 'territory', 'public'), texts).map((parts) => findingKey('noRelay', parts)),
  fc.tuple(themes, actors).map(([theme, from]) => findingKey('noPartner', [theme, `from ${from}`])),
  actors.map((actor) => findingKey('fragilePoint', [actor])),
  actions.map((action) => findingKey('noElected', [action])),
  offers.map((offer) => findingKey('requestUnanswered', [offer])),
  two.map((pair) => findingKey('dormantTie', pair)),
  two.map(([a, b]) => introductionKey(a!, b!)),
  fc.constant(findingKey('groupsApart', ['one', 'two'].sort(byCodeUnits))),
);

/** The same map as somebody else has it: every id is another one. */
function renamed(document: MapDocument): { readonly map: MapDocument; readonly to: (id: string) => string } {
  const known = new Map<string, string>();
  let count = 900;
  const to = (id: string) => known.get(id) ?? id;
  for (const table of ['actors', 'themes', 'actions', 'offers', 'groups'] as const)
    for (const id of document[table].keys()) if (!known.has(id)) known.set(id, `id${count--}`);
  const each = (value: unknown): unknown => {
    if (typeof value === 'string') return to(value);
    if (Array.isArray(value)) return value.map(each);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([field, one]) => [
        field,
        ['name', 'label', 'title'].includes(field) ? one : each(one),
      ]),
    );
  };
  const tables = Object.fromEntries(
    (['actors', 'ties', 'themes', 'actions', 'offers', 'groups'] as const).map((table) => [
      table,
      new Map([...document[table]].map(([id, record]) => [to(id), each(record)])),
    ]),
  );
  return { map: { ...document, ...tables }, to };
}

describe('the key of a question set aside', () => {
  it('means the same on a copy of the map where every id is another one', () => {
    const { map, to } = renamed(DOCUMENT);
    const [here, there] = [keyNames(DOCUMENT), keyNames(map)];
    fc.assert(
      fc.property(subject, (key) => {
        const portable = portableKey(key, here);
        expect(resolvedKey(portable, here)).toBe(key);
        const [rule = '', ...parts] = key.split(':');
        const isText = (index: number) => rule === 'noRelay' || (rule === 'noWitnessProfile' && index === 1);
        const moved = parts.map(decodeURIComponent).map((part, index) => {
          if (part.startsWith('from ')) return `from ${to(part.slice(5))}`;
          return isText(index) ? part : to(part);
        });
        const isPair = ['dormantTie', 'introduction', 'groupsApart'].includes(rule);
        const expected = isPair ? moved.toSorted(byCodeUnits) : moved;
        expect(resolvedKey(portable, there)).toBe([rule, ...expected.map(encodeURIComponent)].join(':'));
      }),
      { numRuns: 1000 },
    );
  });

  it('is kept as it is when it is none of ours', () => {
    const names = keyNames(DOCUMENT);
    for (const key of ['', '%', 'a:%', 'deux mots', 'rule:a b'] as FindingKey[])
      expect(resolvedKey(portableKey(key, names), names)).toBe(key);
  });

  it('is told by the names of what it is about, and by from where it is looked at', () => {
    const names = keyNames(DOCUMENT);
    const about = (key: FindingKey) => subjectOfKey(key, names);
    expect(about(findingKey('noPartner', ['Jeunes | été', 'from zoe']))).toBe('Jeunes | été – (zoe)');
    expect(about(findingKey('noRelay', ['public', '']))).toBe('public');
    expect(about(findingKey('notAsked', []))).toBe('');
  });

  it('makes tables say who is in which group only where it is about groups', () => {
    const own = findingKey('fragilePoint', ['lea']);
    expect([[], [own]].map((keys) => keysNameGroups(DOCUMENT, keys))).toEqual([false, false]);
    expect(keysNameGroups(DOCUMENT, [own, findingKey('groupsApart', ['one', 'two'])])).toBe(true);
  });

  it('stands for nothing where what it names is not there', () => {
    const names = keyNames(aMap({ lea: {} }));
    for (const written of ['noWitness | theme=eau', 'noPeer | from=ana', 'noPeer | color=red', 'noPeer | eau', ''])
      expect(resolvedKey(written, names)).toBeUndefined();
    expect(resolvedKey('fragilePoint | actor=Léa', names)).toBe('fragilePoint:lea');
  });
});

const ruling = (id: FindingKey, fields: Partial<Ruling> = {}): Ruling => ({ id, verdict: 'notRelevant', ...fields });
const RULED: MapDocument = {
  ...DOCUMENT,
  rulings: new Map(
    [
      ruling(findingKey('noWitness', ['eau']), { reason: '=non', by: 'Claire', on: '2026-11-24' as Day }),
      ruling(findingKey('noPartner', ['Jeunes | été', 'from zoe']), { verdict: 'alreadyTried' }),
      ruling(introductionKey(idOf('lea'), idOf('bob')), { verdict: 'notNow', until: '2027-01-01' as Day }),
      ruling(findingKey('groupsApart', ['one', 'two']), { verdict: 'theyKnowEachOther' }),
      ruling(findingKey('requestUnanswered', ['offer1'])),
      ruling(findingKey('noElected', ['action1'])),
      ruling(findingKey('dormantTie', ['CUMA; "du" Val', 'ana'].sort(byCodeUnits))),
      ruling(findingKey('noRelay', ['public', 'elus'])),
      ruling(findingKey('notAsked', [])),
    ].map((one) => [one.id, one]),
  ),
};

/** Rulings by what they are about, whatever the ids. */
function told(document: MapDocument) {
  const names = keyNames(document);
  const groups = [...document.groups.values()].filter(({ members }) => members.length > 1);
  return {
    rulings: [...document.rulings.values()]
      .map(({ id, ...rest }) => ({ about: portableKey(id, names), ...rest }))
      .sort((a, b) => byCodeUnits(a.about, b.about)),
    groups: groups
      .map(({ members }) =>
        members
          .map((id) => document.actors.get(id)?.name ?? '')
          .sort()
          .join(),
      )
      .sort(),
  };
}

describe('questions set aside, in files', () => {
  for (const kind of FILE_KINDS) {
    it.each(['fr', 'en'] as const)(
      `come back from ${kind} (%s), with the groups that they are about`,
      async (language) => {
        const written = await writeFiles(RULED, kind, {
          language,
          privateNotes: false,
          confidences: true,
        });
        const files = written.map(({ suffix, extension, bytes }) => ({ name: `carte${suffix}${extension}`, bytes }));
        const result = await readFiles(files, context(language));
        if (result.outcome === 'error') throw new Error(JSON.stringify(result.messages));
        expect(result.messages).toEqual([]);
        expect(told(result.document)).toEqual(told(RULED));
        // The keys are those of the map as it is now: findings will have them.
        const { groups, rulings } = result.document;
        const [one, two] = [...groups.values()].filter(({ members }) => members.length > 1).map(({ id }) => id);
        expect([...rulings.keys()]).toContain(findingKey('groupsApart', [one!, two!].sort(byCodeUnits)));
        expect(result.document.actors.size).toBe(DOCUMENT.actors.size);
        expect(result.document.ties.size).toBe(DOCUMENT.ties.size);
      },
    );
  }

  it('have no sheet, and actors no column of groups, when there are none', () => {
    for (const emptySheets of [true, false]) {
      const sheets = fromDocument(DOCUMENT, { language: 'fr', privateNotes: false, emptySheets });
      expect(sheets.map(({ name }) => name)).not.toContain('Questions écartées');
      expect(sheets[0]?.headings).not.toContain('Groupe de liens');
    }
  });

  it('are passed over, and said with their row, where the map has no such thing', () => {
    const sheet = (name: string, rows: readonly (readonly string[])[]): RawTable => ({
      file: 'carte.xlsx',
      sheet: name,
      rows: rows.map((cells, index) => ({ row: index + 1, cells })),
      listSeparators: [';', '|'],
    });
    const { document, messages } = toDocument(
      [
        sheet('Feuille 1', [
          ['Clé', 'Règle', 'Sujet', 'Décision', 'Motif', 'Par', 'Le', 'Jusqu’au'],
          [
            'fragilePoint | actor=Léa',
            'point fragile',
            'Léa',
            'Déjà tenté',
            'Vu avec elle',
            'Claire',
            '24/11/2026',
            '',
          ],
          ['fragilePoint | actor=Marc', 'point fragile', 'Marc', 'pas utile', '', '', '', ''],
          ['noPeer', 'pair manquant', '', 'à revoir', 'au printemps', '', '', ''],
          ['noKnownTie | actor=Léa', '', '', '', '', '', '', ''],
        ]),
        sheet('Acteurs', [['Nom'], ['Léa']]),
      ],
      context('fr'),
      'carte',
    );
    const [lea] = [...(document?.actors.keys() ?? [])];
    expect([...(document?.actors.values() ?? [])].map(({ name }) => name)).toEqual(['Léa']);
    expect([...(document?.rulings.values() ?? [])]).toEqual([
      { id: `fragilePoint:${lea}`, verdict: 'alreadyTried', reason: 'Vu avec elle', by: 'Claire', on: '2026-11-24' },
      { id: 'noPeer', verdict: 'notRelevant', reason: 'à revoir – au printemps' },
    ]);
    expect(messages.map(({ code, row, value }) => [code, row, value])).toEqual([
      ['UNKNOWN_QUESTION', 3, 'Marc'],
      ['UNKNOWN_VALUE', 4, 'à revoir'],
      ['EDGE_NO_END', 5, undefined],
    ]);
  });

  it('are told from other lists: keys and reasons alone are no such sheet', () => {
    const rows = [
      ['Nom', 'Clé', 'Décision', 'Motif'],
      ['Léa', '1', 'oui', 'x'],
    ];
    const table: RawTable = {
      file: 'a.csv',
      rows: rows.map((cells, i) => ({ row: i + 1, cells })),
      listSeparators: ['|'],
    };
    expect(toDocument([table], context('fr'), 'a').document?.actors.size).toBe(1);
  });
});

it('every rule has words for whoever reads the sheet', () => {
  expect(Object.keys(RULE_WORDS).sort()).toEqual([...RULE_NAMES, 'introduction', 'sameActor'].sort());
  expect(VERDICTS.length).toBe(4);
  expect(new Set(Object.values(RULE_WORDS).flatMap(({ fr }) => fr)).size).toBe(RULE_NAMES.length + 2);
});

it('a group that a person named keeps its name, one that nobody named has none again', async () => {
  const id = 'one' as GroupId;
  const named = new Map(RULED.groups).set(id, {
    id,
    colour: 0,
    name: 'Le Val',
    members: RULED.groups.get(id)!.members,
  });
  const [file] = await writeFiles({ ...RULED, groups: named }, 'xlsx', {
    language: 'fr',
    privateNotes: false,
    confidences: true,
  });
  const result = await readFiles([{ name: 'carte.xlsx', bytes: file!.bytes }], context('fr'));
  if (result.outcome === 'error') throw new Error('does not open');
  expect([...result.document.groups.values()].map(({ name }) => name ?? '').sort()).toEqual(['', 'Le Val']);
});
