import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActorId, ThemeId } from '../../../src/domain/brand';
import { enterActors, withdrawAnswer } from '../../../src/domain/commands';
import { type Answered, answerRecords } from '../../../src/domain/entry/answerRecords';
import { byCodeUnits } from '../../../src/domain/folding';
import { execute, type History, redo, startHistory, undo } from '../../../src/domain/history/history';
import { faultsOf } from '../../../src/domain/integrity';
import { beneficiaryOf, emptyDocument, type MapDocument, officerOf } from '../../../src/domain/mapDocument';
import {
  answersTo,
  firstUnanswered,
  questionAfter,
  questionAt,
  questionBefore,
  START_QUESTIONS,
  type StartQuestion,
  subjectWithoutAnswer,
} from '../../../src/domain/startQuestion';
import { kindsFr } from '../../../src/i18n/vocabulary/kindsFr';
import { aMap } from '../../helpers/documents';

function session() {
  let history: History = startHistory(emptyDocument('Essai'));
  let made = 0;
  const answer = (question: StartQuestion, given: Answered['given'], more: Partial<Answered> = {}) => {
    const records = answerRecords(history.document, { question, given, ...more }, kindsFr, () => `n${made++}`);
    if (records) history = execute(history, enterActors, records).history;
    return records !== null;
  };
  return {
    answer,
    withdraw: (question: StartQuestion, id: string) => {
      history = execute(history, withdrawAnswer, { question, id: id as ActorId | ThemeId }).history;
    },
    undo: () => {
      history = undo(history).history;
    },
    redo: () => {
      history = redo(history).history;
    },
    map: () => history.document,
    steps: () => history.past.length,
  };
}

const texts = (document: MapDocument, question: StartQuestion) => answersTo(document, question).map(({ text }) => text);
const idOf = (document: MapDocument, name: string) => {
  const found = [...document.actors.values()].find((actor) => actor.name === name);
  if (!found) throw new Error(`${name} is not on the map`);
  return found.id;
};
/** Ties as "a nature b", names sorted. */
const ties = ({ actors, ties: table }: MapDocument) =>
  [...table.values()]
    .map(({ a, b, nature }) => {
      const [one, other] = [a, b].map((id) => actors.get(id)?.name ?? '').sort(byCodeUnits);
      return `${one} ${nature} ${other}`;
    })
    .sort(byCodeUnits);
const roles = (document: MapDocument, name: string) =>
  document.actors.get(idOf(document, name))?.roles.map(({ role }) => role);

describe('what an answer is about when nothing else is said', () => {
  it('is the first of her themes that nobody who holds the role is for, until there is one for each', () => {
    const { answer, map } = session();
    answer('beneficiary', 'Léa Morel');
    answer('themes', 'mobilité, alimentation, jeunesse');
    expect(subjectWithoutAnswer(map(), 'witnesses')).toBe('mobilité');
    answer('witnesses', 'Anne Roux', { about: ['mobilité'] });
    expect(subjectWithoutAnswer(map(), 'witnesses')).toBe('alimentation');
    answer('witnesses', 'Paul Petit', { about: ['jeunesse'] });
    expect(subjectWithoutAnswer(map(), 'witnesses')).toBe('alimentation');
    // Whoever is a partner testifies to nothing yet.
    answer('partners', 'CUMA du Val', { about: ['alimentation'] });
    expect(subjectWithoutAnswer(map(), 'witnesses')).toBe('alimentation');
    expect(subjectWithoutAnswer(map(), 'partners')).toBe('mobilité');
    answer('witnesses', 'Zoé Brun', { about: ['Alimentation'] });
    expect(subjectWithoutAnswer(map(), 'witnesses')).toBeUndefined();
    expect(subjectWithoutAnswer(map(), 'relays')).toBeUndefined();
  });
});

