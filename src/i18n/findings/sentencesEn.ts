import type { Finding, RuleName, Subject } from '../../analysis/findings/finding';
import type { Telling } from '../../analysis/reportWords';
import type { MapDocument } from '../../domain/mapDocument';
import { framed } from '../shortened';
import { vocabularyEn } from '../vocabulary/en';
import { wordFor } from '../vocabulary/wordFor';
import { doubtfulEn } from './doubtfulEn';
import { type Parts, partsOf, requestOf, requestThemes, subjectName, subjectText } from './named';
import { groupsEn, listEn, networkEn, quoteEn } from './phrasesEn';
import { thingsShared } from './thingsShared';

type Sentence = (parts: Parts, finding: Finding, telling: Telling) => string;

const onTheme = (theme: string | undefined) => (theme === undefined ? '' : ` on ${quoteEn(theme)}`);
const speakAbout = (theme: string | undefined) =>
  theme === undefined ? 'speak from experience' : `speak about ${quoteEn(theme)}`;
/** "at most 2 go-betweens away". */
const nearBy = (within: number) =>
  within <= 1 ? 'among direct contacts' : `at most ${within - 1} go-between${within > 2 ? 's' : ''} away`;
/** "at most 2 go-betweens away from Léa". */
const near = (within: number, from: string) =>
  within <= 1 ? `among the direct contacts of ${from}` : `${nearBy(within)} from ${from}`;
/** The first word of a profile that has several. */
const profileEn = ({ profile }: Finding, form: 'one' | 'many') =>
  profile === undefined ? undefined : vocabularyEn.profiles[profile][form].split(', ')[0];
const article = (noun: string) => (/^[aeiou]/i.test(noun) ? 'An' : 'A');

/** Explains a seat that nothing on the map asks for. */
const expectedIn = (expected: boolean | undefined, { info }: MapDocument) =>
  expected && info.field ? ` Expected in your field: ${info.field.name}.` : '';

/** Most tools, methods and testimonies of a network named in its sentence. */
const THINGS_NAMED = 4;
const INSIDE = { territory: 'the area', structure: 'the organisation', group: 'the group' } as const;

const SENTENCES: Readonly<Record<RuleName, Sentence>> = {
  noWitness: ({ theme, from }, { within = 3 }) => `Who could ${speakAbout(theme)}, ${near(within, from)}?`,
  noWitnessProfile: ({ theme, others: witnesses }, finding) => {
    const profile = profileEn(finding, 'many');
    const among =
      profile === undefined ? `in the audience ${quoteEn(subjectText(finding.subject))}` : `among ${profile}`;
    return `Who, ${among}, could ${speakAbout(theme)}, as ${listEn(witnesses)} already can?`;
  },
  noPartner: ({ theme, from }, { within = 3 }, { perimeter }) =>
    `Who${perimeter ? ', elsewhere,' : ''} could become a partner${onTheme(theme)}, ${near(within, from)}?`,
  onlyInside: (_, __, { perimeter }) => {
    if (!perimeter) return 'Who could they open up to?';
    const place = `${INSIDE[perimeter.level]} ${quoteEn(perimeter.value)}`;
    return perimeter.touching === 1
      ? `The only known tie stays within ${place}: who could they open up to?`
      : `All ${perimeter.touching} known ties stay within ${place}: who could they open up to?`;
  },
  noRelay: (_, { subject, expected }, { document }) => {
    if (subject === undefined) return 'Who could spread the word?';
    const text = subjectText(subject);
    const why = expectedIn(expected, document);
    if (subject?.kind === 'territory') return `Who could spread the word in the area ${quoteEn(text)}?`;
    if (subject?.kind === 'public') return `Who could spread the word to ${quoteEn(text)}?${why}`;
    return `Who could spread the word among ${quoteEn(wordFor(vocabularyEn.families, text))}?${why}`;
  },
  groupsApart: (_, { subject }, telling) => {
    const [a, b] = groupsEn(subject, telling);
    return `No tie is known between ${quoteEn(a)} and ${quoteEn(b)}: is that right?`;
  },
  singleTieBetweenGroups: ({ actors }, { subject }, telling) => {
    const [a, b] = groupsEn(subject, telling);
    return `A single known tie, between ${listEn(actors)}, joins ${quoteEn(a)} and ${quoteEn(b)}: who could be a back-up?`;
  },
  fragilePoint: ({ actors: [point = ''], others: cut }) =>
    cut.length === 1
      ? `Without ${point}, one actor would be cut off from the rest of the network: ${listEn(cut)}. Who could be a back-up?`
      : `Without ${point}, ${cut.length} actors would be cut off from the rest of the network: ${listEn(cut)}. Who could be a back-up?`,
  noKnownTie: ({ actors: [actor = ''] }) => `Who knows ${actor}? No tie is recorded yet.`,
  structureWithoutPerson: ({ actors: [structure = ''] }) =>
    `Which person do we know in the organisation ${quoteEn(structure)}?`,
  witnessConsent: ({ theme, actors }) => `Who could ask ${listEn(actors)} whether they would ${speakAbout(theme)}?`,
  noPeer: ({ from }, { within = 3 }) => `Who, elsewhere, has a similar remit to ${from}, ${nearBy(within)}?`,
  unknownNetwork: ({ from, others: members }, finding, { document }) => {
    const asked = `What could ${networkEn(finding.subject, document)}, which ${listEn(members)} ${
      members.length === 1 ? 'belongs' : 'belong'
    } to, bring to ${from}?`;
    const shared = thingsShared(finding, document, (theme) => `a testimony about ${quoteEn(theme)}`);
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
    `${listEn(actors)} both belong to the network ${quoteEn(subjectName(subject, document))}: what do they exchange?`,
  notAsked: ({ actors }) => `Who still needs to be asked about their ties? ${listEn(actors)}.`,
};

/** Sentence of a finding; qualified when an actor concerned was not asked about all its ties. */
export function sentenceEn(finding: Finding, telling: Telling): string {
  const sentence = () => SENTENCES[finding.rule](partsOf(finding, telling), finding, telling);
  // The list of people to ask already expresses that doubt.
  if (finding.confidence === 'normal' || finding.rule === 'notAsked') return sentence();
  return `${doubtfulEn(finding, telling) ?? sentence()} To be checked: not all ties have been asked about yet.`;
}

/** What is requested, of whom and until when, as far as known: " (a room; deadline: March 2027)". */
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
  onlyInside: () => 'A tie outside?',
  groupsApart: () => 'A tie between these groups?',
  singleTieBetweenGroups: () => 'A second tie?',
  fragilePoint: () => 'Who could be a back-up?',
  noKnownTie: () => 'Which ties?',
  structureWithoutPerson: () => 'Which person?',
  witnessConsent: (theme) => labelled('Willing to speak', theme),
  noPeer: () => 'Who has the same remit?',
  unknownNetwork: () => 'A network to discover?',
  purposeNotShared: () => 'Who explains why?',
  requestUnanswered: () => 'Who can answer?',
  noElected: () => 'An elected official?',
  dormantTie: () => 'Still in touch?',
  memberWithoutExchange: () => 'Another tie?',
  notAsked: () => 'Still to ask',
};

/** Text under an empty seat on the map. */
export function ghostEn(finding: Finding, telling: Telling): string {
  return GHOSTS[finding.rule](partsOf(finding, telling).theme, finding);
}
