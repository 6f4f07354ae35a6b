import type { Finding, RuleName, Subject } from '../../analysis/findings/finding';
import type { Telling } from '../../analysis/reportWords';
import type { MapDocument } from '../../domain/mapDocument';
import { vocabularyEn } from '../vocabulary/en';
import { wordFor } from '../vocabulary/wordFor';
import { doubtfulEn } from './doubtfulEn';
import { framed, type Parts, partsOf, requestOf, requestThemes, subjectName, subjectText } from './named';
import { groupsEn, listEn, networkEn, quoteEn } from './phrasesEn';
import { thingsShared } from './thingsShared';

type Sentence = (parts: Parts, finding: Finding, telling: Telling) => string;

const onTheme = (theme: string | undefined, otherwise = '') =>
  theme === undefined ? otherwise : ` on the theme ${quoteEn(theme)}`;
/** "at most 2 go-betweens away". */
const nearBy = (within: number) =>
  within <= 1 ? 'among direct contacts' : `at most ${within - 1} go-between${within > 2 ? 's' : ''} away`;
/** "at most 2 go-betweens away from Léa". */
const near = (within: number, from: string) =>
  within <= 1 ? `among the direct contacts of ${from}` : `${nearBy(within)} from ${from}`;
/** The first word where a profile has several. */
const profileEn = ({ profile }: Finding, form: 'one' | 'many') =>
  profile === undefined ? undefined : vocabularyEn.profiles[profile][form].split(', ')[0];
const article = (noun: string) => (/^[aeiou]/i.test(noun) ? 'An' : 'A');

/** Tools, methods and testimonies of a network named in its sentence. */
const THINGS_NAMED = 4;
const INSIDE = { territory: 'the area', structure: 'the organisation', group: 'the group' } as const;

const SENTENCES: Readonly<Record<RuleName, Sentence>> = {
  noWitness: ({ theme, from }, { within = 3 }) =>
    `Who could bear witness${onTheme(theme, ' to a cooperation')}, ${near(within, from)}?`,
  noWitnessProfile: ({ theme, others: witnesses }, finding) => {
    const profile = profileEn(finding, 'many');
    const among = profile === undefined ? `in the public ${quoteEn(subjectText(finding.subject))}` : `among ${profile}`;
    return `Who, ${among}, could bear witness${onTheme(theme)}, as ${listEn(witnesses)} already can?`;
  },
  noPartner: ({ theme, from }, { within = 3 }, { perimeter }) =>
    `Who${perimeter ? ', elsewhere,' : ''} could become a partner${onTheme(theme)}, ${near(within, from)}?`,
  onlyInside: (_, __, { perimeter }) => {
    if (!perimeter) return 'Whom to open up to?';
    const place = `${INSIDE[perimeter.level]} ${quoteEn(perimeter.value)}`;
    return perimeter.touching === 1
      ? `The only known tie stays within ${place}: whom to open up to?`
      : `All ${perimeter.touching} known ties stay within ${place}: whom to open up to?`;
  },
  noRelay: (_, { subject }) => {
    if (subject === undefined) return 'Who could make the action known?';
    const text = subjectText(subject);
    if (subject?.kind === 'territory') return `Who could make the action known in the area ${quoteEn(text)}?`;
    if (subject?.kind === 'public') return `Who could relay the action to the public ${quoteEn(text)}?`;
    return `Who could relay the action to the family ${quoteEn(wordFor(vocabularyEn.families, text))}?`;
  },
  groupsApart: (_, { subject }, telling) => {
    const [a, b] = groupsEn(subject, telling);
    return `No tie is known between ${quoteEn(a)} and ${quoteEn(b)}: is that so?`;
  },
  singleTieBetweenGroups: ({ actors }, { subject }, telling) => {
    const [a, b] = groupsEn(subject, telling);
    return `A single known tie, between ${listEn(actors)}, joins ${quoteEn(a)} and ${quoteEn(b)}: who could double it?`;
  },
  fragilePoint: ({ actors: [point = ''], others: cut }) =>
    cut.length === 1
      ? `Without ${point}, one actor would be cut off from the rest of the network: ${listEn(cut)}. Who could double this tie?`
      : `Without ${point}, ${cut.length} actors would be cut off from the rest of the network: ${listEn(cut)}. Who could double these ties?`,
  noKnownTie: ({ actors: [actor = ''] }) => `Who knows ${actor}? No tie is recorded yet.`,
  structureWithoutPerson: ({ actors: [structure = ''] }) =>
    `Which person do we know in the organisation ${quoteEn(structure)}?`,
  witnessConsent: ({ theme, actors }) =>
    `Who could ask ${listEn(actors)} for their consent to bear witness${onTheme(theme)}?`,
  noPeer: ({ from }, { within = 3 }) => `Who, elsewhere, has a remit like that of ${from}, ${nearBy(within)}?`,
  unknownNetwork: ({ from, others: members }, finding, { document }) => {
    const asked = `What could ${networkEn(finding.subject, document)}, which ${listEn(members)} ${
      members.length === 1 ? 'belongs' : 'belong'
    } to, bring to ${from}?`;
    const shared = thingsShared(finding, document, (theme) => `a testimony on the theme ${quoteEn(theme)}`);
    return shared.length === 0 ? asked : `${asked} To be found there: ${listEn(shared, THINGS_NAMED)}.`;
  },
  purposeNotShared: ({ actors }, { subject }, { document }) =>
    `Who could explain to ${listEn(actors)}, who only ${actors.length === 1 ? 'knows' : 'know'} that the action ${quoteEn(
      subjectName(subject, document),
    )} exists, what it is for?`,
  requestUnanswered: ({ actors: [holder = ''] }, { subject }, { document }) => {
    const themes = requestThemes(subject, document);
    const about =
      themes.length === 0 ? '' : ` on the ${themes.length === 1 ? 'theme' : 'themes'} ${listEn(themes.map(quoteEn))}`;
    return `Who could answer the request of ${holder}${about}${requestDetailsEn(subject, document)}?`;
  },
  noElected: (_, { subject }, { document }) =>
    `Which elected official could support the action ${quoteEn(subjectName(subject, document))}? None is known around it.`,
  dormantTie: ({ actors }, { since }) =>
    `Is the tie between ${listEn(actors)} still alive? Last exchange recorded: ${since === undefined ? '?' : vocabularyEn.day(since)}.`,
  memberWithoutExchange: ({ actors }, { subject }, { document }) =>
    `${listEn(actors)} both belong to the network ${quoteEn(subjectName(subject, document))}: which exchanges are there between the two?`,
  notAsked: ({ actors }) => `Who is still to be asked about their ties? ${listEn(actors)}.`,
};

