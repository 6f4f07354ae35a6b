import type { Finding, RuleName, Subject } from '../../analysis/findings/finding';
import type { Telling } from '../../analysis/reportWords';
import type { MapDocument } from '../../domain/mapDocument';
import { framed } from '../shortened';
import { theFr, toFr } from '../vocabulary/articles';
import { ofFr } from '../vocabulary/elision';
import { vocabularyFr } from '../vocabulary/fr';
import { wordFor } from '../vocabulary/wordFor';
import { doubtfulFr } from './doubtfulFr';
import { type Parts, partsOf, requestOf, requestThemes, subjectName, subjectText } from './named';
import { groupsFr, listFr, networkFr, quoteFr } from './phrasesFr';
import { thingsShared } from './thingsShared';
import { toActorsFr } from './withArticle';

type Sentence = (parts: Parts, finding: Finding, telling: Telling) => string;

const onTheme = (theme: string | undefined, otherwise = '') =>
  theme === undefined ? otherwise : ` sur le thème ${quoteFr(theme)}`;
/** "à 2 intermédiaires au plus de Léa". */
const near = (within: number, from: string) =>
  within <= 1
    ? `parmi les contacts directs ${ofFr(from)}`
    : `à ${within - 1} intermédiaire${within > 2 ? 's' : ''} au plus ${ofFr(from)}`;
/** The first word of a profile that has several: "entrepreneur·e, agriculteur·rice". */
const profileFr = ({ profile }: Finding, form: 'one' | 'many') =>
  profile === undefined ? undefined : vocabularyFr.profiles[profile][form].split(', ')[0];

/** Explains a seat that nothing on the map asks for. */
const expectedIn = (expected: boolean | undefined, { info }: MapDocument) =>
  expected && info.field ? ` Attendu dans votre domaine\u00A0: ${info.field.name}.` : '';

/** Most tools, methods and testimonies of a network named in its sentence. */
const THINGS_NAMED = 4;
const INSIDE = { territory: 'le territoire', structure: 'la structure', group: 'le groupe' } as const;

