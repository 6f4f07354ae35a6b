import type { Found, PerimeterCount, Subject } from '../../analysis/findings/finding';
import { holdsRole } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import { beginFr, theFr } from '../vocabulary/articles';
import { ofFr } from '../vocabulary/elision';
import { vocabularyFr } from '../vocabulary/fr';
import { wordFor } from '../vocabulary/wordFor';
import { groupNameFr } from './groupNameFr';
import { headingCounts } from './headingCounts';
import { lineFr } from './linesFr';
import { mainBrokerage } from './mainBrokerage';
import type { BrokerProfile, FindingMessages } from './messages';
import { nameOf, namesOf, requestText, subjectName, themeLabel } from './named';
import { groupsFr, listFr, quoteFr } from './phrasesFr';
import { type ReasonWords, wordReason, wordReasons } from './reasonWords';
import { ghostFr, sentenceFr } from './sentencesFr';
import { waveFr } from './waveFr';

/** Zero and one are singular in French. */
const plural = (count: number, one: string, many = `${one}s`) => vocabularyFr.count(count, { one, many });
/** Most names in a sentence on whom to ask about: the actor, and its leaders. */
const MOST_ASKED_ABOUT = 3;
/** Most names in a line under a heading: the map shows all of them. */
const ACTING_NAMED = 3;
const outOf = { territory: 'du territoire', structure: 'de la structure', group: 'du groupe' } as const;

const themesFr = (labels: readonly string[]) => {
  if (labels.length === 0) return '';
  return ` sur ${labels.length === 1 ? 'le thème' : 'les thèmes'} ${vocabularyFr.list(labels.map(quoteFr))}`;
};

function wayFr(chain: readonly ActorId[], document: MapDocument): string {
  if (chain.length < 3) return 'sans intermédiaire';
  const between = namesOf(document, chain.slice(1, -1));
  return `${vocabularyFr.goBetweens(between.length)}, par ${between.map(theFr).join(', puis ')}`;
}

function foundFr(
  { heading, actor, themes, publics, chain, consentToAsk, already, reached }: Found,
  document: MapDocument,
): string {
  const about = themesFr(themes.map((theme) => themeLabel(document, theme)));
  const way = chain.length === 0 ? '' : `, ${wayFr(chain, document)}`;
  const consent = consentToAsk ? ' (accord à demander)' : '';
  const publicsFr =
    publics.length === 0 ? '' : ` (${publics.length === 1 ? 'public' : 'publics'}\u00A0: ${listFr(publics)})`;
  const says = {
    witnesses: `peut témoigner${about}`,
    partners: already ? `est déjà partenaire${about}` : `pourrait devenir partenaire${about}`,
    makingKnown: reached === false ? `est relais${publicsFr}` : `peut relayer l’action${publicsFr}`,
  };
  const untold = reached === false ? '\u00A0; reste à lui parler de l’action' : '';
  return `${beginFr(nameOf(document, actor))} ${says[heading]}${way}${consent}${untold}.`;
}

function perimeterFr({ level, touching, leaving }: PerimeterCount): string {
  const place = outOf[level];
  if (touching === 0) return `Aucun lien connu autour ${place}`;
  if (leaving === 0 && touching === 1) return `Le seul lien connu ne sort pas ${place}`;
  if (leaving === 0) return `Aucun des liens connus ne sort ${place} (0 sur ${touching})`;
  return `${plural(leaving, 'lien')} sur ${touching} ${leaving < 2 ? 'sort' : 'sortent'} ${place}`;
}

const REASONS: ReasonWords = {
  testifiesOn: (reason, document) => `peut témoigner sur le thème ${quoteFr(themeLabel(document, reason.theme))}`,
  sharesTheme: (reason, document) => `thème en commun\u00A0: ${themeLabel(document, reason.theme)}`,
  hasProfile: (reason) => `profil\u00A0: ${wordFor(vocabularyFr.profiles, reason.profile)}`,
  answersRequest: (reason, document) =>
    `une offre répond à une demande sur le thème ${quoteFr(themeLabel(document, reason.theme))}`,
  seeksWhatIsOffered: (reason, document) =>
    `cherche ce qui est proposé sur le thème ${quoteFr(themeLabel(document, reason.theme))}`,
  sharesMission: (reason) => `même mission\u00A0: ${reason.mission}`,
  isRelay: (reason) =>
    reason.publicName === undefined ? 'relais' : `relais auprès du public ${quoteFr(reason.publicName)}`,
  addressesPublic: (reason) => `s’adresse au public ${quoteFr(reason.publicName)}`,
  hasFamily: (reason) => `famille\u00A0: ${wordFor(vocabularyFr.families, reason.family)}`,
  inTerritory: (reason) => `territoire\u00A0: ${reason.territory}`,
  outsidePerimeter: () => 'hors du périmètre',
  consentToAsk: () => 'accord à demander',
  sharesNetwork: (reason, document) => `réseau en commun\u00A0: ${nameOf(document, reason.network)}`,
  worksThere: (reason, document) => `travaille pour ${theFr(nameOf(document, reason.structure))}`,
  hasResource: (reason) => `dispose de\u00A0: ${reason.resource}`,
  meetsNeed: (reason) => `apporte ce qui est cherché\u00A0: ${reason.resource}`,
  hasSoughtProfile: (reason) => `profil recherché\u00A0: ${wordFor(vocabularyFr.profiles, reason.profile)}`,
  offersOn: (reason, document) => `propose une aide sur le thème ${quoteFr(themeLabel(document, reason.theme))}`,
  knowsPurpose: (reason, document) =>
    `connaît la finalité de l’action ${quoteFr(document.actions.get(reason.action)?.title ?? '?')}`,
  contributesTo: (reason, document) =>
    `contribue à l’action ${quoteFr(document.actions.get(reason.action)?.title ?? '?')}`,
  memberOf: (reason, document) => `membre ${ofFr(nameOf(document, reason.network))}`,
  knows: (reason, document) => `connaît ${theFr(nameOf(document, reason.actor))}`,
  hasKind: (reason) => `catégorie\u00A0: ${reason.kind}`,
};

