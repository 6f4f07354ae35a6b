import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newActor } from '../../../src/domain/actor';
import type {
  ActionId,
  ActorId,
  Day,
  IntroductionId,
  LookId,
  MeetingId,
  OfferId,
  SnapshotId,
  StepId,
  ThemeId,
  TieId,
} from '../../../src/domain/brand';
import * as commands from '../../../src/domain/commands';
import type { Command } from '../../../src/domain/commands/command';
import { erasedDocument } from '../../../src/domain/erasure/erasedDocument';
import { mentionsOf } from '../../../src/domain/erasure/mentions';
import { textEraser } from '../../../src/domain/erasure/textEraser';
import { statesOf, tracesIn } from '../../../src/domain/erasure/traces';
import { type CommandName, execute, startHistory } from '../../../src/domain/history/history';
import { faultsOf } from '../../../src/domain/integrity';
import { emptyDocument, type MapDocument } from '../../../src/domain/mapDocument';
import { newTie } from '../../../src/domain/tie';
import { canonical, randomEdit, richDocument, seeded } from '../../helpers/randomEdits';

const GONE = 'p-1' as ActorId;
const OTHER = 'p-2' as ActorId;
const NAME = 'Zénobie Quartefeuille';
const EMAIL = 'zenobie.q@exemple.fr';
const PHONE = '06 98 76 54 32';
/** In whatever spelling. */
const TRACE = /z[eé]nobie|quartefeuille|exemple\.fr|98[\s.]?76[\s.]?54/i;

/** A map that names the person in every kind of text. */
function planted(): MapDocument {
  let history = startHistory(emptyDocument('La carte de Zénobie Quartefeuille'));
  const run = <Args>(command: Command<CommandName, Args>, args: Args) => {
    history = execute(history, command, args).history;
  };
  run(commands.addActor, { actor: { ...newActor(GONE, NAME, 'person'), shortName: 'ZQ-Quartefeuille' } });
  run(commands.addActor, { actor: { ...newActor(OTHER, 'Mairie'), mission: 'Voir avec ZENOBIE QUARTEFEUILLE.' } });
  run(commands.addActor, { actor: newActor('p-3' as ActorId, 'Ferme Quartefeuille Zénobie') });
  run(commands.writePrivateNotes, { id: GONE, patch: { email: EMAIL, phone: PHONE, notes: 'secret' } });
  run(commands.writePrivateNotes, { id: OTHER, patch: { notes: `Demander à ${NAME}, ${EMAIL}, +33 6 98.76.54.32` } });
  run(commands.connectActors, { tie: { ...newTie('t-1' as TieId, GONE, OTHER), saidBy: NAME } });
  run(commands.connectActors, { tie: { ...newTie('t-2' as TieId, OTHER, 'p-3' as ActorId), saidBy: NAME } });
  run(commands.tagActor, { id: OTHER, theme: { id: 'th' as ThemeId, label: `Le jardin de ${NAME}` } });
  run(commands.describeAction, {
    action: {
      id: 'ac' as ActionId,
      title: `Avec ${NAME}`,
      themes: [],
      lead: GONE,
      partners: [GONE, OTHER],
      territories: [`chez ${NAME}`],
      publics: [],
      results: `${NAME} a tout fait`,
    },
  });
  run(commands.recordOffer, {
    offer: { id: 'of' as OfferId, holder: OTHER, side: 'request', themes: [], answer: `répondu par ${NAME}` },
  });
  run(commands.recordIntroduction, {
    introduction: {
      id: 'in' as IntroductionId,
      a: OTHER,
      b: 'p-3' as ActorId,
      madeBy: GONE,
      subject: `de ${NAME}`,
      serves: `noKnownTie:${GONE}` as never,
    },
  });
  run(commands.ruleFinding, {
    ruling: { id: `dormantTie:${GONE}:${OTHER}` as never, verdict: 'notRelevant', reason: `dit ${NAME}` },
  });
  run(commands.ruleFinding, { ruling: { id: 'noKnownTie:p-2' as never, verdict: 'notRelevant', by: NAME } });
  run(commands.describeMeeting, {
    meeting: {
      id: 'me' as MeetingId,
      title: `Chez ${NAME}`,
      participants: [GONE, OTHER],
      tables: [{ seats: [GONE, OTHER] }],
    },
  });
  const look = { view: 'circles', grouping: 'groups', from: GONE, outlined: [GONE] } as const;
  const folded = { view: 'circles', grouping: 'network', outlined: [], folded: [GONE] } as const;
  run(commands.keepLook, { saved: { id: 'lf' as LookId, name: 'Repliée', look: folded } });
  run(commands.keepLook, { saved: { id: 'lk' as LookId, name: `Autour de ${NAME}`, look } });
  run(commands.describeMap, { patch: { beneficiary: GONE, question: `Qui manque autour de ${NAME} ?` } });
  run(commands.tellStory, {
    steps: [{ id: 's1' as StepId, kind: 'own', rank: 1, title: NAME, text: `Et ${NAME}.`, look }],
  } as never);
  run(commands.takeSnapshot, { id: 'sn' as SnapshotId, name: `Avant ${NAME}`, on: '2026-01-01' as Day });
  const unknown = new Map<string, unknown>([
    [`/actors/${GONE}/new`, 'x'],
    ['/minor', 2],
    ['/extra', { note: `pour ${NAME}` }],
  ]);
  return { ...history.document, unknown };
}