describe('the first questions', () => {
  it('come one after the other, and nothing is asked about a beneficiary who is not there', () => {
    const order: StartQuestion[] = ['beneficiary'];
    for (let next = questionAfter('beneficiary'); next; next = questionAfter(next)) order.push(next);
    expect(order).toEqual(['beneficiary', 'themes', 'contacts', 'witnesses', 'partners', 'relays']);
    expect(questionAt(emptyDocument(''), 'partners')).toBe('beneficiary');
    expect(START_QUESTIONS.map(questionBefore)).toEqual([null, null, 'themes', 'contacts', 'witnesses', 'partners']);
  });

  it('makes the first name the beneficiary, a person by her name', () => {
    const { answer, map, steps } = session();
    answer('beneficiary', 'Léa Morel');
    const [lea] = [...map().actors.values()];
    expect(lea).toMatchObject({ name: 'Léa Morel', type: 'person', roles: [{ role: 'beneficiary' }] });
    expect(beneficiaryOf(map())).toBe(lea?.id);
    expect(map().info.beneficiary).toBe(lea?.id);
    expect(steps()).toBe(1);
    expect(questionAt(map(), 'beneficiary')).toBe('themes');
  });

  it('takes somebody of the map as the beneficiary', () => {
    const { answer, map } = session();
    answer('beneficiary', 'Léa Morel');
    answer('contacts', 'CUMA du Val');
    answer('beneficiary', 'cuma du val');
    expect(map().actors.size).toBe(2);
    expect(beneficiaryOf(map())).toBe(idOf(map(), 'CUMA du Val'));
  });

  it('notes her themes, once each', () => {
    const { answer, map, steps } = session();
    answer('beneficiary', 'Léa Morel');
    answer('themes', 'mobilité ; #eau, Mobilité');
    answer('themes', 'Eau');
    expect(texts(map(), 'themes')).toEqual(['mobilité', 'eau']);
    expect(map().themes.size).toBe(2);
    expect(steps()).toBe(2);
  });

  it('ties those with whom she acts to her, several in one step', () => {
    const { answer, map, steps } = session();
    answer('beneficiary', 'Léa Morel');
    answer('contacts', 'CUMA du Val ; Mairie de Roches');
    expect(texts(map(), 'contacts')).toEqual(['CUMA du Val', 'Mairie de Roches']);
    expect(ties(map())).toEqual(['CUMA du Val actsWith Léa Morel', 'Léa Morel actsWith Mairie de Roches']);
    expect(steps()).toBe(2);
  });

  it('gives roles, themes and publics, and a tie to her or to whoever knows them', () => {
    const { answer, map } = session();
    answer('beneficiary', 'Léa Morel');
    answer('themes', 'mobilité');
    answer('contacts', 'CUMA du Val');
    answer('witnesses', 'Anne Roux', { about: ['mobilité'] });
    answer('partners', 'Luc Blanc', { knownBy: idOf(map(), 'CUMA du Val') });
    answer('relays', 'Radio Vallée', { about: ['élus'] });
    expect(roles(map(), 'Anne Roux')).toEqual(['witness']);
    expect(roles(map(), 'Luc Blanc')).toEqual(['potentialPartner']);
    expect(roles(map(), 'Radio Vallée')).toEqual(['relay']);
    expect(map().actors.get(idOf(map(), 'Anne Roux'))?.themes).toEqual([...map().themes.keys()]);
    expect(map().actors.get(idOf(map(), 'Radio Vallée'))?.publics).toEqual(['élus']);
    expect(ties(map())).toEqual([
      'Anne Roux knows Léa Morel',
      'CUMA du Val actsWith Léa Morel',
      'CUMA du Val knows Luc Blanc',
      'Léa Morel exchanges Radio Vallée',
    ]);
  });

  it('gives a role to somebody of the map without another tie', () => {
    const { answer, map } = session();
    answer('beneficiary', 'Léa Morel');
    answer('contacts', 'CUMA du Val');
    answer('partners', 'Luc Blanc', { knownBy: idOf(map(), 'CUMA du Val') });
    const luc = map().actors.get(idOf(map(), 'Luc Blanc'));
    answer('witnesses', luc ?? '');
    answer('relays', 'cuma du val');
    expect(ties(map())).toEqual(['CUMA du Val actsWith Léa Morel', 'CUMA du Val knows Luc Blanc']);
    expect(roles(map(), 'Luc Blanc')).toEqual(['potentialPartner', 'witness']);
    expect(roles(map(), 'CUMA du Val')).toEqual(['relay']);
  });

  it('has news reach a relay who was only known so far', () => {
    const { answer, map } = session();
    answer('beneficiary', 'Léa Morel');
    answer('witnesses', 'Anne Roux');
    answer('relays', 'anne roux');
    expect(ties(map())).toEqual(['Anne Roux exchanges Léa Morel', 'Anne Roux knows Léa Morel']);
  });

  it('reads what a line says of ties: those who answer come first', () => {
    const { answer, map } = session();
    answer('beneficiary', 'Léa Morel');
    answer('witnesses', 'Jean Petit – Mairie de Roches');
    expect(texts(map(), 'witnesses')).toEqual(['Jean Petit']);
    answer('contacts', 'Léa Morel – CUMA du Val');
    expect(texts(map(), 'contacts')).toEqual(['CUMA du Val']);
    expect(ties(map())).toEqual([
      'CUMA du Val actsWith Léa Morel',
      'Jean Petit knows Léa Morel',
      'Jean Petit knows Mairie de Roches',
    ]);
  });

  it('"moi" is the officer, once', () => {
    const { answer, map } = session();
    answer('beneficiary', 'Léa Morel');
    answer('contacts', 'moi');
    answer('relays', 'Moi-même');
    expect(map().actors.size).toBe(2);
    expect(officerOf(map())).toBe(idOf(map(), 'Moi'));
    expect(map().actors.get(idOf(map(), 'Moi'))).toMatchObject({ type: 'person' });
    expect(texts(map(), 'relays')).toEqual(['Moi']);
  });

  it('reads several names as people say them, and a name in quotes as it is', () => {
    const { answer, map } = session();
    answer('beneficiary', 'Léa Morel');
    answer('contacts', 'Jean Petit, Anne Roux et Luc Blanc');
    expect(texts(map(), 'contacts')).toEqual(['Jean Petit', 'Anne Roux', 'Luc Blanc']);
    answer('partners', '"Roches ; Vals" ; Océane, de la CUMA du Val');
    expect(texts(map(), 'partners')).toEqual(['Roches ; Vals', 'Océane']);
    expect(ties(map())).toContain('CUMA du Val worksFor Océane');
  });

  it('names nobody: no step', () => {
    const { answer, map, steps } = session();
    expect(answer('beneficiary', '  ;  ')).toBe(false);
    answer('beneficiary', 'Léa Morel');
    expect(answer('themes', ' , ')).toBe(false);
    expect(answer('contacts', '')).toBe(false);
    // She is no answer to a question about herself.
    answer('witnesses', 'Léa Morel');
    expect(texts(map(), 'witnesses')).toEqual([]);
    expect(roles(map(), 'Léa Morel')).toEqual(['beneficiary']);
    expect(steps()).toBe(1);
  });

  it('goes on where the first answer is missing', () => {
    const { answer, map, undo: back } = session();
    expect(firstUnanswered(map())).toBe('beneficiary');
    answer('beneficiary', 'Léa Morel');
    expect(firstUnanswered(map())).toBe('themes');
    answer('themes', 'eau');
    answer('witnesses', 'Anne Roux');
    expect(firstUnanswered(map())).toBe('contacts');
    answer('contacts', 'CUMA du Val');
    answer('partners', 'Luc Blanc');
    answer('relays', 'Radio Vallée');
    expect(firstUnanswered(map())).toBeNull();
    back();
    expect(firstUnanswered(map())).toBe('relays');
  });
});

