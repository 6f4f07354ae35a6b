import { describe, expect, it } from 'vitest';
import type { ActorId, GroupId, LookId, ThemeId } from '../../../src/domain/brand';
import type { Look } from '../../../src/domain/looks/look';
import { NOT_NARROWED } from '../../../src/domain/looks/narrowing';
import type { MapDocument } from '../../../src/domain/mapDocument';
import { readFiles } from '../../../src/formats/readFiles';
import { writeFiles } from '../../../src/formats/writeFiles';
import { aDocument } from '../../helpers/graphs';
import { aReadContext } from '../../helpers/readContext';

const LOOK: Look = {
  view: 'matrix',
  grouping: 'network',
  from: 'lea' as ActorId,
  withoutOfficer: true,
  agedTies: true,
  formality: 'informal',
  difficulty: 'makingKnown',
  narrowing: {
    ...NOT_NARROWED,
    around: { actor: 'marc' as ActorId, steps: 2 },
    themes: ['water' as ThemeId],
    roles: ['witness'],
    types: ['person'],
    profiles: ['elected', 'pêcheur'],
    territories: ['Val | d’Or'],
    groups: ['g' as GroupId],
  },
  outlined: [],
  pointed: { kind: 'chain', id: 'marc' },
  byCloseTies: true,
  folded: ['ana'],
  notesHidden: true,
};

function withLook(look: Look): MapDocument {
  const document = aDocument({}, ['lea-marc', 'marc-ana']);
  const id = 'k' as LookId;
  const group = { id: 'g' as GroupId, name: 'Amont', colour: 0, members: ['lea', 'marc'] as ActorId[] };
  return {
    ...document,
    themes: new Map([['water' as ThemeId, { id: 'water' as ThemeId, label: 'Eau' }]]),
    groups: new Map([[group.id, group]]),
    looks: new Map([[id, { id, name: 'Pour le comité', look }]]),
  };
}

async function read(...files: readonly { readonly name: string; readonly bytes: Uint8Array }[]) {
  const result = await readFiles(files, aReadContext());
  if (result.outcome === 'error') throw new Error(JSON.stringify(result.messages));
  return result;
}

describe('a kept look', () => {
  it.each(['xlsx', 'ods', 'csv', 'gexf', 'graphml', 'pajek', 'graphology', 'kumu', 'cytoscape'] as const)(
    'comes back from %s, on the ids of the map that was read',
    async (kind) => {
      const written = await writeFiles(withLook(LOOK), kind, {
        language: 'fr',
        privateNotes: false,
        confidences: true,
      });
      const { document, messages } = await read(
        ...written.map(({ suffix, extension, bytes }) => ({ name: `carte${suffix}${extension}`, bytes })),
      );
      expect(messages).toEqual([]);
      const idOf = (name: string) => [...document.actors.values()].find((one) => one.name === name)?.id;
      const [theme, group] = [[...document.themes.keys()], [...document.groups.keys()]];
      const [kept] = document.looks.values();
      expect(kept?.name).toBe('Pour le comité');
      expect(kept?.look).toEqual({
        ...LOOK,
        from: idOf('lea'),
        narrowing: { ...LOOK.narrowing, around: { actor: idOf('marc'), steps: 2 }, themes: theme, groups: group },
        pointed: { kind: 'chain', id: idOf('marc') },
        folded: [idOf('ana')],
      });
    },
  );

  it.each([
    ['groups', ['g'], (document: MapDocument) => [...document.groups.keys()]],
    ['territory', ['Val | d’Or', 'Amont'], () => ['Val | d’Or', 'Amont']],
    ['family', ['association'], () => ['association']],
  ] as const)('folds the same groups again, by %s', async (grouping, folded, expected) => {
    const look: Look = { view: 'circles', grouping, outlined: [], folded };
    const map = withLook(look);
    // Nobody named it: it goes along because the view is about it.
    const groups = new Map([...map.groups].map(([id, { name: _none, ...group }]) => [id, group]));
    const written = await writeFiles({ ...map, groups }, 'csv', {
      language: 'en',
      privateNotes: false,
      confidences: true,
    });
    const { document, messages } = await read(
      ...written.map(({ suffix, extension, bytes }) => ({ name: `map${suffix}${extension}`, bytes })),
    );
    expect(messages).toEqual([]);
    expect([...document.looks.values()][0]?.look.folded).toEqual(expected(document));
  });

  it('keeps no more of what is gone from the map than the screen shows', async () => {
    const gone = { ...LOOK, from: 'gone' as ActorId, pointed: { kind: 'tie', id: 'gone' } as const };
    const [file] = await writeFiles(withLook(gone), 'xlsx', { language: 'en', privateNotes: false, confidences: true });
    const { document } = await read({ name: 'map.xlsx', bytes: file?.bytes ?? new Uint8Array() });
    const [kept] = document.looks.values();
    expect(kept?.look).not.toHaveProperty('from');
    expect(kept?.look).not.toHaveProperty('pointed');
  });

  it('that somebody wrote in the sheet, of whoever is not on the map, is read with a word about it', async () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    const { document, messages } = await read(
      { name: 'acteurs.csv', bytes: bytes('Nom;Type\nLéa;personne\n') },
      {
        name: 'vues.csv',
        bytes: bytes(
          'Vue gardée;Dessin;Regrouper par;Vu depuis;Autour de;Montre;Groupes repliés;Notes masquées\nÀ deux;carte;territoire;Léa;Zoé;partout;le Val;oui\n',
        ),
      },
    );
    expect([...document.looks.values()].map(({ name, look }) => [name, look.view, look.grouping])).toEqual([
      ['À deux', 'free', 'territory'],
    ]);
    expect([...document.looks.values()][0]?.look).toMatchObject({ folded: ['le Val'], notesHidden: true });
    expect(document.actors.size).toBe(1);
    expect(messages.map(({ code, row, column, value }) => [code, row, column, value])).toEqual([
      ['UNKNOWN_VALUE', 2, 'Autour de', 'Zoé'],
      ['UNKNOWN_VALUE', 2, 'Montre', 'partout'],
    ]);
  });
});
