import type { ActorId, ThemeId } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import { ofFr } from '../findings/groupNameFr';
import { atMost, nameOf, namesOf, themeLabel } from '../findings/named';
import { vocabularyFr } from '../vocabulary/fr';
import { askableFr } from './askableFr';
import type { AnswerWords } from './messages';

/** Zero and one are singular in French. */
const some = (count: number, one: string, many = `${one}s`) => `${count} ${count < 2 ? one : many}`;
const is = (count: number, one: string, many: string) => (count < 2 ? one : many);
const others = (count: number) => (count === 1 ? '1 autre' : `${count} autres`);
const names = (document: MapDocument, ids: readonly ActorId[], most = 6) =>
  vocabularyFr.list(atMost(namesOf(document, ids), most, others));
const themes = (document: MapDocument, ids: readonly ThemeId[]) =>
  vocabularyFr.list(ids.map((id) => `«\u00A0${themeLabel(document, id)}\u00A0»`));
const between = (within: number) => (within <= 1 ? 'en direct' : `à ${some(within - 1, 'intermédiaire')} au plus`);
const INSIDE = { territory: 'du territoire', structure: 'de la structure', group: 'du groupe' } as const;

export const answersFr: AnswerWords = {
  directory: ({ total, ties, actors: alone }) =>
    `${some(total, 'acteur')} et ${some(ties, 'lien')}. ${
      alone.length === 0
        ? 'Chacun·e a au moins un lien connu.'
        : `${some(alone.length, 'acteur')} sans lien connu\u00A0:`
    }`,
  exchanges: ({ total, unsaid, actors }) =>
    actors.length === 0
      ? `Aucun échange n’est encore noté${unsaid > 0 ? `\u00A0: la nature de ${some(unsaid, 'lien')} reste à dire` : ''}.`
      : `${actors.length} acteurs sur ${total} échangent de l’information ou agissent avec d’autres.${
          unsaid > 0 ? ` La nature de ${some(unsaid, 'lien')} reste à dire.` : ''
        }`,
  sameQuestion: ({ asking, offering, lessons }, { document }) => {
    const said = [
      asking.length > 0 ? `${names(document, asking)} ${is(asking.length, 'cherche', 'cherchent')} une réponse.` : '',
      offering.length > 0
        ? `${names(document, offering)} ${is(offering.length, 'propose', 'proposent')} une aide.`
        : '',
      lessons.length > 0
        ? `Des enseignements sont notés pour ${vocabularyFr.list(
            lessons.map((id) => `«\u00A0${document.actions.get(id)?.title ?? '?'}\u00A0»`),
          )}.`
        : '',
    ].filter((one) => one !== '');
    return said.length === 0 ? 'Ni demande, ni offre, ni enseignement n’est noté sur ces thèmes.' : said.join(' ');
  },
  networks: ({ member, actors: absent }, { document, from }) => {
    if (member.length + absent.length === 0) return 'Aucun réseau n’est encore sur la carte.';
    const inside =
      member.length === 0
        ? `${from} n’est noté·e dans aucun réseau.`
        : `${from} fait partie de ${names(document, member)}.`;
    return absent.length === 0
      ? inside
      : `${inside} ${is(absent.length, 'Un autre est', 'D’autres sont')} sur la carte\u00A0:`;
  },
  circle: ({ contacts, dated, months, actors }) =>
    contacts === 0
      ? 'Aucun contact direct n’est connu.'
      : dated === 0
        ? `${some(contacts, 'contact direct', 'contacts directs')}\u00A0; la date du dernier échange n’est notée pour personne.`
        : `${some(contacts, 'contact direct', 'contacts directs')}, dernier échange daté pour ${dated}. ${
            actors.length === 0
              ? `Tous datent de moins de ${months} mois.`
              : `Sans nouvelles depuis plus de ${months} mois\u00A0:`
          }`,
  informal: ({ informal, ties, actors }, { from }) =>
    informal === 0
      ? 'Aucun lien informel n’est noté\u00A0: rien ne changerait.'
      : `${some(informal, 'lien')} sur ${ties} ${is(informal, 'est informel', 'sont informels')}. ${
          actors.length === 0
            ? 'Sans eux, personne ne serait coupé.'
            : from === ''
              ? 'Sans eux, n’auraient plus de lien\u00A0:'
              : `Sans eux, plus aucun chemin ne mènerait ${ofFr(from)} à\u00A0:`
        }`,
  asleep: ({ ties, dated, months }) =>
    dated === 0
      ? 'La date du dernier échange n’est notée pour aucun lien.'
      : ties === 0
        ? `Parmi les liens datés (${dated}), aucun n’a plus de ${months} mois.`
        : `${some(ties, 'lien')} sans échange noté depuis plus de ${months} mois, entre\u00A0:`,
  start: ({ contacts, reach2, perimeter, missing }, { from }) => {
    const open = missing.witnesses + missing.partners + missing.makingKnown;
    const out =
      perimeter && perimeter.touching > 0
        ? ` ${some(perimeter.leaving, 'lien')} sur ${perimeter.touching} ${is(perimeter.leaving, 'sort', 'sortent')} ${INSIDE[perimeter.level]}.`
        : '';
    const gaps =
      open === 0
        ? ''
        : ` Restent ouvertes\u00A0: ${some(missing.witnesses, 'question')} sur les témoins, ${missing.partners} sur les partenaires, ${missing.makingKnown} pour faire connaître.`;
    return `${from} a ${some(contacts, 'contact direct', 'contacts directs')} et touche ${some(reach2, 'acteur')} en comptant les contacts de ses contacts.${out}${gaps}`;
  },
  withoutOfficer: ({ officer, within, actors }, { document, from }) => {
    if (officer === undefined)
      return 'Personne n’est noté·e comme chargé·e d’appui sur cette carte\u00A0: ces liens sont déjà les siens.';
    const name = nameOf(document, officer);
    return actors.length === 0
      ? `Sans passer par ${name}, ${from} touche tout autant d’acteurs ${between(within)}.`
      : `Sans ${name}, ne seraient plus joignables ${between(within)}\u00A0:`;
  },
  witnesses: ({ actors, missing, gaps }, { document }) =>
    `${actors.length === 0 ? 'Personne de connu à portée.' : `${some(actors.length, 'témoin possible', 'témoins possibles')}.`}${
      missing.length === 0
        ? gaps > 0
          ? ` ${some(gaps, 'question reste ouverte', 'questions restent ouvertes')}.`
          : ''
        : ` Personne encore sur ${themes(document, missing)}.`
    }`,
  partners: ({ actors, missing, gaps }, { document }) =>
    `${actors.length === 0 ? 'Personne de connu à portée.' : `${some(actors.length, 'partenaire actuel ou possible', 'partenaires actuels ou possibles')}.`}${
      missing.length === 0
        ? gaps > 0
          ? ` ${some(gaps, 'question reste ouverte', 'questions restent ouvertes')}.`
          : ''
        : ` Personne encore, ailleurs, sur ${themes(document, missing)}.`
    }`,
  wave: ({ first, second, actors }) =>
    first + second + actors.length === 0
      ? 'Personne n’est noté·e comme portant une action.'
      : `Par les échanges d’information, ${some(first, 'acteur peut', 'acteurs peuvent')} l’apprendre des porteurs, ${second} au pas suivant. ${
          actors.length === 0 ? 'Tout le monde est à portée.' : 'Restent hors de portée\u00A0:'
        }`,
  purpose: ({ actions, asked, sharing, actors }) =>
    actions === 0
      ? 'Aucune action n’est encore notée.'
      : asked === 0
        ? 'On n’a encore demandé à personne ce qui est connu des actions.'
        : `${some(sharing, 'réponse')} sur ${asked} ${is(sharing, 'partage', 'partagent')} la finalité. ${
            actors.length === 0 ? '' : 'En connaissent seulement l’existence\u00A0:'
          }`.trim(),
  otherNetworks: ({ actors }, { from }) =>
    actors.length === 0
      ? `Aucun réseau inconnu ${ofFr(from)} n’a de membre dans son entourage.`
      : `${is(actors.length, 'Un réseau', 'Des réseaux')} dont des membres sont proches, mais pas ${from}\u00A0:`,
  results: ({ made, withResult }) =>
    made === 0
      ? 'Aucune mise en relation n’est encore notée.'
      : `${some(made, 'mise en relation notée', 'mises en relation notées')}, ${withResult} avec un résultat.`,
  formerBeneficiaries: ({ consenting, actors }) =>
    actors.length === 0
      ? 'Aucun·e ancien·ne bénéficiaire n’est sur la carte.'
      : `${some(actors.length, 'personne ou structure', 'personnes ou structures')}${
          consenting === 0
            ? ', dont l’accord pour témoigner reste à demander'
            : `, dont ${consenting} d’accord pour témoigner`
        }.`,
  publicCircle: ({ publics, colleagues, actors }, { document }) =>
    publics.length === 0
      ? 'Aucun public visé n’est encore noté.'
      : `${actors.length === 0 ? 'Personne de connu' : some(actors.length, 'acteur')} pour ${vocabularyFr.list(publics.map((one) => `«\u00A0${one}\u00A0»`))}.${
          colleagues.length === 0 ? '' : ` Collègues et partenaires\u00A0: ${names(document, colleagues)}.`
        }`,
  themes: ({ held, empty }, { document }) =>
    held + empty.length === 0
      ? 'Aucun thème n’est encore noté.'
      : empty.length === 0
        ? `Quelqu’un est là sur chacun des thèmes (${held}).`
        : `Du monde sur ${some(held, 'thème')}\u00A0; personne d’autre sur ${themes(document, empty)}.`,
  names: ({ structures, actors }) =>
    structures === 0
      ? 'Aucune structure n’est sur la carte.'
      : actors.length === 0
        ? `Oui, pour chacune des structures (${structures}).`
        : `${structures - actors.length} structures sur ${structures} ont un nom. Qui connaît-on ici\u00A0?`,
  inOut: ({ perimeter }) =>
    !perimeter || perimeter.touching === 0
      ? 'Le périmètre n’est pas connu\u00A0: notez le territoire, le groupe ou la structure.'
      : perimeter.leaving === 0
        ? `Aucun des ${perimeter.touching} liens connus ne sort ${INSIDE[perimeter.level]} «\u00A0${perimeter.value}\u00A0».`
        : `${some(perimeter.leaving, 'lien')} sur ${perimeter.touching} ${is(perimeter.leaving, 'sort', 'sortent')} ${INSIDE[perimeter.level]} «\u00A0${perimeter.value}\u00A0», vers\u00A0:`,
  peers: ({ within, actors }) =>
    actors.length === 0
      ? `Personne de connu ${between(within)}.`
      : `${some(actors.length, 'acteur')} ${between(within)}\u00A0:`,
  followUp: ({ open, late }) =>
    open === 0
      ? 'Aucune mise en relation n’est en attente.'
      : `${some(open, 'mise en relation en attente', 'mises en relation en attente')}${late > 0 ? `, dont ${late} en retard` : ''}. Dans l’ordre des échéances\u00A0:`,
  unknownOf: ({ of }, { document }) =>
    of.length === 0
      ? 'Rien ne manque à leur fiche.'
      : `${of
          .slice(0, 4)
          .map(
            ({ actor, missing }) =>
              `${nameOf(document, actor)}\u00A0: ${vocabularyFr.list(missing.map((one) => askableFr[one]))}`,
          )
          .join('\u00A0; ')}.${of.length > 4 ? ` Et ${others(of.length - 4)}.` : ''}`,
  support: ({ officer, actions, asked, actors }, { document }) =>
    officer === undefined
      ? 'Personne n’est noté·e comme chargé·e d’appui sur cette carte.'
      : actions === 0
        ? `Aucune action n’est notée comme portée par ${nameOf(document, officer)}\u00A0: la mission d’appui peut en être une.`
        : `Sur ${some(asked, 'réponse')}, ${some(actors.length, 'acteur en connaît', 'acteurs en connaissent')} la finalité.`,
  requests: ({ open, answerable }) =>
    open === 0
      ? 'Aucune demande n’attend de réponse.'
      : `${some(open, 'demande ouverte', 'demandes ouvertes')}\u00A0; quelqu’un de proche pourrait répondre à ${answerable}. Elles viennent de\u00A0:`,
  meeting: ({ theme, pairs, apart }, { document }) =>
    theme === undefined
      ? 'Aucun thème ne réunit encore deux acteurs qui ne se connaissent pas.'
      : `Autour de «\u00A0${themeLabel(document, theme)}\u00A0»\u00A0: sur ${pairs} paires de participant·es, ${apart} ne se connaissent pas encore. À inviter\u00A0:`,
  giveReceive: ({ directed, receivers, actors }, { document }) =>
    directed === 0
      ? 'Le sens des échanges n’est encore noté pour aucun lien.'
      : `Sur ${some(directed, 'échange')} à sens unique${receivers.length > 0 ? `, reçoivent sans donner\u00A0: ${names(document, receivers)}` : ''}. ${
          actors.length > 0 ? 'Donnent sans recevoir\u00A0:' : ''
        }`.trim(),
  throughWhom: ({ contacts }, { document }) =>
    contacts.length === 0
      ? 'Aucun contact direct n’est le seul à mener à quelqu’un.'
      : `${contacts
          .slice(0, 3)
          .map(({ actor, only }) => `${nameOf(document, actor)}, seul chemin court vers ${some(only, 'acteur')}`)
          .join('\u00A0; ')}.`,
  offers: ({ offers }, { document }) =>
    offers.length === 0
      ? 'Aucune offre n’est encore notée.'
      : `${offers
          .slice(0, 3)
          .map(
            ({ holder, interested }) =>
              `L’offre ${ofFr(nameOf(document, holder))} ${interested.length === 0 ? 'n’intéresse encore personne de connu' : `pourrait intéresser ${names(document, interested, 4)}`}`,
          )
          .join('. ')}.${offers.length > 3 ? ` Et ${some(offers.length - 3, 'autre offre', 'autres offres')}.` : ''}`,
  testimonies: ({ witnesses, last, actors }, { document }) =>
    witnesses === 0
      ? 'Aucun témoin n’est connu sur ces thèmes.'
      : `${last ? `Dernier témoignage noté\u00A0: ${nameOf(document, last.actor)}, le ${vocabularyFr.day(last.on)}. ` : ''}${
          actors.length === 0 ? 'Chacun·e a déjà été sollicité·e.' : 'Pas encore sollicité·es\u00A0:'
        }`,
};
