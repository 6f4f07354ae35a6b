import { AWARENESS_LEVELS } from '../awareness';
import type {
  ActionId,
  ActorId,
  AwarenessId,
  Day,
  FindingKey,
  IntroductionId,
  OfferId,
  TestimonyId,
  ThemeId,
} from '../brand';
import { defined } from '../defined';
import type { MapDocument } from '../mapDocument';
import type { Ruling } from '../ruling';
import { withRecord } from '../tables';
import { tiesOfPair } from '../tieExchanges';
import { describeActor, noteAwareness } from './actors';
import { defineCommand } from './command';
import { commentGap, planGap } from './discussions';
import { recordIntroduction } from './introductions';
import { recordOffer } from './offers';
import { type StepTaken, takeStep } from './takeStep';
import { recordTestimony } from './testimonies';
import { describeTie } from './tieEdits';

/** What came of something to do. */
export type Settled =
  | {
      readonly how: 'introduced';
      readonly introduction: IntroductionId;
      readonly status: string;
      readonly result?: string;
      /** The day on which it was made, where it was. */
      readonly on?: Day;
    }
  /** Whoever was asked to tell of a cooperation agrees, or declines. `testimony`: its id, if there is none yet. */
  | {
      readonly how: 'asked';
      readonly introduction: IntroductionId;
      readonly status: string;
      readonly person: ActorId;
      readonly theme?: ThemeId;
      readonly testimony: TestimonyId;
      readonly consent: 'given' | 'refused';
      readonly on?: Day;
    }
  | { readonly how: 'answered'; readonly offer: OfferId; readonly answer: string; readonly on?: Day }
  | { readonly how: 'consented'; readonly person: ActorId; readonly consent: 'given' | 'refused' }
  | {
      readonly how: 'explained';
      readonly action: ActionId;
      /** Each with the id of its record, if there is none yet. */
      readonly actors: readonly (readonly [ActorId, AwarenessId])[];
    }
  | {
      readonly how: 'inTouch';
      readonly pair: readonly [ActorId, ActorId];
      /** What it came to, if more than that. */
      readonly step?: StepTaken['step'];
      readonly on: Day;
    }
  /** Another day to be in touch again, or none. */
  | { readonly how: 'planned'; readonly pair: readonly [ActorId, ActorId]; readonly nextExchange: Day | undefined }
  /** Another day to follow questions up, whoever's turn it is. */
  | { readonly how: 'postponed'; readonly keys: readonly FindingKey[]; readonly due: Day }
  /** What came of a question that was followed up: it goes on asking, with that beside it. */
  | { readonly how: 'followed'; readonly key: FindingKey; readonly result: string }
  /** Another day for an introduction, or a word on questions: not now, until a day, or never. */
  | { readonly how: 'moved'; readonly introduction: IntroductionId; readonly due: Day }
  | { readonly how: 'setAside'; readonly keys: readonly FindingKey[]; readonly ruling: Omit<Ruling, 'id'> };

/** One line of what is to be done is over, or waits: in one step, whatever it changes. */
export const settleToDo = defineCommand(
  'settleToDo',
  'record',
  (document, { settled }: { readonly settled: Settled }) => after(document, settled),
);

function after(document: MapDocument, settled: Settled): MapDocument {
  switch (settled.how) {
    case 'introduced': {
      const known = document.introductions.get(settled.introduction);
      const { status, result, on } = settled;
      if (!known) return document;
      return recordIntroduction.run(document, {
        introduction: {
          ...known,
          status,
          ...defined({ result }),
          ...(on === undefined ? {} : { madeOn: on }),
        },
      });
    }
    case 'asked': {
      const { how: _how, person: _person, theme: _theme, testimony: _id, consent: _consent, ...told } = settled;
      return after(testified(document, settled), { how: 'introduced', ...told });
    }
    case 'moved': {
      const known = document.introductions.get(settled.introduction);
      return known ? recordIntroduction.run(document, { introduction: { ...known, due: settled.due } }) : document;
    }
    case 'answered': {
      const known = document.offers.get(settled.offer);
      const { answer, on } = settled;
      if (!known) return document;
      return recordOffer.run(document, {
        offer: { ...known, answer, ...(on === undefined ? {} : { answeredOn: on }) },
      });
    }
    case 'consented':
      return describeActor.run(document, { id: settled.person, patch: { consent: settled.consent } });
    case 'explained':
      return settled.actors.reduce((before, [actor, id]) => explained(before, actor, settled.action, id), document);
    case 'inTouch': {
      const [a, b] = settled.pair;
      // Whatever the day for which it was meant: it is done.
      return planned(
        takeStep.run(document, { a, b, step: settled.step ?? 'inTouch', on: settled.on }),
        [a, b],
        undefined,
      );
    }
    case 'planned':
      return planned(document, settled.pair, settled.nextExchange);
    case 'postponed':
      return settled.keys.reduce(
        (before, id) => planGap.run(before, { id, due: settled.due, turn: before.discussions.get(id)?.turn }),
        document,
      );
    case 'followed': {
      const { key: id, result } = settled;
      const comment = [document.discussions.get(id)?.comment ?? '', result.trim()]
        .filter((text) => text !== '')
        .join('\n');
      return planGap.run(commentGap.run(document, { id, comment }), { id, due: undefined, turn: undefined });
    }
    case 'setAside':
      return settled.keys.reduce(
        (before, id) => withRecord(before, 'rulings', id, { ...settled.ruling, id }),
        document,
      );
  }
}

/** Said of what they could tell on that theme already, or else the first that is noted of it. */
function testified(
  document: MapDocument,
  { person, theme, testimony: id, consent }: Extract<Settled, { how: 'asked' }>,
): MapDocument {
  const known = [...document.testimonies.values()].filter(
    (one) => one.person === person && (theme === undefined || one.themes.includes(theme)),
  );
  const fresh = { id, person, themes: theme === undefined ? [] : [theme], publics: [] };
  return (known.length === 0 ? [fresh] : known).reduce(
    (before, one) => recordTestimony.run(before, { testimony: { ...one, consent } }),
    document,
  );
}

/** Who knows more than the purpose already keeps that. */
function explained(document: MapDocument, actor: ActorId, action: ActionId, id: AwarenessId): MapDocument {
  const known = [...document.awareness.values()].find((one) => one.actor === actor && one.action === action);
  const isLess =
    known === undefined || AWARENESS_LEVELS.indexOf(known.level) < AWARENESS_LEVELS.indexOf('knowsPurpose');
  return isLess ? noteAwareness.run(document, { id, actor, action, level: 'knowsPurpose' }) : document;
}

/** Whichever of their ties it was noted on. */
function planned(
  document: MapDocument,
  [a, b]: readonly [ActorId, ActorId],
  nextExchange: Day | undefined,
): MapDocument {
  return tiesOfPair(document, a, b)
    .filter((tie) => tie.nextExchange !== undefined)
    .reduce((before, { id }) => describeTie.run(before, { id, patch: { nextExchange } }), document);
}
