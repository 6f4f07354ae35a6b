import { describe, expect, it } from 'vitest';
import { editedHere } from '../../../src/analysis/update/editedHere';
import { NOTHING_SAID } from '../../../src/analysis/update/updateChoices';
import { updatedMap } from '../../../src/analysis/update/updatedMap';
import { fieldKey, recordKey } from '../../../src/analysis/update/updatedTable';
import { newActor } from '../../../src/domain/actor';
import type { ActorId, FindingKey, TieId } from '../../../src/domain/brand';
import { addActor, connectActors, describeActor, removeActor, updateMap } from '../../../src/domain/commands';
import { execute, type History, startHistory } from '../../../src/domain/history/history';
import { faultsOf } from '../../../src/domain/integrity';
import type { MapDocument } from '../../../src/domain/mapDocument';
import { newTie } from '../../../src/domain/tie';
import { A_CONTEXT, allOfFile, aPlan, readTables, updated } from '../../helpers/updates';

const ACTORS = [
  ['Id', 'Nom', 'Territoire', 'Mission', 'Effectif'],
  ['1', 'Léa Morel', 'Vallon', 'accueil', '2'],
  ['2', 'CUMA du Val', 'Vallon', '', '12'],
  ['3', 'Mairie de Lure', 'Lure', '', ''],
] as const;
const TIES = [
  ['De', 'À', 'Nature', 'Niveau'],
  ['Léa Morel', 'CUMA du Val', 'agissent ensemble', '2'],
  ['CUMA du Val', 'Mairie de Lure', 'connaissent', ''],
] as const;

function opened(tables: Parameters<typeof readTables>[0] = { 'acteurs.csv': ACTORS, 'liens.csv': TIES }): MapDocument {
  const { document } = readTables(tables);
  if (!document) throw new Error('nothing was read');
  return document;
}
const idOf = ({ actors }: MapDocument, name: string) =>
  [...actors.values()].find((one) => one.name === name)?.id ?? ('?' as ActorId);
const names = (document: MapDocument, ids: readonly { readonly id: string }[]) =>
  ids.map(({ id }) => document.actors.get(id as ActorId)?.name ?? id);
const edited = (history: History) => editedHere(history.past);
const rows = (...lines: readonly (readonly string[])[]) => lines;