const erasingOf = (document: MapDocument, words = true) => ({
  traces: tracesIn(GONE, [document]),
  instead: 'une personne',
  words,
});

describe('a map from which a person is erased', () => {
  it('names them nowhere, in milestones and fields that are not understood either, and is sound', () => {
    const document = planted();
    expect(canonical(document)).toMatch(TRACE);
    const erased = erasedDocument(document, erasingOf(document));
    for (const state of statesOf([erased])) {
      expect(canonical(state)).not.toMatch(TRACE);
      expect(canonical(state)).not.toContain(GONE);
      expect(JSON.stringify([...state.unknown])).not.toMatch(TRACE);
      expect(faultsOf(state)).toEqual([]);
    }
    expect(erased.info).toMatchObject({
      title: 'La carte d’une personne',
      question: 'Qui manque autour d’une personne ?',
    });
    expect(erased.info.beneficiary).toBeUndefined();
    expect(erased.actors.get(OTHER)?.mission).toBe('Voir avec une personne.');
    expect(erased.privates.get(OTHER)?.notes).toBe('Demander à une personne, …, …');
    expect(erased.snapshots.size).toBe(1);
  });

  it('lists what would be written otherwise, wherever it stands, and nothing of what goes with them', () => {
    const document = planted();
    const mentions = mentionsOf(document, tracesIn(GONE, [document]));
    const places = new Set(mentions.filter(({ snapshot }) => snapshot === undefined).map(({ table }) => table));
    expect([...places].sort()).toEqual([
      'actions',
      'actors',
      'info',
      'introductions',
      'looks',
      'meetings',
      'offers',
      'privates',
      'rulings',
      'story',
      'themes',
      'ties',
      'unknown',
    ]);
    expect(mentions.some(({ record }) => record === GONE || record === 't-1')).toBe(false);
    expect(mentions.some(({ snapshot }) => snapshot === 'sn')).toBe(true);
    const erased = erasedDocument(document, erasingOf(document));
    expect(mentionsOf(erased, tracesIn(GONE, [document]))).toEqual([]);
  });

  it('leaves words alone that somebody else bears, and says which are in doubt', () => {
    const traces = { ...tracesIn(GONE, [planted()]), words: ['Zénobie'] };
    const erase = textEraser({ traces, instead: 'X', words: false });
    expect(erase('Zénobie est venue')).toBe('Zénobie est venue');
    expect(textEraser({ traces, instead: 'X', words: true })('Zénobie est venue')).toBe('X est venue');
    const { words } = tracesIn(GONE, [
      {
        ...planted(),
        actors: new Map([...planted().actors, ['n' as ActorId, newActor('n' as ActorId, 'Zénobie Autre')]]),
      },
    ]);
    expect(words).not.toContain('Zénobie');
  });

  it('finds a number however it is written, and no other', () => {
    const erase = textEraser(erasingOf(planted()));
    for (const written of [
      '0698765432',
      '06.98.76.54.32',
      '+33 6 98 76 54 32',
      '0033698765432',
      '+33 (0)6 98 76 54 32',
    ])
      expect(erase(`tél. ${written} le soir`)).toBe('tél. … le soir');
    expect(erase('06987654321')).toBe('06987654321');
  });

  it('keeps any map sound, and what is not theirs', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
        const random = seeded(seed);
        let history = startHistory(richDocument());
        for (let edit = 0; edit < 80; edit += 1) history = randomEdit(history, random).history;
        const { document } = history;
        const ids = [...document.actors.keys()];
        const id = ids[Math.floor(random() * ids.length)];
        if (id === undefined) return;
        const erased = erasedDocument(document, { traces: tracesIn(id, [document]), instead: 'X', words: true });
        expect(faultsOf(erased)).toEqual([]);
        expect(erased.actors.has(id)).toBe(false);
        expect(erased.actors.size).toBeGreaterThanOrEqual(document.actors.size - 3);
        expect(erased.snapshots.size).toBe(document.snapshots.size);
      }),
      { numRuns: 60 },
    );
  });
});
