import type { NewsFacts, Sought } from '../../analysis/newsFacts';
import type { OfferKind } from '../../domain/offer';
import { capitalised } from '../capitals';
import { plural } from '../desk/englishCount';
import { listEn, quoteEn } from '../findings/phrasesEn';
import { vocabularyEn } from '../vocabulary/en';

const SOUGHT: Readonly<Record<OfferKind, string>> = {
  information: 'information',
  support: 'support',
  partner: 'a partner',
  witness: 'someone who can speak from experience',
  resource: 'a resource',
};

const about = (themes: readonly string[]) => (themes.length === 0 ? '' : ` on ${listEn(themes.map(quoteEn), 3)}`);
const soughtEn = ({ kind, themes }: Sought) => `${kind === undefined ? 'an answer' : SOUGHT[kind]}${about(themes)}`;
const sentence = (text: string) => `${capitalised(text)}${/[.?!…]$/.test(text) ? '' : '.'}`;

/** Paragraph for a newsletter: what was done, which needs were met, what is requested. */
export function newsEn(facts: NewsFacts): string {
  const { title, persons, others, introduced, results, met, lastMeeting, nextMeeting, answered, sought } = facts;
  const who = [
    ...(persons > 0 ? [plural(persons, 'person', 'people')] : []),
    ...(others > 0 ? [plural(others, 'organisation', 'organisations')] : []),
  ];
  const sentences = [
    `${title === undefined ? 'A' : `${quoteEn(title)}: a`} map that shows who works with whom, and who is missing.`,
    who.length === 0 ? '' : `${vocabularyEn.list(who)} ${persons + others === 1 ? 'is' : 'are'} on it.`,
    introduced === 0 ? '' : introduced === 1 ? 'One introduction was made.' : `${introduced} introductions were made.`,
    ...results.map(sentence),
    met === 0
      ? ''
      : met === 1
        ? `One meeting took place${lastMeeting === undefined ? '' : `: ${quoteEn(lastMeeting)}`}.`
        : `${met} meetings took place${lastMeeting === undefined ? '' : `, among them ${quoteEn(lastMeeting)}`}.`,
    answered === 0
      ? ''
      : `${answered === 1 ? 'One request was' : `${answered} requests were`} answered${about(facts.answeredThemes)}.`,
    sought.length === 0 ? '' : `We are looking for ${vocabularyEn.list(sought.map(soughtEn))}.`,
    nextMeeting === undefined
      ? ''
      : `Next meeting: ${quoteEn(nextMeeting.title)}, ${vocabularyEn.day(nextMeeting.on)}.`,
    'Can you help, or do you know someone? Write to us: [your address].',
  ];
  return sentences.filter((one) => one !== '').join(' ');
}
