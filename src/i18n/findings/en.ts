import type { Found, PerimeterCount, Subject } from '../../analysis/findings/finding';
import { holdsRole } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import { vocabularyEn } from '../vocabulary/en';
import { wordFor } from '../vocabulary/wordFor';
import { groupNameEn } from './groupNameEn';
import { headingCounts } from './headingCounts';
import { lineEn } from './linesEn';
import { mainBrokerage } from './mainBrokerage';
import type { BrokerProfile, FindingMessages } from './messages';
import { nameOf, namesOf, requestText, subjectName, themeLabel } from './named';
import { groupsEn, listEn, quoteEn } from './phrasesEn';
import { type ReasonWords, wordReason, wordReasons } from './reasonWords';
import { ghostEn, sentenceEn } from './sentencesEn';
import { waveEn } from './waveEn';

const plural = (count: number, one: string, many = `${one}s`) => vocabularyEn.count(count, { one, many });
/** Most names in a sentence on whom to ask about: the actor, and its leaders. */
const MOST_ASKED_ABOUT = 3;
/** Most names in a line under a heading: the map shows all of them. */
const ACTING_NAMED = 3;
const outOf = { territory: 'the area', structure: 'the organisation', group: 'the group' } as const;

const themesEn = (labels: readonly string[]) => {
  if (labels.length === 0) return '';
  return ` on ${vocabularyEn.list(labels.map(quoteEn))}`;
};

function wayEn(chain: readonly ActorId[], document: MapDocument): string {
  if (chain.length < 3) return 'directly';
  const between = namesOf(document, chain.slice(1, -1));
  return `${vocabularyEn.goBetweens(between.length)}, through ${between.join(', then ')}`;
}

function foundEn(
  { heading, actor, themes, publics, chain, consentToAsk, already, reached }: Found,
  document: MapDocument,
): string {
  const about = themesEn(themes.map((theme) => themeLabel(document, theme)));
  const way = chain.length === 0 ? '' : `, ${wayEn(chain, document)}`;
  const consent = consentToAsk ? ' (consent not asked yet)' : '';
  const publicsEn =
    publics.length === 0 ? '' : ` (${publics.length === 1 ? 'audience' : 'audiences'}: ${listEn(publics)})`;
  const says = {
    witnesses: about === '' ? 'can speak from experience' : `can speak${about}`,
    partners: already ? `is a partner already${about}` : `could become a partner${about}`,
    makingKnown: reached === false ? `is a relay${publicsEn}` : `can help spread the word${publicsEn}`,
  };
  const untold = reached === false ? '; they still need to hear about it' : '';
  return `${nameOf(document, actor)} ${says[heading]}${way}${consent}${untold}.`;
}

function perimeterEn({ level, touching, leaving }: PerimeterCount): string {
  const place = outOf[level];
  if (touching === 0) return `No tie is known around ${place}`;
  if (leaving === 0 && touching === 1) return `The only known tie does not leave ${place}`;
  if (leaving === 0) return `None of the known ties leaves ${place} (0 of ${touching})`;
  return `${plural(leaving, 'tie')} out of ${touching} ${leaving === 1 ? 'leaves' : 'leave'} ${place}`;
}

const REASONS: ReasonWords = {
  testifiesOn: (reason, document) => `can speak about ${quoteEn(themeLabel(document, reason.theme))}`,
  sharesTheme: (reason, document) => `theme in common: ${themeLabel(document, reason.theme)}`,
  hasProfile: (reason) => `profile: ${wordFor(vocabularyEn.profiles, reason.profile)}`,
  answersRequest: (reason, document) =>
    `an offer answers a request on the theme ${quoteEn(themeLabel(document, reason.theme))}`,
  seeksWhatIsOffered: (reason, document) =>
    `looks for what is offered on the theme ${quoteEn(themeLabel(document, reason.theme))}`,
  sharesMission: (reason) => `same remit: ${reason.mission}`,
  isRelay: (reason) => (reason.publicName === undefined ? 'relay' : `relay to ${quoteEn(reason.publicName)}`),
  addressesPublic: (reason) => `speaks to ${quoteEn(reason.publicName)}`,
  hasFamily: (reason) => `family: ${wordFor(vocabularyEn.families, reason.family)}`,
  inTerritory: (reason) => `area: ${reason.territory}`,
  outsidePerimeter: () => 'outside the perimeter',
  consentToAsk: () => 'consent not asked yet',
  sharesNetwork: (reason, document) => `network in common: ${nameOf(document, reason.network)}`,
  worksThere: (reason, document) => `works for ${nameOf(document, reason.structure)}`,
  hasResource: (reason) => `holds: ${reason.resource}`,
  meetsNeed: (reason) => `brings what is looked for: ${reason.resource}`,
  hasSoughtProfile: (reason) => `profile sought: ${wordFor(vocabularyEn.profiles, reason.profile)}`,
  offersOn: (reason, document) => `offers help on the theme ${quoteEn(themeLabel(document, reason.theme))}`,
  knowsPurpose: (reason, document) =>
    `knows what the action ${quoteEn(document.actions.get(reason.action)?.title ?? '?')} is for`,
  contributesTo: (reason, document) =>
    `contributes to the action ${quoteEn(document.actions.get(reason.action)?.title ?? '?')}`,
  memberOf: (reason, document) => `member of ${nameOf(document, reason.network)}`,
  knows: (reason, document) => `knows ${nameOf(document, reason.actor)}`,
  hasKind: (reason) => `kind: ${reason.kind}`,
};