describe('a newer file', () => {
  it('that is the same says nothing new, and no tie is there twice', () => {
    const open = opened();
    const plan = aPlan(open, readTables({ 'acteurs.csv': ACTORS, 'liens.csv': TIES }));
    expect([plan.asked, plan.added, plan.changed, plan.gone]).toEqual([[], [], [], []]);
    expect(plan.known).toBe(3);
  });

  it('asks about somebody of the same name who works elsewhere, unless an address is the same', () => {
    const people = (house: string, email: string) =>
      readTables({
        'gens.csv': rows(['Nom', 'Structure', 'E-mail'], ['Anne Roux', house, email], ['Luc Petit', 'CUMA', '']),
      });
    const open = people('Mairie de Vernes', 'a@vernes.example').document as MapDocument;
    const asked = (house: string, email: string) => {
      const plan = aPlan(open, people(house, email));
      return {
        asked: names(
          open,
          plan.asked.flatMap(({ ours }) => ours.map((id) => ({ id }))),
        ),
        known: plan.known,
      };
    };
    expect(asked('Bio du Val', 'anne@bio.example')).toEqual({ asked: ['Anne Roux'], known: 2 });
    expect(asked('Bio du Val', 'a@vernes.example')).toEqual({ asked: [], known: 3 });
    expect(asked('Mairie de Vernes', 'anne@bio.example')).toEqual({ asked: [], known: 4 });
    expect(asked('', '')).toEqual({ asked: [], known: 3 });
  });

  it('that does not say how certain a tie is says nothing otherwise; one that does fills what was blank', () => {
    const withColumn = (said: string) =>
      readTables({
        'acteurs.csv': ACTORS,
        'liens.csv': rows(['De', 'À', 'Certitude'], ['Léa Morel', 'CUMA du Val', said]),
      });
    const open = (said: string) => withColumn(said).document as MapDocument;
    expect(aPlan(open('avéré'), withColumn('')).changed).toEqual([]);
    const [filled] = aPlan(open(''), withColumn('avéré')).changed;
    expect(filled?.fields).toMatchObject([{ field: 'certainty', theirs: 'confirmed', byDefault: 'file' }]);
    expect(filled?.fields[0]).toMatchObject({ ours: undefined });
  });

  it('without a tie told in confidence does not say that it is gone', () => {
    const open = opened();
    const gone = (confidential: boolean) => {
      const ties = new Map([...open.ties].map(([id, tie]) => [id, { ...tie, confidential }]));
      const plan = aPlan({ ...open, ties }, readTables({ 'acteurs.csv': ACTORS, 'liens.csv': TIES.slice(0, 2) }));
      return plan.gone.filter(({ table }) => table === 'ties').length;
    };
    expect([gone(false), gone(true)]).toEqual([1, 0]);
  });

  it('is matched by its ids first, then by names however they are spelt', () => {
    const open = opened();
    const plan = aPlan(
      open,
      readTables({
        'a.csv': rows(['Id', 'Nom'], ['1', 'Léa Morel-Dupuis'], ['', 'cuma du val'], ['9', 'Mairie de Lure']),
      }),
    );
    expect(plan.changed).toMatchObject([
      { id: idOf(open, 'Léa Morel'), fields: [{ field: 'name', theirs: 'Léa Morel-Dupuis', byDefault: 'file' }] },
      { id: idOf(open, 'CUMA du Val'), fields: [{ field: 'name', byDefault: 'map', because: 'sameName' }] },
    ]);
    // Another id of files where ids are the same: a person says whether it is another town hall.
    expect(plan.asked).toMatchObject([{ ours: [idOf(open, 'Mairie de Lure')] }]);
  });

  it('lists fields that differ: what was written here stays unless a person says so, a blank cell empties nothing', () => {
    let history = startHistory(opened());
    const [lea, cuma] = [idOf(history.document, 'Léa Morel'), idOf(history.document, 'CUMA du Val')];
    history = execute(history, describeActor, { id: lea, patch: { territory: 'Ici' } }).history;
    const open = history.document;
    const newer = readTables({
      'a.csv': rows(
        ['Id', 'Nom', 'Territoire', 'Mission', 'Effectif'],
        ['1', 'Léa Morel', 'Là-bas', 'accueil et suivi', '3'],
        ['2', 'CUMA du Val', '', 'matériel', '12'],
        ['3', 'Mairie de Lure', 'Lure', '', ''],
      ),
    });
    const plan = aPlan(open, newer, { edited: edited(history) });
    expect(plan.changed).toEqual([
      {
        table: 'actors',
        id: lea,
        fields: [
          { field: 'territory', ours: 'Ici', theirs: 'Là-bas', byDefault: 'map', because: 'writtenHere' },
          { field: 'mission', ours: 'accueil', theirs: 'accueil et suivi', byDefault: 'file' },
          { field: '@Effectif', ours: '2', theirs: '3', byDefault: 'file' },
        ],
      },
      {
        table: 'actors',
        id: cuma,
        fields: [
          { field: 'territory', ours: 'Vallon', theirs: undefined, byDefault: 'map', because: 'blankInFile' },
          { field: 'mission', ours: undefined, theirs: 'matériel', byDefault: 'file' },
        ],
      },
    ]);
    const asProposed = updated(open, plan);
    expect(asProposed.actors.get(lea)).toMatchObject({
      territory: 'Ici',
      mission: 'accueil et suivi',
      attributes: [['Effectif', '3']],
    });
    expect(asProposed.actors.get(cuma)).toMatchObject({ territory: 'Vallon', mission: 'matériel' });
    const asInFile = updated(open, plan, allOfFile(plan));
    expect(asInFile.actors.get(lea)?.territory).toBe('Là-bas');
    expect(asInFile.actors.get(cuma)).not.toHaveProperty('territory');
    const kept = new Map([...allOfFile(plan).sides, [fieldKey('actors', lea, 'mission'), 'map'] as const]);
    expect(updated(open, plan, { ...NOTHING_SAID, sides: kept }).actors.get(lea)?.mission).toBe('accueil');
  });

  it('takes nobody away by itself; who was added here, or is no concern of its lists, is not missed', () => {
    let history = startHistory(opened());
    const zoe = newActor('zoe' as ActorId, 'Zoé', 'person');
    history = execute(history, addActor, { actor: zoe }).history;
    history = execute(history, connectActors, {
      tie: newTie('t' as TieId, zoe.id, idOf(history.document, 'Léa Morel')),
    }).history;
    const open = history.document;
    const newer = readTables({ 'acteurs.csv': [...ACTORS.slice(0, 2), ACTORS[3]], 'liens.csv': TIES.slice(0, 1) });
    const plan = aPlan(open, newer, { edited: edited(history) });
    expect(names(open, plan.gone)).toEqual(['CUMA du Val']);
    expect(updated(open, plan)).toBe(open);
    const after = updated(open, plan, {
      ...NOTHING_SAID,
      removed: new Set(plan.gone.map(({ table, id }) => recordKey(table, id))),
    });
    expect([...after.actors.values()].map(({ name }) => name)).toEqual(['Léa Morel', 'Mairie de Lure', 'Zoé']);
    expect([...after.ties.keys()]).toEqual(['t']);
    expect(faultsOf(after)).toEqual([]);
    // A list of ties alone misses no actor; one of actors alone misses no tie.
    expect(aPlan(open, readTables({ 'liens.csv': TIES.slice(0, 2) })).gone.map(({ table }) => table)).toEqual([]);
    expect(aPlan(opened(), readTables({ 'acteurs.csv': ACTORS })).gone).toEqual([]);
  });

  it('misses who works where only in a list of ties that says it of others', () => {
    const headings = ['De', 'À', 'Nature'];
    const lea = ['Léa Morel', 'CUMA du Val', 'travaille pour'];
    const marc = ['Marc Vidal', 'CUMA du Val', 'travaille pour'];
    const others = ['CUMA du Val', 'Mairie de Lure', 'connaissent'];
    const listed = [...ACTORS, ['4', 'Marc Vidal', '', '', '']];
    const open = opened({ 'acteurs.csv': listed, 'liens.csv': [headings, lea, marc, others] });
    const gone = (...ties: string[][]) =>
      aPlan(open, readTables({ 'acteurs.csv': listed, 'liens.csv': [headings, ...ties] })).gone.length;
    expect(gone(lea, marc, others)).toBe(0);
    expect(gone(marc, others)).toBe(1);
    // A list that has no such ties may be of other things.
    expect(gone(others)).toBe(0);
  });

  it('matches ties one for one, whichever end is first, and says what of them differs', () => {
    const open = opened();
    const newer = readTables({
      'acteurs.csv': ACTORS,
      'liens.csv': rows(
        ['De', 'À', 'Nature', 'Niveau'],
        ['CUMA du Val', 'Léa Morel', 'agissent ensemble', '3'],
        ['Mairie de Lure', 'CUMA du Val', 'convention', ''],
        ['Léa Morel', 'Mairie de Lure', 'échangent', ''],
      ),
    });
    const plan = aPlan(open, newer);
    expect(plan.changed.map(({ fields }) => fields.map(({ field, ours, theirs }) => [field, ours, theirs]))).toEqual([
      [['level', 2, 3]],
      [['nature', 'knows', 'agreement']],
    ]);
    expect(plan.added.map(({ table }) => table)).toEqual(['ties']);
    expect(plan.gone).toEqual([]);
    expect(updated(open, plan).ties.size).toBe(3);
  });

  it('never takes a tie for the one that goes the other way', () => {
    const headings = ['De', 'À', 'Nature', 'Sens', 'Dit par'];
    const open = opened({
      'liens.csv': rows(headings, ['Léa', 'Marc', 'échangent', '→', ''], ['Léa', 'Marc', 'échangent', '←', '']),
    });
    const newer = readTables({
      'liens.csv': rows(headings, ['Léa', 'Marc', 'échangent', '←', 'Ana'], ['Marc', 'Léa', 'échangent', '←', 'Zoé']),
    });
    const { changed } = aPlan(open, newer);
    expect(
      changed.map(({ id, fields }) => [open.ties.get(id as TieId)?.direction, fields.map(({ theirs }) => theirs)]),
    ).toEqual([
      ['backward', ['Ana']],
      ['forward', ['Zoé']],
    ]);
  });

  it('asks about near names one by one; what a person says is done, and what they refused is not asked again', () => {
    const open = opened({ 'a.csv': rows(['Nom', 'Territoire'], ['CC du Pilat', ''], ['Marie Dupond', '']) });
    const newer = readTables({
      'a.csv': rows(['Nom', 'Territoire'], ['Communauté de communes du Pilat', 'Pilat'], ['Marie Dupont', '']),
    });
    const [cc, marie] = [idOf(open, 'CC du Pilat'), idOf(open, 'Marie Dupond')];
    const asked = aPlan(open, newer).asked;
    expect(asked.map(({ ours }) => ours)).toEqual([[cc], [marie]]);
    const [first, second] = asked;
    const said = new Map([
      [first!.inFile, cc],
      [second!.inFile, null],
    ]);
    const plan = aPlan(open, newer, { said });
    const after = updated(open, plan, { ...NOTHING_SAID, different: [[second!.theirs, marie]] });
    expect([...after.actors.values()].map(({ name, territory }) => [name, territory])).toEqual([
      ['CC du Pilat', 'Pilat'],
      ['Marie Dupond', undefined],
      ['Marie Dupont', undefined],
    ]);
    expect([...after.rulings.keys()]).toHaveLength(1);
    expect(([...after.rulings.keys()][0] as FindingKey).startsWith('sameActor:')).toBe(true);
  });

  it('brings nothing that somebody left out, nor what hangs on it', () => {
    const open = opened();
    const newer = readTables({
      'acteurs.csv': [...ACTORS, ['4', 'Zoé', '', '', '']],
      'liens.csv': [...TIES, ['Zoé', 'Léa Morel', 'connaissent', '']],
    });
    const plan = aPlan(open, newer);
    const zoe = plan.added.find(({ table }) => table === 'actors');
    const without = updated(open, plan, { ...NOTHING_SAID, leftOut: new Set([recordKey('actors', zoe?.id ?? '')]) });
    expect(without).toBe(open);
    expect(updated(open, plan).ties.size).toBe(3);
  });

  it('says of whom it brings which file and row they come from', () => {
    const open = opened();
    const plan = aPlan(open, readTables({ 'acteurs-2.csv': [...ACTORS, ['4', 'Zoé', '', '', '']] }));
    const after = updatedMap(open, plan, NOTHING_SAID, {
      ...A_CONTEXT,
      cameFrom: (key) => {
        const place = plan.places.get(key);
        return place && ['Venu de', `${place.file}, ligne ${place.row}`];
      },
    });
    expect(after.actors.get(idOf(after, 'Zoé'))?.attributes).toEqual([['Venu de', 'acteurs-2.csv, ligne 5']]);
    for (const [id, actor] of open.actors) expect(after.actors.get(id)).toBe(actor);
  });
});

describe('what was done by hand', () => {
  it('is known from steps, but for those that files brought', () => {
    let history = startHistory(opened());
    const cuma = idOf(history.document, 'CUMA du Val');
    history = execute(history, addActor, { actor: newActor('zoe' as ActorId, 'Zoé') }).history;
    history = execute(history, describeActor, { id: cuma, patch: { mission: 'matériel' } }).history;
    const { document } = history;
    const brought = {
      ...document,
      actors: new Map(document.actors).set('new' as ActorId, newActor('new' as ActorId, 'Neuf')),
    };
    history = execute(history, updateMap, { updated: brought }).history;
    history = execute(history, removeActor, { id: 'new' as ActorId }).history;
    const { created, fields } = editedHere(history.past);
    expect([...created]).toEqual([recordKey('actors', 'zoe')]);
    expect([...fields]).toEqual([fieldKey('actors', cuma, 'mission')]);
  });
});