function subjectFr(subject: Subject, document: MapDocument): string {
  if (subject.kind === 'family') return wordFor(vocabularyFr.families, subject.text);
  if (subject.kind === 'offer') return requestText(subject, document, vocabularyFr.offerKinds);
  return subjectName(subject, document);
}

/** "1 acteur reste à relier : à qui ?" */
function toConnectFr(count: number): string {
  const actors = count === 1 ? '1 acteur reste à relier' : `${count} acteurs restent à relier`;
  return `${actors}\u00A0: à qui\u00A0?`;
}

function chainInBriefFr(chain: readonly ActorId[], document: MapDocument): string {
  const [first, last] = [chain[0], chain.at(-1)];
  if (first === undefined || last === undefined) return '';
  return `Entre ${nameOf(document, first)} et ${nameOf(document, last)}\u00A0: ${plural(chain.length - 2, 'intermédiaire')}.`;
}

function chainFr(chain: readonly ActorId[], document: MapDocument, byCloseTies = false): string {
  const last = chain.at(-1);
  const actor = last && document.actors.get(last);
  if (!actor) return '';
  const aim = holdsRole(actor, 'witness') ? 'entendre' : holdsRole(actor, 'relay') ? 'passer par' : 'rencontrer';
  const between = chain.length - 2;
  const distance = between <= 0 ? 'sans intermédiaire' : plural(between, 'intermédiaire');
  return `Pour ${aim} ${actor.name}\u00A0: ${namesOf(document, chain).join(' → ')} (${distance}${byCloseTies ? ', par des liens étroits' : ''})`;
}

const BETWEEN = {
  coordinator: 'fait le lien dans son groupe',
  gatekeeper: 'ouvre son groupe vers d’autres',
  consultant: 'relie de l’extérieur des membres d’un même groupe',
  liaison: 'trait d’union entre deux autres groupes',
};

function brokerFr({ contacts, effectiveSize, brokerage }: BrokerProfile): string[] {
  const elsewhere = Math.round(effectiveSize);
  const words: string[] = [];
  if (contacts === 0) words.push('aucun contact connu');
  else if (contacts === 1) words.push('tient par un seul lien');
  else if (effectiveSize < 1.5) words.push('ses contacts se connaissent déjà');
  else if (elsewhere === contacts) words.push('touche des milieux différents');
  else if (effectiveSize / contacts >= 0.6)
    words.push(`touche des milieux différents, par ${elsewhere} de ses ${contacts} contacts`);
  const between = mainBrokerage(brokerage);
  return between === undefined ? words : [...words, BETWEEN[between]];
}

export const findingsFr: FindingMessages = {
  headings: {
    witnesses: 'Témoins',
    partners: 'Partenaires',
    makingKnown: 'Faire connaître',
    ties: 'Liens',
    toAsk: 'À interroger',
  },
  counts: headingCounts({
    found: (count) => plural(count, 'trouvé'),
    seats: (count) => plural(count, 'place vide', 'places vides'),
    questions: (count) => plural(count, 'question'),
  }),
  finding: sentenceFr,
  line: lineFr,
  toConnect: toConnectFr,
  ghost: ghostFr,
  wave: waveFr,
  found: (found, { document }) => foundFr(found, document),
  actsWith: (actors, { document }) => `Agit déjà avec ${listFr(namesOf(document, actors).map(theFr), ACTING_NAMED)}.`,
  reason: (reason, document) => wordReason(REASONS, reason, document),
  reasons: (reasons, document) =>
    wordReasons(REASONS, (labels) => `thèmes en commun\u00A0: ${labels.join(', ')}`, reasons, document),
  subject: (subject, telling) =>
    subject.kind === 'groups' ? groupsFr(subject, telling) : subjectFr(subject, telling.document),
  groupName: groupNameFr,
  perimeter: perimeterFr,
  chain: chainFr,
  chainInBrief: chainInBriefFr,
  noChain: (actor, contacts, document) => {
    const known = namesOf(document, [actor, ...contacts].slice(0, MOST_ASKED_ABOUT)).map(theFr);
    return `Aucun chemin connu vers ${theFr(nameOf(document, actor))}. Demandez qui connaît ${known.join(' ou ')}, puis ajoutez le lien.`;
  },
  way: wayFr,
  brokerWords: brokerFr,
};