const SENTENCES: Readonly<Record<RuleName, Sentence>> = {
  noWitness: ({ theme, from }, { within = 3 }) =>
    `Qui pourrait témoigner${onTheme(theme, ' d’une coopération')}, ${near(within, from)}\u00A0?`,
  noWitnessProfile: ({ theme, others: witnesses }, finding) => {
    const profile = profileFr(finding, 'many');
    const among =
      profile === undefined ? `dans le public ${quoteFr(subjectText(finding.subject))}` : `parmi les ${profile}`;
    const like = witnesses.length === 1 ? 'comme peut déjà le faire' : 'comme peuvent déjà le faire';
    return `Qui, ${among}, pourrait témoigner${onTheme(theme)}, ${like} ${listFr(witnesses)}\u00A0?`;
  },
  noPartner: ({ theme, from }, { within = 3 }, { perimeter }) =>
    `Qui${perimeter ? ', ailleurs,' : ''} pourrait devenir partenaire ${ofFr(from)}${onTheme(theme)}, ${
      within <= 1 ? 'en contact direct' : `à ${within - 1} intermédiaire${within > 2 ? 's' : ''} au plus`
    }\u00A0?`,
  onlyInside: (_, __, { perimeter }) => {
    if (!perimeter) return 'Vers qui s’ouvrir\u00A0?';
    const place = `${INSIDE[perimeter.level]} ${quoteFr(perimeter.value)}`;
    return perimeter.touching === 1
      ? `Le seul lien connu reste dans ${place}\u00A0: vers qui s’ouvrir\u00A0?`
      : `Les ${perimeter.touching} liens connus restent dans ${place}\u00A0: vers qui s’ouvrir\u00A0?`;
  },
  noRelay: (_, { subject, expected }, { document }) => {
    if (subject === undefined) return 'Qui pourrait faire connaître l’action\u00A0?';
    const text = subjectText(subject);
    const why = expectedIn(expected, document);
    if (subject?.kind === 'territory')
      return `Qui pourrait faire connaître l’action dans le territoire ${quoteFr(text)}\u00A0?`;
    if (subject?.kind === 'public')
      return `Qui pourrait relayer l’action auprès du public ${quoteFr(text)}\u00A0?${why}`;
    return `Qui pourrait relayer l’action auprès de la famille ${quoteFr(wordFor(vocabularyFr.families, text))}\u00A0?${why}`;
  },
  groupsApart: (_, { subject }, telling) => {
    const [a, b] = groupsFr(subject, telling);
    return `On ne connaît pas de lien entre ${quoteFr(a)} et ${quoteFr(b)}\u00A0: est-ce le cas\u00A0?`;
  },
  singleTieBetweenGroups: ({ actors }, { subject }, telling) => {
    const [a, b] = groupsFr(subject, telling);
    return `Un seul lien connu, entre ${listFr(actors.map(theFr))}, relie ${quoteFr(a)} et ${quoteFr(b)}\u00A0: qui pourrait le doubler\u00A0?`;
  },
  fragilePoint: ({ actors: [point = ''], others: cut }) =>
    cut.length === 1
      ? `Sans ${theFr(point)}, un acteur serait coupé du reste du réseau\u00A0: ${listFr(cut)}. Qui pourrait doubler ce lien\u00A0?`
      : `Sans ${theFr(point)}, ${cut.length} acteurs seraient coupés du reste du réseau\u00A0: ${listFr(cut)}. Qui pourrait doubler ces liens\u00A0?`,
  noKnownTie: ({ actors: [actor = ''] }) => `Qui connaît ${theFr(actor)}\u00A0? Aucun lien n’est encore noté.`,
  structureWithoutPerson: ({ actors: [structure = ''] }) =>
    `Quelle personne connaît-on dans la structure ${quoteFr(structure)}\u00A0?`,
  witnessConsent: ({ theme }, { actors }, { document }) =>
    `Qui pourrait demander ${toActorsFr(document, actors)} ${actors.length === 1 ? 'son' : 'leur'} accord pour témoigner${onTheme(theme)}\u00A0?`,
  noPeer: ({ from }, { within = 3 }) =>
    `Qui, ailleurs, a une mission proche de celle ${ofFr(from)}, ${
      within <= 1 ? 'en contact direct' : `à ${within - 1} intermédiaire${within > 2 ? 's' : ''} au plus`
    }\u00A0?`,
  unknownNetwork: ({ from, others: members }, finding, { document }) => {
    const asked = `Que pourrait apporter ${toFr(from)} ${networkFr(finding.subject, document)}, dont ${listFr(members)} ${
      members.length === 1 ? 'fait' : 'font'
    } partie\u00A0?`;
    const shared = thingsShared(finding, document, (theme) => `un témoignage sur le thème ${quoteFr(theme)}`);
    return shared.length === 0 ? asked : `${asked} On y trouve\u00A0: ${listFr(shared, THINGS_NAMED)}.`;
  },
  purposeNotShared: (_, { actors, subject }, { document }) =>
    `Qui pourrait expliquer ${toActorsFr(document, actors)} à quoi sert l’action ${quoteFr(subjectName(subject, document))}, dont ${
      actors.length === 1 ? 'seule l’existence lui est connue' : 'seule l’existence leur est connue'
    }\u00A0?`,
  requestUnanswered: ({ actors: [holder = ''] }, { subject }, { document }) => {
    const themes = requestThemes(subject, document);
    const about =
      themes.length === 0
        ? ''
        : ` sur ${themes.length === 1 ? 'le thème' : 'les thèmes'} ${listFr(themes.map(quoteFr))}`;
    return `Qui pourrait répondre à la demande ${ofFr(holder)}${about}${requestDetailsFr(subject, document)}\u00A0?`;
  },
  noElected: (_, { subject }, { document }) =>
    `Quel·le élu·e pourrait soutenir l’action ${quoteFr(subjectName(subject, document))}\u00A0? On n’en connaît pas autour d’elle.`,
  dormantTie: ({ actors }, { since }) =>
    `Le lien entre ${listFr(actors.map(theFr))} vit-il encore\u00A0? Dernier échange noté\u00A0: ${since === undefined ? '?' : vocabularyFr.day(since)}.`,
  memberWithoutExchange: ({ actors }, { subject }, { document }) =>
    `${listFr(actors)} font partie du réseau ${quoteFr(subjectName(subject, document))}\u00A0: quels échanges y a-t-il entre les deux\u00A0?`,
  notAsked: ({ actors }) => `À qui reste-t-il à demander quels sont ses liens\u00A0? ${listFr(actors)}.`,
};

