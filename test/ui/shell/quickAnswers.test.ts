import { describe, expect, it } from 'vitest';
import type { ActorId, Day, LookId } from '../../../src/domain/brand';
import { keepLook, writePrivateNotes } from '../../../src/domain/commands';
import { drained } from '../../../src/domain/drained';
import { startHistory } from '../../../src/domain/history';
import { type Language, MESSAGES } from '../../../src/i18n/language';
import { createAppStore } from '../../../src/store/appStore';
import { selectLook } from '../../../src/store/selectors/selectLook';
import { type QuickGoal, quickAnswers } from '../../../src/ui/shell/quickAnswers';
import { wordFindings } from '../../../src/ui/shell/searchedFindings';
import { sampleMap } from '../../helpers/sampleMap';

function aDesk(language: Language) {
  const store = createAppStore({ language, colourScheme: 'light', today: '2026-11-24' as Day });
  store.getState().openDocument('map', startHistory(sampleMap(language)), false);
  const answers = (typed: string) => {
    drained(wordFindings(store.getState(), MESSAGES[language]));
    return quickAnswers(store.getState(), MESSAGES[language], typed);
  };
  const first = (typed: string): QuickGoal | undefined => answers(typed)[0]?.answers[0]?.goal;
  const names = (typed: string) => answers(typed).map(({ name }) => name);
  return { store, answers, first, names };
}

const goesTo = (goal: QuickGoal | undefined) =>
  goal?.kind === 'option' && goal.option.kind === 'go' ? goal.option.actor.name : goal;

describe('what Ctrl+K finds', () => {
  it('goes to actors and networks, however they are spelt', () => {
    const { first, names } = aDesk('fr');
    expect(goesTo(first('maelle'))).toBe('Maëlle Jourdanne');
    expect(goesTo(first('jourdanne mae'))).toBe('Maëlle Jourdanne');
    expect(goesTo(first('tiers lieux ruraux'))).toBe('Réseau des tiers-lieux ruraux');
    expect(names('reseau rural regional')[0]).toBe('networks');
    expect(goesTo(first('cc trois clochers'))).toBe('Communauté de communes des Trois-Clochers');
  });

  it.each([
    ['fr', 'projeter', 'project'],
    ['fr', 'exporter', 'exports'],
    ['fr', 'carte voir', 'free'],
    ['fr', 'sans moi', 'withoutMe'],
    ['fr', 'matrice', 'matrix'],
    ['fr', 'raccourcis', 'help'],
    ['en', 'project', 'project'],
    ['en', 'export', 'exports'],
    ['en', 'without me', 'withoutMe'],
    ['en', 'shortcuts', 'help'],
  ] as const)('runs commands (%s): %s', (language, typed, command) => {
    const { answers } = aDesk(language);
    const commands = answers(typed).find(({ name }) => name === 'commands');
    expect(commands?.answers[0]?.goal).toEqual({ kind: 'command', command });
    // Before it would be created as somebody's name.
    const places = answers(typed).map(({ name }) => name);
    expect(places.indexOf('commands')).toBeLessThan(places.indexOf('add'));
  });

  it('narrows to themes and territories, takes kept looks, opens questions', () => {
    const { store, first, answers } = aDesk('fr');
    expect(first('mobilite solidaire')).toMatchObject({ kind: 'theme', theme: { label: 'mobilité solidaire' } });
    const territory = [...store.getState().document.actors.values()].find((one) => one.territory)!.territory!;
    expect(answers(territory).find(({ name }) => name === 'territories')?.answers[0]?.goal).toEqual({
      kind: 'territory',
      territory,
    });
    const saved = { id: 'l1' as LookId, name: 'Séance du 12 mars', look: selectLook(store.getState()) };
    store.getState().execute(keepLook, { saved });
    expect(first('seance mars')).toEqual({ kind: 'look', saved });
    expect(first('temoigner jeunesse')).toMatchObject({ kind: 'question', finding: { rule: 'noWitness' } });
  });

  it('offers who may be meant before creating, and what else may be meant after', () => {
    const { names, first } = aDesk('fr');
    expect(names('Maëlle Jourdane')).toEqual(['actors', 'add', 'questions']);
    expect(goesTo(first('Maëlle Jourdane'))).toBe('Maëlle Jourdanne');
    expect(names('Quelqu’un de nouveau')).toEqual(['add']);
    // A slip of "jeunesse" may be a new name: it is created unless one chooses otherwise.
    expect(names('jeunnesse')).toEqual(['add', 'themes', 'questions']);
  });

  it('says nothing of commands when names are being tied', () => {
    expect(aDesk('fr').names('Maëlle – Exporter')).toEqual(['add']);
  });

  it('offers what makes sense only: to show all when a part is shown', () => {
    const { store, answers } = aDesk('fr');
    const offered = () =>
      answers('tout montrer').flatMap((group) => group.answers.map(({ goal }) => 'command' in goal && goal.command));
    expect(offered()).not.toContain('showAll');
    store.getState().narrowed({ types: ['network'] });
    expect(offered()).toContain('showAll');
  });

  it('never finds by what is private', () => {
    const { store, names } = aDesk('fr');
    const id = [...store.getState().document.actors.keys()][0] as ActorId;
    store
      .getState()
      .execute(writePrivateNotes, { id, patch: { notes: 'zarathoustra', email: 'zarathoustra@exemple.fr' } });
    expect(names('zarathoustra')).toEqual(['add']);
    expect(names('exemple.fr')).toEqual(['add']);
  });
});