describe('an answer taken back', () => {
  it('takes away whoever is on the map for nothing else', () => {
    const { answer, withdraw, map } = session();
    answer('beneficiary', 'Léa Morel');
    answer('themes', 'eau');
    answer('contacts', 'CUMA du Val');
    answer('witnesses', 'Anne Roux', { about: ['eau'] });
    withdraw('witnesses', idOf(map(), 'Anne Roux'));
    withdraw('contacts', idOf(map(), 'CUMA du Val'));
    const [eau] = [...map().themes.keys()];
    withdraw('themes', eau ?? '');
    expect([...map().actors.values()].map(({ name }) => name)).toEqual(['Léa Morel']);
    expect(map().themes.size).toBe(0);
  });

  it('leaves a theme that anything else has: an actor, an action, a testimony or an offer', () => {
    const eau = 'eau' as ThemeId;
    const lea = { lea: { themes: [eau] } };
    for (const used of [
      aMap({ ...lea, ana: { themes: [eau] } }),
      aMap(lea, [], { actions: [{ themes: [eau] }] }),
      aMap({ ...lea, ana: {} }, [], { testimonies: [{ person: 'ana', themes: [eau] }] }),
      aMap({ ...lea, ana: {} }, [], { offers: [{ holder: 'ana', side: 'offer', themes: [eau] }] }),
    ]) {
      const left = withdrawAnswer.run(used, { question: 'themes', id: eau });
      expect(left.themes.has(eau)).toBe(true);
      expect(left.actors.get('lea' as ActorId)?.themes).toEqual([]);
    }
    const alone = withdrawAnswer.run(aMap(lea), { question: 'themes', id: eau });
    expect(alone.themes.has(eau)).toBe(false);
  });

  it('leaves those who are there for something else', () => {
    const { answer, withdraw, map } = session();
    answer('beneficiary', 'Léa Morel');
    answer('contacts', 'CUMA du Val');
    answer('witnesses', 'CUMA du Val');
    withdraw('witnesses', idOf(map(), 'CUMA du Val'));
    expect(texts(map(), 'contacts')).toEqual(['CUMA du Val']);
    expect(texts(map(), 'witnesses')).toEqual([]);
    answer('partners', 'Luc Blanc, élu @Pilat');
    withdraw('partners', idOf(map(), 'Luc Blanc'));
    expect(map().actors.get(idOf(map(), 'Luc Blanc'))).toMatchObject({ territory: 'Pilat', roles: [] });
  });
});