/** Sentence of a finding; qualified when an actor concerned was not asked about all its ties. */
export function sentenceFr(finding: Finding, telling: Telling): string {
  const sentence = () => SENTENCES[finding.rule](partsOf(finding, telling), finding, telling);
  // The list of people to ask already expresses that doubt.
  if (finding.confidence === 'normal' || finding.rule === 'notAsked') return sentence();
  return `${doubtfulFr(finding, telling) ?? sentence()} À vérifier\u00A0: tous les liens n’ont pas encore été demandés.`;
}

/** What is requested, of whom and until when, as far as known: " (une salle ; échéance : mars 2027)". */
function requestDetailsFr(subject: Subject | undefined, document: MapDocument): string {
  const { kind, profileSought, deadline } = requestOf(subject, document) ?? {};
  const details = [
    kind && wordFor(vocabularyFr.offerKinds, kind),
    profileSought && `profil\u00A0: ${wordFor(vocabularyFr.profiles, profileSought)}`,
    deadline && `échéance\u00A0: ${vocabularyFr.day(deadline)}`,
  ].filter(Boolean);
  return details.length === 0 ? '' : ` (${details.join('\u00A0; ')})`;
}

const labelled = (what: string, about: string | undefined) =>
  about === undefined || about === '' ? `${what}\u00A0?` : framed((part) => `${what}\u00A0: ${part}\u00A0?`, about);

const GHOSTS: Readonly<Record<RuleName, (theme: string | undefined, finding: Finding) => string>> = {
  noWitness: (theme) => labelled('Qui témoigne', theme),
  noWitnessProfile: (theme, finding) => {
    const profile = profileFr(finding, 'one');
    if (profile === undefined) return labelled('Un témoin', subjectText(finding.subject));
    return labelled(profile.length > 16 ? `Un·e ${profile}` : `Un·e ${profile} qui témoigne`, theme);
  },
  noPartner: (theme) => labelled('Un·e partenaire', theme),
  noRelay: (_, { subject }) => {
    const text = subjectText(subject);
    return labelled('Un relais', subject?.kind === 'family' ? wordFor(vocabularyFr.families, text) : text);
  },
  onlyInside: () => 'Un lien vers l’extérieur\u00A0?',
  groupsApart: () => 'Un lien entre ces groupes\u00A0?',
  singleTieBetweenGroups: () => 'Un second lien\u00A0?',
  fragilePoint: () => 'Qui pour doubler\u00A0?',
  noKnownTie: () => 'Quels liens\u00A0?',
  structureWithoutPerson: () => 'Quelle personne\u00A0?',
  witnessConsent: (theme) => labelled('D’accord pour témoigner', theme),
  noPeer: () => 'Qui a la même mission\u00A0?',
  unknownNetwork: () => 'Un réseau à découvrir\u00A0?',
  purposeNotShared: () => 'Qui en explique le but\u00A0?',
  requestUnanswered: () => 'Qui peut répondre\u00A0?',
  noElected: () => 'Un·e élu·e\u00A0?',
  dormantTie: () => 'Toujours en contact\u00A0?',
  memberWithoutExchange: () => 'Un autre lien\u00A0?',
  notAsked: () => 'À interroger',
};

/** Text under an empty seat on the map. */
export function ghostFr(finding: Finding, telling: Telling): string {
  return GHOSTS[finding.rule](partsOf(finding, telling).theme, finding);
}
