import type { Telling } from '../../analysis/reportWords';
import type { Step } from '../../analysis/ways/progress';
import type { Way } from '../../analysis/ways/waysOn';
import type { ThemeId } from '../../domain/brand';
import type { Introduction } from '../../domain/introduction';
import { stageOf } from '../../domain/introductionStage';
import { type MapDocument, officerOf } from '../../domain/mapDocument';
import type { Offer } from '../../domain/offer';
import { nameOf, namesOf, themeLabel } from '../findings/named';
import { listEn, quoteEn } from '../findings/phrasesEn';
import { hasAnsweredEn, toldEn } from '../told/en';
import { vocabularyEn } from '../vocabulary/en';
import type { WaysMessages } from './fr';

const day = (text: string) => vocabularyEn.day(text as never);
const until = (due: string | undefined) => (due === undefined ? '' : ` (by ${day(due)})`);

function onTheme(document: MapDocument, themes: readonly (ThemeId | undefined)[]): string {
  const labels = themes.flatMap((theme) => (theme === undefined ? [] : [quoteEn(themeLabel(document, theme))]));
  return labels.length === 0 ? '' : ` about ${listEn(labels)}`;
}

const SOUGHT: Readonly<Record<string, string>> = {
  witness: 'a witness',
  partner: 'a partner',
  information: 'a relay',
};

const sought = (kind: string | undefined) => (kind === undefined ? undefined : SOUGHT[kind]) ?? 'help';

function way({ kind, from, to, through, theme, what, seeks }: Way, { document, from: self }: Telling): string {
  const [first] = to;
  const who = first === undefined ? '' : nameOf(document, first);
  const about = onTheme(document, [theme]);
  switch (kind) {
    case 'introduce':
      return `Ask ${through === undefined ? '?' : nameOf(document, through)} to introduce ${who} to ${nameOf(document, from)}`;
    case 'call':
      return from === self || from === officerOf(document)
        ? `Call ${who}`
        : `Suggest that ${nameOf(document, from)} call ${who}`;
    case 'testimony':
      return `Ask ${who} to speak${about}, if they agree`;
    case 'contribution':
      return `Ask ${who} for a contribution${what === undefined ? about : `: ${what}`}`;
    case 'openNetwork':
      return `Ask ${who} to open their network${about}`;
    case 'request': {
      const looks = `that ${nameOf(document, from)} is looking for ${sought(seeks)}${about}`;
      return to.length === 0 ? `Note ${looks}` : `Tell ${listEn(namesOf(document, to))} ${looks}`;
    }
    case 'meet': {
      const guests = [...(from === self || from === officerOf(document) ? [] : [from]), ...to];
      return `Hold a meeting with ${listEn(namesOf(document, guests))}${about}`;
    }
  }
}

function nounOf({ a, b, means }: Introduction, document: MapDocument): string {
  const who = nameOf(document, b);
  switch (means) {
    case 'call':
      return `Call to ${who}`;
    case 'testimony':
      return `Testimony of ${who}`;
    case 'contribution':
      return `Contribution of ${who}`;
    case 'mobilisation':
      return `Network of ${who}`;
    default:
      return `Introduction of ${who} to ${nameOf(document, a)}`;
  }
}

function introductionUnderWay(one: Introduction, document: MapDocument): string {
  const { madeBy, due, means } = one;
  const noun = nounOf(one, document);
  if (means === 'call') return `${noun} planned${until(due)}`;
  if (means === 'testimony') return `${noun} asked for, consent to be given${until(due)}`;
  if (means === 'contribution') return `${noun} asked for${one.subject ? `: ${one.subject}` : ''}${until(due)}`;
  if (means === 'mobilisation') return `${noun} called upon${until(due)}`;
  return `${noun} ${madeBy === undefined ? 'to be made' : `asked of ${nameOf(document, madeBy)}`}${until(due)}`;
}

function requestEn({ holder, kind, themes }: Offer, document: MapDocument): string {
  return `${nameOf(document, holder)} is looking for ${sought(kind)}${onTheme(document, themes)}`;
}

function toldAfter({ told }: Offer, document: MapDocument): string {
  const said = toldEn(told, document);
  return said === '' ? '' : `, ${said}`;
}

function answeredBy({ answeredBy: by }: Offer, document: MapDocument): string {
  return by === undefined ? '' : hasAnsweredEn(nameOf(document, by));
}

function underWay(step: Step, document: MapDocument): string {
  switch (step.kind) {
    case 'meeting': {
      const { date, title } = step.meeting;
      return `Meeting ${date === undefined ? 'to be dated' : `planned for ${day(date)}`}: ${quoteEn(title)}`;
    }
    case 'request':
      return `Request noted: ${requestEn(step.offer, document)}${until(step.offer.deadline)}${toldAfter(step.offer, document)}`;
    case 'introduction':
      return introductionUnderWay(step.introduction, document);
  }
}

function came(step: Step, document: MapDocument): string {
  switch (step.kind) {
    case 'meeting':
      return `Meeting of ${day(step.meeting.date ?? '')}: ${quoteEn(step.meeting.title)}`;
    case 'request':
      return `${requestEn(step.offer, document)}: ${step.offer.answer?.trim() || answeredBy(step.offer, document) || 'request closed'}`;
    case 'introduction': {
      const how = stageOf(step.introduction) === 'dropped' ? 'came to nothing' : 'done';
      const result = step.introduction.result?.trim() ?? '';
      return `${nounOf(step.introduction, document)}: ${how}${result === '' ? '' : `, ${result}`}`;
    }
  }
}

export const waysEn: WaysMessages = {
  how: 'How?',
  more: 'How else?',
  hide: 'Fold away',
  way,
  who: { introduce: 'Whom to introduce', openNetwork: 'Whom to ask', other: 'With whom' },
  when: 'By when (optional)',
  keep: 'Note it',
  back: 'Back',
  underWayTitle: 'Under way',
  cameTitle: 'Already tried',
  underWay,
  came,
  agenda: 'See what is to be done',
  to: 'Route to…',
  toSaid: (name, way) => `To ${name}: ${way}.`,
};