function subjectEn(subject: Subject, document: MapDocument): string {
  if (subject.kind === 'family') return wordFor(vocabularyEn.families, subject.text);
  if (subject.kind === 'offer') return requestText(subject, document, vocabularyEn.offerKinds);
  return subjectName(subject, document);
}

/** "1 actor is not connected yet: who could they be linked to?" */
function toConnectEn(count: number): string {
  const actors = count === 1 ? '1 actor is not connected yet' : `${count} actors are not connected yet`;
  return `${actors}: who could they be linked to?`;
}

function chainInBriefEn(chain: readonly ActorId[], document: MapDocument): string {
  const [first, last] = [chain[0], chain.at(-1)];
  if (first === undefined || last === undefined) return '';
  return `Between ${nameOf(document, first)} and ${nameOf(document, last)}: ${plural(chain.length - 2, 'go-between')}.`;
}

function chainEn(chain: readonly ActorId[], document: MapDocument, byCloseTies = false): string {
  const last = chain.at(-1);
  const actor = last && document.actors.get(last);
  if (!actor) return '';
  const aim = holdsRole(actor, 'witness') ? 'hear' : holdsRole(actor, 'relay') ? 'go through' : 'meet';
  const between = chain.length - 2;
  const distance = between <= 0 ? 'directly' : plural(between, 'go-between');
  return `To ${aim} ${actor.name}: ${namesOf(document, chain).join(' → ')} (${distance}${byCloseTies ? ', by close ties' : ''})`;
}

const BETWEEN = {
  coordinator: 'links members of one group from within',
  gatekeeper: 'opens a group to others',
  consultant: 'links members of another group from outside',
  liaison: 'joins two other groups',
};

function brokerEn({ contacts, effectiveSize, brokerage }: BrokerProfile): string[] {
  const elsewhere = Math.round(effectiveSize);
  const words: string[] = [];
  if (contacts === 0) words.push('no known contact');
  else if (contacts === 1) words.push('depends on a single tie');
  else if (effectiveSize < 1.5) words.push('its contacts know each other already');
  else if (elsewhere === contacts) words.push('reaches different circles');
  else if (effectiveSize / contacts >= 0.6)
    words.push(`reaches different circles, through ${elsewhere} of ${contacts} contacts`);
  const between = mainBrokerage(brokerage);
  return between === undefined ? words : [...words, BETWEEN[between]];
}

export const findingsEn: FindingMessages = {
  headings: {
    witnesses: 'Witnesses',
    partners: 'Partners',
    makingKnown: 'Spreading the word',
    ties: 'Ties',
    toAsk: 'Still to ask',
  },
  counts: headingCounts({
    found: (count) => `${vocabularyEn.number(count)} found`,
    seats: (count) => plural(count, 'empty seat'),
    questions: (count) => plural(count, 'question'),
  }),
  finding: sentenceEn,
  line: lineEn,
  toConnect: toConnectEn,
  ghost: ghostEn,
  wave: waveEn,
  found: (found, { document }) => foundEn(found, document),
  actsWith: (actors, { document }) => `Already works with ${listEn(namesOf(document, actors), ACTING_NAMED)}.`,
  reason: (reason, document) => wordReason(REASONS, reason, document),
  reasons: (reasons, document) =>
    wordReasons(REASONS, (labels) => `themes in common: ${labels.join(', ')}`, reasons, document),
  subject: (subject, telling) =>
    subject.kind === 'groups' ? groupsEn(subject, telling) : subjectEn(subject, telling.document),
  groupName: groupNameEn,
  perimeter: perimeterEn,
  chain: chainEn,
  chainInBrief: chainInBriefEn,
  noChain: (actor, contacts, document) => {
    const known = namesOf(document, [actor, ...contacts].slice(0, MOST_ASKED_ABOUT));
    return `No known route to ${nameOf(document, actor)}. Ask who knows ${known.join(' or ')}, then add the tie.`;
  },
  way: wayEn,
  brokerWords: brokerEn,
};
