import { describe, expect, it } from 'vitest';
import { newActor } from '../../src/domain/actor';
import type { ActionId, ActorId, AwarenessId, Day, OfferId, ThemeId, TieId } from '../../src/domain/brand';
import * as commands from '../../src/domain/commands';
import type { Command } from '../../src/domain/commands/command';
import { type CommandName, execute, type History, startHistory } from '../../src/domain/history/history';
import type { Offer } from '../../src/domain/offer';
import { newTie } from '../../src/domain/tie';
import { en } from '../../src/i18n/en';
import { fr } from '../../src/i18n/fr';
import { stepNames } from '../../src/i18n/history/stepNames';
import { stepText } from '../../src/i18n/history/stepText';
import type { StepWords } from '../../src/i18n/history/stepWords';
import { randomEdit, richDocument, seeded } from '../helpers/randomEdits';

const LEA = 'lea' as ActorId;
const TIE = 'lea-moi' as TieId;

function told(history: History, words: StepWords = fr): string {
  const step = history.past.at(-1);
  const text = step ? stepText(step, stepNames(history.document, history.past), words) : '';
  return text.replaceAll('\u00A0', ' ');
}

/** The sentence of one command on the rich map, in both languages. */
function after<Args>(command: Command<CommandName, Args>, args: Args, label = ''): readonly [string, string] {
  const { history } = execute(startHistory(richDocument()), command, args, label);
  return [told(history), told(history, en)];
}

describe('a step of the history', () => {
  it('says who came, who left and what is said of them', () => {
    expect(after(commands.addActor, { actor: newActor('val' as ActorId, 'CUMA du Val') })).toEqual([
      'Ajout de la CUMA du Val',
      'Added CUMA du Val',
    ]);
    expect(after(commands.removeActor, { id: LEA })).toEqual([
      'Retrait de lea, avec 2 liens',
      'Removed lea, with 2 ties',
    ]);
    expect(after(commands.describeActor, { id: LEA, patch: { territory: 'Val' } })).toEqual([
      'lea : territoire « Val »',
      'lea: area “Val”',
    ]);
    expect(after(commands.describeActor, { id: LEA, patch: { name: 'Léa Martin' } })[0]).toBe(
      'lea s’appelle maintenant Léa Martin',
    );
    expect(after(commands.describeActor, { id: LEA, patch: { family: 'state' } })[0]).toBe(
      `lea : famille « ${fr.vocabulary.families.state} »`,
    );
    expect(after(commands.giveRole, { id: LEA, role: { role: 'witness' } })[0]).toBe('lea : rôle « témoin »');
    expect(after(commands.withdrawRole, { id: LEA, role: 'beneficiary' })[0]).toBe(
      'lea : rôle « bénéficiaire » retiré',
    );
    expect(after(commands.untagActor, { id: LEA, theme: 'water' as ThemeId })[0]).toBe('lea : thème « Eau » retiré');
  });

  it('says of a request whom it was told to, and who answered', () => {
    const offer = { id: 'o' as OfferId, holder: LEA, side: 'request', themes: [] } as const;
    const before = execute(startHistory(richDocument()), commands.recordOffer, { offer }, 'lea').history;
    const tell = (changed: Partial<Offer>) => {
      const { history } = execute(before, commands.recordOffer, { offer: { ...offer, ...changed } }, 'lea');
      return [told(history), told(history, en)];
    };
    const mairie = 'mairie' as ActorId;
    expect(tell({ told: [{ actor: mairie }] })).toEqual([
      'Demande de lea : dite à mairie',
      'Request from lea: told to mairie',
    ]);
    expect(tell({ answeredBy: mairie })).toEqual([
      'Demande de lea : mairie y a répondu',
      'Request from lea: mairie answered',
    ]);
  });

  it('says of a tie whom it is between and what changed of it', () => {
    const tie = { ...newTie('new' as TieId, LEA, 'mairie' as ActorId), level: 3 as const };
    expect(after(commands.connectActors, { tie })[0]).toBe('Lien lea – mairie, ajouté (niveau 3)');
    const exchange = { a: LEA, b: 'moi' as ActorId, step: 'inTouch', on: '2026-06-03' as Day } as const;
    expect(after(commands.takeStep, exchange)).toEqual([
      'Lien lea – moi : échange noté (3 juin 2026)',
      'Tie lea – moi: exchange recorded (3 June 2026)',
    ]);
    expect(after(commands.describeTie, { id: TIE, patch: { level: 3 } })).toEqual([
      'Lien lea – moi : niveau 3',
      'Tie lea – moi: level 3',
    ]);
    expect(after(commands.describeTie, { id: TIE, patch: { certainty: 'toVerify' } })[0]).toBe(
      'Lien lea – moi : à vérifier',
    );
    expect(after(commands.describeTie, { id: TIE, patch: { formal: true } })[0]).toBe('Lien lea – moi : formel');
    expect(after(commands.removeTie, { id: TIE })[0]).toBe('Lien lea – moi, retiré');
  });

  it('never tells what a private note says', () => {
    const [french, english] = after(commands.writePrivateNotes, { id: LEA, patch: { phone: '0612345678' } });
    expect([french, english]).toEqual(['Note privée sur lea', 'Private note on lea']);
  });

  it('names who is no longer on the map', () => {
    const first = execute(startHistory(richDocument()), commands.describeActor, { id: LEA, patch: { mission: 'M' } });
    const { history } = execute(first.history, commands.removeActor, { id: LEA });
    const [described] = history.past;
    expect(described && stepText(described, stepNames(history.document, history.past), fr)).toMatch(/^lea/);
  });

  it('has a sentence for whatever is done, with every name found', () => {
    const random = seeded(7);
    let history = startHistory(richDocument());
    for (let edit = 0; edit < 900; edit += 1) history = randomEdit(history, random).history;
    const names = stepNames(history.document, history.past);
    const sentences = history.past.flatMap((step) => [fr, en].map((words) => stepText(step, names, words)));
    expect(sentences.length).toBeGreaterThan(600);
    expect(
      sentences.filter((text) => /undefined|null|\[object|(?:^|\s)\?(?:\s|$|,)/.test(text) || text === ''),
    ).toEqual([]);
  });

  it('tells what somebody knows of an action', () => {
    const awareness = {
      id: 'a1' as AwarenessId,
      actor: LEA,
      action: 'digue' as ActionId,
      level: 'knowsAction' as const,
    };
    const [french] = after(commands.noteAwareness, awareness as never);
    expect(french).toContain('« Digue »');
  });
});
