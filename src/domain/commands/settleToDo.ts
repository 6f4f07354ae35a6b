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

/** The outcome of a to-do item. */
export type Settled =
  | {
      readonly how: 'introduced';
      readonly introduction: IntroductionId;
      readonly status: string;
      readonly result?: string;
      /** The day the introduction was made, if it was. */
      readonly on?: Day;
    }
  /** A person asked to testify agrees or declines. `testimony`: id of a new testimony, used when there is none yet. */
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
      /** Each with the id for a new record, used when there is none yet. */
      readonly actors: readonly (readonly [ActorId, AwarenessId])[];
    }
  | {
      readonly how: 'inTouch';
      readonly pair: readonly [ActorId, ActorId];
      /** A later step that was reached, if any. */
      readonly step?: StepTaken['step'];
      readonly on: Day;
    }
  /** Sets another day to be in touch again, or none. */
  | { readonly how: 'planned'; readonly pair: readonly [ActorId, ActorId]; readonly nextExchange: Day | undefined }
  /** Sets another day to follow up questions, whoever's turn it is. */
  | { readonly how: 'postponed'; readonly keys: readonly FindingKey[]; readonly due: Day }
  /** Outcome of a question that was followed up: it stays open, with the outcome added to its comment. */
  | { readonly how: 'followed'; readonly key: FindingKey; readonly result: string }
  /** Another day for an introduction (`moved`), or a ruling on questions (`setAside`): not now, until a day, or never. */
  | { readonly how: 'moved'; readonly introduction: IntroductionId; readonly due: Day }
  | { readonly how: 'setAside'; readonly keys: readonly FindingKey[]; readonly ruling: Omit<Ruling, 'id'> };

/** Settles or postpones one to-do item, in one step whatever it changes. */
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
      // Done, even when it was planned for another day.
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

/** Sets the consent on the person's testimonies about that theme, or on a new one when there is none. */
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

/** Raises the level to `knowsPurpose`; a higher level stays. */
function explained(document: MapDocument, actor: ActorId, action: ActionId, id: AwarenessId): MapDocument {
  const known = [...document.awareness.values()].find((one) => one.actor === actor && one.action === action);
  const isLess =
    known === undefined || AWARENESS_LEVELS.indexOf(known.level) < AWARENESS_LEVELS.indexOf('knowsPurpose');
  return isLess ? noteAwareness.run(document, { id, actor, action, level: 'knowsPurpose' }) : document;
}

/** Sets the day on whichever of the pair's ties has one. */
function planned(
  document: MapDocument,
  [a, b]: readonly [ActorId, ActorId],
  nextExchange: Day | undefined,
): MapDocument {
  return tiesOfPair(document, a, b)
    .filter((tie) => tie.nextExchange !== undefined)
    .reduce((before, { id }) => describeTie.run(before, { id, patch: { nextExchange } }), document);
}
