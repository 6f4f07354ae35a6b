import type { Telling } from '../../analysis/reportWords';
import type { Step } from '../../analysis/ways/progress';
import type { Way } from '../../analysis/ways/waysOn';
import type { ThemeId } from '../../domain/brand';
import type { Introduction } from '../../domain/introduction';
import { stageOf } from '../../domain/introductionStage';
import { type MapDocument, officerOf } from '../../domain/mapDocument';
import type { Offer } from '../../domain/offer';
import { nameOf, namesOf, themeLabel } from '../findings/named';
import { listFr, quoteFr } from '../findings/phrasesFr';
import { ofActorFr, theActorFr, toActorFr, toActorsFr } from '../findings/withArticle';
import type { Sentences } from '../sentences';
import { hasAnsweredFr, toldFr } from '../told/fr';
import { theFr } from '../vocabulary/articles';
import { deFr, thatFr, theDayFr } from '../vocabulary/elision';
import { vocabularyFr } from '../vocabulary/fr';

const day = (text: string) => theDayFr(vocabularyFr.day(text as never));

/** "du 3 juin 2026", "de juin 2026", "d’avril 2026". */
const ofDay = (text: string) => (/^\d{1,2}(?:er)? /.test(text) ? `du ${text}` : deFr(text));

function onTheme(document: MapDocument, themes: readonly (ThemeId | undefined)[]): string {
  const labels = themes.flatMap((theme) => (theme === undefined ? [] : [quoteFr(themeLabel(document, theme))]));
  return labels.length === 0 ? '' : ` sur ${listFr(labels)}`;
}

const SOUGHT: Readonly<Record<string, string>> = {
  witness: 'un témoin',
  partner: 'un·e partenaire',
  information: 'un relais',
};

const sought = (kind: string | undefined) => (kind === undefined ? undefined : SOUGHT[kind]) ?? 'de l’aide';

/** A possible action, as a sentence with a verb. */
function way({ kind, from, to, through, theme, what, seeks }: Way, { document, from: self }: Telling): string {
  const [first] = to;
  const who = first === undefined ? '' : theActorFr(document, first);
  const toWhom = first === undefined ? '' : toActorFr(document, first);
  const about = onTheme(document, [theme]);
  switch (kind) {
    case 'introduce':
      return `Demander ${through === undefined ? 'à\u00A0?' : toActorFr(document, through)} de présenter ${who} ${toActorFr(document, from)}`;
    case 'call':
      return from === self || from === officerOf(document)
        ? `Appeler ${who}`
        : `Proposer ${toActorFr(document, from)} d’appeler ${who}`;
    case 'testimony':
      return `Demander ${toWhom} de témoigner${about}, avec son accord`;
    case 'contribution':
      return `Demander ${toWhom} une contribution${what === undefined ? about : `\u00A0: ${what}`}`;
    case 'openNetwork':
      return `Demander ${toWhom} d’ouvrir son réseau${about}`;
    case 'request': {
      const looks = `${thatFr(nameOf(document, from))} cherche ${sought(seeks)}${about}`;
      return to.length === 0 ? `Noter ${looks}` : `Dire ${toActorsFr(document, to)} ${looks}`;
    }
    case 'meet': {
      const guests = [...(from === self || from === officerOf(document) ? [] : [from]), ...to];
      return `Organiser une rencontre avec ${listFr(namesOf(document, guests))}${about}`;
    }
  }
}

/** An introduction as a noun. */
function nounOf({ a, b, means }: Introduction, document: MapDocument): string {
  const ofWhom = ofActorFr(document, b);
  switch (means) {
    case 'call':
      return `Appel ${toActorFr(document, b)}`;
    case 'testimony':
      return `Témoignage ${ofWhom}`;
    case 'contribution':
      return `Contribution ${ofWhom}`;
    case 'mobilisation':
      return `Réseau ${ofWhom}`;
    default:
      return `Présentation ${ofWhom} ${toActorFr(document, a)}`;
  }
}

/** "Présentation de Bo à Léa, demandée à Ana". */
function introductionUnderWay(one: Introduction, document: MapDocument): string {
  const { madeBy, due, means } = one;
  const noun = nounOf(one, document);
  const until = due === undefined ? '' : ` (pour ${day(due)})`;
  if (means === 'call') return `${noun} prévu${until}`;
  if (means === 'testimony') return `${noun} demandé, accord à recueillir${until}`;
  if (means === 'contribution') return `${noun} demandée${one.subject ? `\u00A0: ${one.subject}` : ''}${until}`;
  if (means === 'mobilisation') return `${noun} sollicité${until}`;
  return `${noun} ${madeBy === undefined ? 'à faire' : `demandée ${toActorFr(document, madeBy)}`}${until}`;
}

function requestFr({ holder, kind, themes }: Offer, document: MapDocument): string {
  return `${nameOf(document, holder)} cherche ${sought(kind)}${onTheme(document, themes)}`;
}

/** A step under way: "Rencontre prévue le 3 juin 2026 : « Eau »". */
function underWay(step: Step, document: MapDocument): string {
  switch (step.kind) {
    case 'meeting': {
      const { date, title } = step.meeting;
      return `Rencontre ${date === undefined ? 'à dater' : `prévue ${day(date)}`}\u00A0: ${quoteFr(title)}`;
    }
    case 'request': {
      const { deadline } = step.offer;
      const until = deadline === undefined ? '' : ` (pour ${day(deadline)})`;
      const told = toldFr(step.offer.told, document);
      return `Demande notée\u00A0: ${requestFr(step.offer, document)}${until}${told === '' ? '' : `, ${told}`}`;
    }
    case 'introduction':
      return introductionUnderWay(step.introduction, document);
  }
}

function answeredBy({ answeredBy: by }: Offer, document: MapDocument): string {
  return by === undefined ? '' : hasAnsweredFr(nameOf(document, by));
}

/** A finished step, and its result. */
function came(step: Step, document: MapDocument): string {
  switch (step.kind) {
    case 'meeting':
      return `Rencontre ${ofDay(vocabularyFr.day(step.meeting.date as never))}\u00A0: ${quoteFr(step.meeting.title)}`;
    case 'request':
      return `${requestFr(step.offer, document)}\u00A0: ${step.offer.answer?.trim() || answeredBy(step.offer, document) || 'demande close'}`;
    case 'introduction': {
      const how = stageOf(step.introduction) === 'dropped' ? 'sans suite' : 'c’est fait';
      const result = step.introduction.result?.trim() ?? '';
      return `${nounOf(step.introduction, document)}\u00A0: ${how}${result === '' ? '' : `, ${result}`}`;
    }
  }
}

/** Ways to act on a gap, and steps already under way. */
export const waysFr = {
  how: 'Comment\u00A0?',
  /** For a gap with a step under way. */
  more: 'Comment encore\u00A0?',
  hide: 'Replier',
  way,
  who: { introduce: 'Qui présenter', openNetwork: 'À qui demander', other: 'Avec qui' },
  when: 'Pour quand (facultatif)',
  keep: 'Noter',
  back: 'Retour',
  underWayTitle: 'En cours',
  cameTitle: 'Déjà tenté',
  underWay,
  came,
  agenda: 'Voir ce qui est à faire',
  /** From the actor of a card to any other. */
  to: 'Chemin jusqu’à…',
  /** `way`: through whom the path goes. */
  toSaid: (name: string, way: string) => `Jusqu’à ${theFr(name)}\u00A0: ${way}.`,
};

export type WaysMessages = Sentences<typeof waysFr>;
