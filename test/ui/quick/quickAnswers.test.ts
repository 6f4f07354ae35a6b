import { describe, expect, it } from 'vitest';
import type { ActorId, Day, LookId } from '../../../src/domain/brand';
import { commentGap, describeActor, keepLook, writePrivateNotes } from '../../../src/domain/commands';
import { startHistory } from '../../../src/domain/history/history';
import { type Language, MESSAGES } from '../../../src/i18n/language';
import { createAppStore } from '../../../src/store/appStore';
import { selectOpenGaps } from '../../../src/store/selectors/selectAskedFindings';
import { selectLook } from '../../../src/store/selectors/selectLook';
import { completedWords } from '../../../src/ui/entry/completedWords';
import type { QuickGoal } from '../../../src/ui/quick/quickAnswer';
import { quickAnswers } from '../../../src/ui/quick/quickAnswers';
import { runQuickGoal } from '../../../src/ui/quick/runQuickGoal';
import { wordFindings } from '../../../src/ui/quick/searchedFindings';
import type { Services } from '../../../src/ui/services';
import { sampleMap } from '../../helpers/sampleMap';

function aDesk(language: Language) {
  const store = createAppStore({ language, colourScheme: 'light', today: '2026-11-24' as Day });
  store.getState().openDocument('map', startHistory(sampleMap(language)), false);
  const answers = (typed: string) => {
    wordFindings(store.getState(), MESSAGES[language]);
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
    const { answers, first, names } = aDesk('fr');
    expect(goesTo(first('maelle jourdanne'))).toBe('Maëlle Jourdanne');
    expect(goesTo(first('cc trois clochers'))).toBe('Communauté de communes des Trois-Clochers');
    expect(names('reseau rural regional')[0]).toBe('networks');
    // A part of a name is a name too, and is taken as it was typed: the Tab key writes out who is likely meant.
    const offered = (typed: string) => {
      const [add, found] = answers(typed);
      expect([typed, add?.name]).toEqual([typed, 'add']);
      expect(found?.answers[0]?.keys).toBe('Tab puis Entrée');
      return goesTo(found?.answers[0]?.goal);
    };
    expect(offered('jourdanne')).toBe('Maëlle Jourdanne');
    expect(offered('jourdanne mae')).toBe('Maëlle Jourdanne');
    expect(offered('tiers lieux ruraux')).toBe('Réseau des tiers-lieux ruraux');
    // One word by which a name begins is how somebody is looked for: Enter goes there, no key is said.
    expect(goesTo(first('maelle'))).toBe('Maëlle Jourdanne');
    expect(names('maelle').slice(0, 2)).toEqual(['actors', 'add']);
    expect(answers('maelle')[0]?.answers[0]?.keys).toBeUndefined();
    expect(completedWords(aDesk('fr').store.getState(), MESSAGES.fr, 'maelle')).toBe('Maëlle Jourdanne');
    expect(completedWords(aDesk('fr').store.getState(), MESSAGES.fr, 'Maëlle Jourdane')).toBe('Maëlle Jourdanne');
  });

  it.each([
    ['fr', 'qui avec qui', 'matrix'],
    ['fr', 'cercles', 'circles'],
    ['en', 'who works with whom', 'matrix'],
  ] as const)('goes to a view by the name it has on the page (%s): %s', (language, typed, command) => {
    expect(aDesk(language).first(typed)).toEqual({ kind: 'command', command });
  });

  it.each([
    ['fr', 'Café des initiatives', 'meeting', 'rencontre'],
    ['fr', 'navette des marchés', 'action', 'action'],
    ['fr', 'acheter local', 'resource', 'outil ou exemple'],
    ['en', 'Game: who rides', 'resource', 'tool or example'],
  ] as const)('opens what has a title (%s): %s', (language, typed, kind, hint) => {
    const { answers } = aDesk(language);
    const [found] = answers(typed).find(({ name }) => name === 'records')?.answers ?? [];
    expect(found).toMatchObject({ hint, goal: { kind: 'record', record: { kind } } });
  });

  it.each([
    ['bilan des jardins', 'fr'],
    ['maisonsdujardin', 'fr'],
    ['garden report', 'en'],
  ] as const)(
    'finds documents by their titles and addresses, and goes to whose card they are on: %s',
    (typed, language) => {
      const { store, answers } = aDesk(language);
      const [actor] = store.getState().document.actors.values();
      const links = [
        'https://www.example.org/nothing',
        `${language === 'fr' ? 'Bilan des jardins' : 'Garden report'} https://maisonsdujardin.example.org/2026.pdf`,
      ];
      store.getState().execute(describeActor, { id: actor!.id, patch: { links } });
      const found = answers(typed).find(({ name }) => name === 'records')?.answers ?? [];
      expect(found).toHaveLength(1);
      // "sur la fiche des Ateliers d’Ombreuse": an article of one's own goes into "des".
      expect(found[0]?.hint).toContain(actor!.name.replace(/^Les /, ''));
      runQuickGoal(store, {} as Services, found[0]!.goal);
      expect(store.getState().selection).toEqual({ kind: 'actor', id: actor!.id });
    },
  );

  it.each([
    ['fr', 'projeter', 'project'],
    ['fr', 'exporter', 'exports'],
    ['fr', 'Exporter, imprimer', 'exports'],
    ['fr', 'carte voir', 'free'],
    ['fr', 'sans moi', 'withoutMe'],
    ['en', 'present', 'project'],
    ['en', 'export', 'exports'],
    ['en', 'without me', 'withoutMe'],
  ] as const)('runs commands (%s): %s', (language, typed, command) => {
    const { answers } = aDesk(language);
    const commands = answers(typed).find(({ name }) => name === 'commands');
    expect(commands?.answers[0]?.goal).toEqual({ kind: 'command', command });
    // Nobody is called that.
    const places = answers(typed).map(({ name }) => name);
    expect(places.indexOf('commands')).toBeLessThan(places.indexOf('add'));
  });

  it.each([
    ['fr', 'matrice', 'matrix'],
    ['fr', 'raccourcis', 'help'],
    ['en', 'shortcuts', 'help'],
  ] as const)('offers commands by other words after adding (%s): %s', (language, typed, command) => {
    const groups = aDesk(language).answers(typed);
    expect(groups[0]?.name).toBe('add');
    expect(groups.find(({ name }) => name === 'commands')?.answers[0]?.goal).toEqual({ kind: 'command', command });
  });

  it('finds a question by what was said of it, and not where that is not shown', () => {
    const { store, answers } = aDesk('fr');
    const [gap] = selectOpenGaps(store.getState());
    const found = (typed: string) => answers(typed).find(({ name }) => name === 'questions')?.answers[0]?.goal;
    expect(found('zythologue')).toBeUndefined();
    store.getState().execute(commentGap, { id: gap!.key, comment: 'Le zythologue de Saint-Just connaît quelqu’un' });
    expect(found('zythologue')).toMatchObject({ kind: 'question', finding: { key: gap!.key } });
    store.setState({ audience: 'room', masking: 'persons' });
    expect(found('zythologue')).toBeUndefined();
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
    expect(first('seance du 12 mars')).toEqual({ kind: 'look', saved });
    expect(answers('seance mars').map((group) => group.answers[0]?.goal)).toContainEqual({ kind: 'look', saved });
    expect(answers('temoigner jeunesse').find(({ name }) => name === 'questions')?.answers[0]?.goal).toMatchObject({
      kind: 'question',
      finding: { rule: 'noWitness' },
    });
  });

  it('takes what was typed, and offers what else may be meant after', () => {
    const { names, first } = aDesk('fr');
    expect(goesTo(first('Maëlle Jourdanne'))).toBe('Maëlle Jourdanne');
    expect(names('Maëlle Jourdane')).toEqual(['add', 'actors', 'questions']);
    expect(names('Quelqu’un de nouveau')).toEqual(['add']);
    expect(names('jeunnesse')).toEqual(['add', 'themes', 'questions']);
    // Words of a theme, of a command or of a question are no reason not to add somebody.
    for (const typed of ['Mobilité', 'Jeunes', 'Exp', 'Témoignages', 'Comparaison'])
      expect([typed, names(typed)[0]]).toEqual([typed, 'add']);
  });

  it.each([
    ['fr', 'témoin jeunesse'],
    ['fr', 'témoins sur la jeunesse'],
    ['fr', 'jeunesse témoin ?'],
    ['en', 'witness young people'],
    ['en', 'witnesses on young people'],
  ] as const)('answers who could testify (%s): %s', (language, typed) => {
    const { first, names } = aDesk(language);
    expect(first(typed)).toMatchObject({ kind: 'question', finding: { rule: 'noWitness' } });
    expect(names(typed)[0]).toBe('asked');
    expect(names(typed).at(-1)).toBe('add');
  });

  it.each([
    ['fr', 'élu mobilité', 'elected', 'mobilité solidaire'],
    ['en', 'elected mobility', 'elected', 'shared mobility'],
    ['fr', 'mobilité, élue', undefined, 'mobilité solidaire'],
    ['fr', 'chargée de mission tiers-lieux', 'projectOfficer', 'tiers-lieux et télétravail'],
    ['fr', 'entrepreneur mobilité', 'entrepreneur', 'mobilité solidaire'],
  ] as const)('answers who has a profile on a theme (%s): %s', (language, typed, profile, label) => {
    const { store, answers } = aDesk(language);
    const [asked] = answers(typed);
    // A comma says what somebody is: the line adds them.
    if (profile === undefined) return expect(asked?.name).toBe('add');
    const { actors, themes, info } = store.getState().document;
    const theme = [...themes.values()].find((one) => one.label === label)!.id;
    const on = [...actors.values()].filter((actor) => actor.themes.includes(theme));
    const who = on.filter((actor) => actor.profile === profile);
    const [answer] = asked!.answers;
    expect(asked!.name).toBe('asked');
    expect(answer!.goal).toMatchObject({ kind: 'who' });
    const shown = answer!.goal.kind === 'who' ? answer!.goal.actors : [];
    const others = on.filter(({ id }) => id !== info.beneficiary);
    for (const { id } of who.length > 0 ? who : others) expect(shown).toContain(id);
    // It is asked for the beneficiary: she is no answer.
    expect(shown).not.toContain(info.beneficiary);
    if (who.length === 0)
      expect(answer!.text).toContain(language === 'fr' ? 'On ne connaît personne pour' : 'Nobody is known for');
  });

  it('answers for a public, and with who is found already', () => {
    const { answers, first } = aDesk('fr');
    expect(first('relais jeunes')).toMatchObject({ kind: 'question', finding: { rule: 'noRelay' } });
    expect(first('témoin alimentation locale')).toMatchObject({ kind: 'found' });
    // Witnesses on the theme, those who are elected before others, or that none of them is.
    const [front] = answers('témoin mobilité devant les élus');
    expect(front?.name).toBe('asked');
    expect(front?.answers.map(({ goal }) => goal.kind)).toContain('found');
    for (const typed of ['relais jeunes', 'partenaire mobilité', 'témoin élus']) {
      const [asked] = answers(typed);
      expect([typed, asked?.name]).toEqual([typed, 'asked']);
      expect(['found', 'question', 'who']).toContain(asked!.answers[0]!.goal.kind);
    }
  });

  it('takes a role alone, or with anything else, for a name', () => {
    const { names } = aDesk('fr');
    for (const typed of ['Relais', 'Témoin de Jéhovah', 'Élu Saint-Just', 'Maison des jeunes', 'Mission jeunesse'])
      expect([typed, names(typed)[0]]).toEqual([typed, 'add']);
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
