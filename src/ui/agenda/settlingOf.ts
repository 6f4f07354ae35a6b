import type { ToDo } from '../../analysis/agenda/toDo';
import type { AwarenessId, TestimonyId } from '../../domain/brand';
import type { Settled } from '../../domain/commands/settleToDo';
import { daysAfter } from '../../domain/days/daysAfter';
import { isPlanned } from '../../domain/discussion';
import { type MapDocument, officerOf } from '../../domain/mapDocument';
import type { LaterMessages } from '../../i18n/messages';
import type { Services } from '../services';

const TWO_WEEKS = 14;

export interface Settling {
  /** Ways to mark the item as done. `asks`: the result is asked for first. */
  readonly done: readonly { readonly text: string; readonly settled: (() => Settled) | 'asks' }[];
  readonly withResult?: (text: string) => Settled;
  readonly later?: Settled;
  readonly never?: (reason: string) => Settled;
}

interface SettlingWorld extends Pick<Services, 'today' | 'newId'> {
  readonly words: LaterMessages['agenda'];
  readonly stages: LaterMessages['followUp']['stages'];
}

export function settlingOf(toDo: ToDo, document: MapDocument, { words, stages, ...services }: SettlingWorld): Settling {
  const officer = officerOf(document);
  const by = (officer && document.actors.get(officer)?.name) ?? '';
  const isPlannedHere = toDo.questions.some((key) => isPlanned(document.discussions.get(key)));
  const today = services.today();
  const signed = { on: today, ...(by === '' ? {} : { by }) };
  const later = daysAfter(today, TWO_WEEKS);
  if (toDo.verb === 'meet') return { done: [] };
  if (toDo.verb === 'introduce') {
    const { introduction, asked } = toDo;
    const { done, dropped } = stages;
    const become = (status: string) => (text: string) => ({
      how: 'introduced' as const,
      introduction,
      status,
      ...(text === '' ? {} : { result: text }),
      ...(status === done ? { on: today } : {}),
    });
    const answer = (status: string, consent: 'given' | 'refused') => ({
      how: 'asked' as const,
      introduction,
      status,
      testimony: services.newId() as TestimonyId,
      consent,
      ...(status === done ? { on: today } : {}),
    });
    return {
      done: asked
        ? [
            { text: words.agrees, settled: () => ({ ...answer(done, 'given'), ...asked }) },
            { text: words.declines, settled: () => ({ ...answer(dropped, 'refused'), ...asked }) },
          ]
        : [{ text: words.done, settled: 'asks' }],
      withResult: become(done),
      // Putting off never brings a later date forward.
      ...(toDo.due !== undefined && toDo.due > later
        ? {}
        : { later: { how: 'moved' as const, introduction, due: later } }),
      never: become(dropped),
    };
  }
  if (toDo.verb === 'exchange') {
    const { pair, step } = toDo;
    return {
      done: [
        { text: words.done, settled: () => ({ how: 'inTouch', pair, on: today, ...(step && { step }) }) },
        { text: words.notAnyMore, settled: () => ({ how: 'planned', pair, nextExchange: undefined }) },
      ],
      ...(toDo.due !== undefined && toDo.due > later ? {} : { later: { how: 'planned', pair, nextExchange: later } }),
    };
  }
  const aside = {
    // A planned gap stays planned and only changes its day; another is set aside until then.
    later: isPlannedHere
      ? { how: 'postponed', keys: toDo.questions, due: later }
      : { how: 'setAside', keys: toDo.questions, ruling: { verdict: 'notNow', until: later, ...signed } },
    never: (reason: string) => ({
      how: 'setAside',
      keys: toDo.questions,
      ruling: { verdict: 'notRelevant', ...(reason === '' ? {} : { reason }), ...signed },
    }),
  } as const satisfies Partial<Settling>;
  switch (toDo.verb) {
    case 'answer':
      return {
        ...aside,
        done: [{ text: words.done, settled: 'asks' }],
        withResult: (answer) => ({ how: 'answered', offer: toDo.offer, answer, on: today }),
      };
    case 'askConsent':
      return {
        ...aside,
        done: [
          { text: words.given, settled: () => ({ how: 'consented', person: toDo.person, consent: 'given' }) },
          { text: words.refused, settled: () => ({ how: 'consented', person: toDo.person, consent: 'refused' }) },
        ],
      };
    case 'explain': {
      const actors = () => toDo.who.map((actor) => [actor, services.newId() as AwarenessId] as const);
      return {
        ...aside,
        done: [{ text: words.done, settled: () => ({ how: 'explained', action: toDo.action, actors: actors() }) }],
      };
    }
    case 'wake':
      return {
        ...aside,
        done: [{ text: words.done, settled: () => ({ how: 'inTouch', pair: toDo.pair, on: today }) }],
      };
    case 'lookAgain': {
      if (!isPlannedHere) return { ...aside, done: [] };
      const { key } = toDo.finding;
      return {
        ...aside,
        done: [{ text: words.done, settled: 'asks' }],
        withResult: (result) => ({ how: 'followed', key, result }),
      };
    }
  }
}