/** The sentence of a finding; with a doubt when somebody concerned was not asked about all its ties. */
export function sentenceEn(finding: Finding, telling: Telling): string {
  const sentence = () => SENTENCES[finding.rule](partsOf(finding, telling), finding, telling);
  // The list of whom to ask is that doubt itself.
  if (finding.confidence === 'normal' || finding.rule === 'notAsked') return sentence();
  return `${doubtfulEn(finding, telling) ?? sentence()} To be checked: not all ties have been asked about yet.`;
}

/** What is asked for, of whom and until when, as far as it is said: " (a room; deadline: March 2027)". */
function requestDetailsEn(subject: Subject | undefined, document: MapDocument): string {
  const { kind, profileSought, deadline } = requestOf(subject, document) ?? {};
  const details = [
    kind && wordFor(vocabularyEn.offerKinds, kind),
    profileSought && `profile: ${wordFor(vocabularyEn.profiles, profileSought)}`,
    deadline && `deadline: ${vocabularyEn.day(deadline)}`,
  ].filter(Boolean);
  return details.length === 0 ? '' : ` (${details.join('; ')})`;
}

const labelled = (what: string, about: string | undefined) =>
  about === undefined || about === '' ? `${what}?` : framed((part) => `${what}: ${part}?`, about);

const GHOSTS: Readonly<Record<RuleName, (theme: string | undefined, finding: Finding) => string>> = {
  noWitness: (theme) => labelled('A witness', theme),
  noWitnessProfile: (theme, finding) => {
    const profile = profileEn(finding, 'one');
    if (profile === undefined) return labelled('A witness', subjectText(finding.subject));
    const who = `${article(profile)} ${profile}`;
    return labelled(profile.length > 16 ? who : `${who} as witness`, theme);
  },
  noPartner: (theme) => labelled('A partner', theme),
  noRelay: (_, { subject }) => {
    const text = subjectText(subject);
    return labelled('A relay', subject?.kind === 'family' ? wordFor(vocabularyEn.families, text) : text);
  },
  onlyInside: () => 'A tie to the outside?',
  groupsApart: () => 'A tie between these groups?',
  singleTieBetweenGroups: () => 'A second tie?',
  fragilePoint: () => 'Who could double it?',
  noKnownTie: () => 'Which ties?',
  structureWithoutPerson: () => 'Which person?',
  witnessConsent: (theme) => labelled('Willing to bear witness', theme),
  noPeer: () => 'Who has the same remit?',
  unknownNetwork: () => 'A network to discover?',
  purposeNotShared: () => 'Who explains what for?',
  requestUnanswered: () => 'Who can answer?',
  noElected: () => 'An elected official?',
  dormantTie: () => 'Still in touch?',
  memberWithoutExchange: () => 'Another tie?',
  notAsked: () => 'To be asked',
};

/** What is written under the empty place on the map. */
export function ghostEn(finding: Finding, telling: Telling): string {
  return GHOSTS[finding.rule](partsOf(finding, telling).theme, finding);
}