describe('any sequence of answers, withdrawals and undo', () => {
  const name = fc.constantFrom(
    'Léa Morel',
    'moi',
    'CUMA du Val',
    'Anne Roux ; Luc Blanc',
    'Jean – Mairie',
    'eau, air',
    ' ',
    '"a ; b"',
    'Luc Blanc, élu @Pilat #eau ?',
  );
  const question = fc.constantFrom(...START_QUESTIONS);
  const step = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constant('answer' as const),
        question,
        name,
        at: fc.nat(9),
        about: fc.subarray(['eau', 'élus']),
      }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('withdraw' as const), question, at: fc.nat(9) }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const) }) },
  );

  it('keeps the map whole, and an answer is one step', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const { answer, withdraw, map, steps: count, ...others } = session();
        for (const one of steps) {
          const before = count();
          if (one.kind === 'answer') {
            const knownBy = [...map().actors.keys()][one.at];
            answer(one.question, one.name, { knownBy, about: one.about });
            expect(count() - before).toBeLessThanOrEqual(1);
          } else if (one.kind === 'withdraw') {
            const given = answersTo(map(), one.question)[one.at];
            if (given) {
              withdraw(one.question, given.id);
              expect(answersTo(map(), one.question).map(({ id }) => id)).not.toContain(given.id);
              expect(count() - before).toBe(1);
            }
          } else others[one.kind]();
          expect(faultsOf(map())).toEqual([]);
        }
      }),
    );
  });
});
