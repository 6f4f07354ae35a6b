import type { ActorId, ThemeId } from '../../domain/brand';
import type { MapDocument } from '../../domain/mapDocument';
import { atMost, nameOf, namesOf, themeLabel } from '../findings/named';
import { ofFr } from '../vocabulary/elision';
import { vocabularyFr } from '../vocabulary/fr';
import { askableFr } from './askableFr';
import type { AnswerWords } from './messages';
import { holderOf, listed, others, pairsSaid, requestSaid, resultSaid, toMakeSaid } from './recordsFr';

/** Zero and one are singular in French. */
const some = (count: number, one: string, many = `${one}s`) => `${count} ${count < 2 ? one : many}`;
const is = (count: number, one: string, many: string) => (count < 2 ? one : many);
const names = (document: MapDocument, ids: readonly ActorId[], most = 6) =>
  vocabularyFr.list(atMost(namesOf(document, ids), most, others));
const themes = (document: MapDocument, ids: readonly ThemeId[]) =>
  vocabularyFr.list(ids.map((id) => `«\u00A0${themeLabel(document, id)}\u00A0»`));
const between = (within: number) => (within <= 1 ? 'en direct' : `à ${some(within - 1, 'intermédiaire')} au plus`);
const INSIDE = { territory: 'du territoire', structure: 'de la structure', group: 'du groupe' } as const;

function namedOf(named: number, structures: number): string {
  if (named === 0)
    return is(structures, 'La seule structure n’a pas', `Aucune des ${structures} structures n’a`) + ' de nom connu.';
  return `${some(named, 'structure')} sur ${structures} ${is(named, 'a un nom', 'ont un nom')}.`;
}

export const answersFr: AnswerWords = {
  directory: ({ total, ties, actors: alone }) => {
    if (total === 0) return 'Personne n’est encore sur la carte.';
    if (ties === 0) return `${some(total, 'acteur')}, et encore aucun lien connu\u00A0:`;
    const rest =
      alone.length === 0
        ? 'Chacun·e a au moins un lien connu.'
        : `${some(alone.length, 'acteur')} sans lien connu\u00A0:`;
    return `${some(total, 'acteur')} et ${some(ties, 'lien')}. ${rest}`;
  },
  exchanges: ({ total, unsaid, actors }) =>
    actors.length === 0
      ? `Aucun échange n’est encore noté${unsaid > 0 ? `\u00A0: la nature de ${some(unsaid, 'lien')} reste à dire` : ''}.`
      : `${some(actors.length, 'acteur')} sur ${total} ${is(actors.length, 'échange', 'échangent')} de l’information ou ${is(actors.length, 'agit', 'agissent')} avec d’autres.${
          unsaid > 0 ? ` La nature de ${some(unsaid, 'lien')} reste à dire.` : ''
        }`,
  sameQuestion: ({ own, asking, offering, lessons }, { document, from }) => {
    const said = [
      own.length > 0
        ? `${is(own.length, 'La demande', 'Les demandes')} ${ofFr(from)}\u00A0: ${listed(own, (id) => requestSaid(document, id))}.`
        : '',
      own.length > 0 && asking.length + offering.length === 0 ? 'Personne d’autre ne demande ni ne propose rien.' : '',
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
        : `${from} fait partie ${ofFr(names(document, member))}.`;
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
    ties === 0
      ? 'Aucun lien n’est encore noté.'
      : informal === 0
        ? 'Aucun lien informel n’est noté\u00A0: rien ne changerait.'
        : `${some(informal, 'lien')} sur ${ties} ${is(informal, 'est informel', 'sont informels')}. ${
            actors.length === 0
              ? 'Sans eux, personne ne serait coupé.'
              : from === ''
                ? `Sans eux, ${is(actors.length, 'n’aurait', 'n’auraient')} plus de lien\u00A0:`
                : `Sans eux, plus aucun chemin ne mènerait ${ofFr(from)} à\u00A0:`
          }`,
  asleep: ({ pairs, dated, months }, { document }) =>
    dated === 0
      ? 'La date du dernier échange n’est notée pour aucun lien.'
      : pairs.length === 0
        ? `${is(dated, 'Le seul lien daté n’a pas', `Aucun des ${dated} liens datés n’a`)} plus de ${months} mois.`
        : `${some(pairs.length, 'lien')} sans échange noté depuis plus de ${months} mois\u00A0: ${pairsSaid(document, pairs)}.`,
  start: ({ contacts, reach2, perimeter, missing }, { from }) => {
    const open = missing.witnesses + missing.partners + missing.makingKnown;
    const out =
      perimeter && perimeter.touching > 0
        ? perimeter.leaving === 0
          ? ` Aucun lien connu ne sort ${INSIDE[perimeter.level]}.`
          : ` ${some(perimeter.leaving, 'lien')} sur ${perimeter.touching} ${is(perimeter.leaving, 'sort', 'sortent')} ${INSIDE[perimeter.level]}.`
        : '';
    const kinds = [
      [missing.witnesses, 'sur les témoins'],
      [missing.partners, 'sur les partenaires'],
      [missing.makingKnown, 'pour faire connaître'],
    ] as const;
    const told = kinds.filter(([count]) => count > 0).map(([count, about]) => `${some(count, 'question')} ${about}`);
    const gaps = open === 0 ? '' : ` ${is(open, 'Reste ouverte', 'Restent ouvertes')}\u00A0: ${told.join(', ')}.`;
    const reach =
      contacts === 0
        ? `${from} n’a encore aucun contact direct connu.`
        : `${from} a ${some(contacts, 'contact direct', 'contacts directs')} et touche ${some(reach2, 'acteur')} en comptant les contacts de ses contacts.`;
    return `${reach}${out}${gaps}`;
  },
  withoutOfficer: ({ officer, hidden, within, actors }, { document, from }) => {
    if (officer === undefined)
      return 'Personne n’est noté·e comme chargé·e d’appui sur cette carte\u00A0: ces liens sont déjà les siens.';
    const name = nameOf(document, officer);
    if (hidden) return `La carte est déjà montrée sans ${name}\u00A0: ces liens sont les siens.`;
    return actors.length === 0
      ? `Sans passer par ${name}, ${from} touche tout autant d’acteurs ${between(within)}.`
      : `Sans ${name}, ${is(actors.length, 'ne serait plus joignable', 'ne seraient plus joignables')} ${between(within)}\u00A0:`;
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
      : `${
          first === 0
            ? 'On ne connaît à ceux qui portent l’action aucun échange d’information.'
            : `Par les échanges d’information, ${some(first, 'acteur peut', 'acteurs peuvent')} l’apprendre de ceux qui portent l’action${second === 0 ? '' : `, ${second} au pas suivant`}.`
        } ${actors.length === 0 ? 'Tout le monde est à portée.' : `${is(actors.length, 'Reste', 'Restent')} hors de portée\u00A0:`}`,
  purpose: ({ actions, asked, sharing, actors }) =>
    actions === 0
      ? 'Aucune action n’est encore notée.'
      : asked === 0
        ? 'On n’a encore demandé à personne ce qui est connu des actions.'
        : `${sharing === 0 ? 'Aucune réponse ne partage' : `${some(sharing, 'réponse')} sur ${asked} ${is(sharing, 'partage', 'partagent')}`} la finalité. ${
            actors.length === 0
              ? ''
              : `${is(actors.length, 'En connaît', 'En connaissent')} seulement l’existence\u00A0:`
          }`.trim(),
  otherNetworks: ({ networks, actors }, { from }) =>
    networks === 0
      ? 'Aucun réseau n’est encore sur la carte.'
      : actors.length === 0
        ? `Aucun réseau inconnu ${ofFr(from)} n’a de membre dans son entourage.`
        : `${is(actors.length, 'Un réseau', 'Des réseaux')} dont des membres sont proches, mais pas ${from}\u00A0:`,
  results: ({ made, withResult }, { document }) =>
    made === 0
      ? 'Aucune mise en relation n’est encore notée.'
      : `${some(made, 'mise en relation notée', 'mises en relation notées')}. ${
          withResult.length === 0
            ? 'Aucune n’a encore de résultat noté.'
            : `Avec un résultat\u00A0: ${listed(withResult, (id) => resultSaid(document, id))}.`
        }`,
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
        ? `Quelqu’un est là sur ${is(held, 'le seul thème noté', `chacun des ${held} thèmes`)}.`
        : held === 0
          ? `Personne d’autre encore sur ${themes(document, empty)}.`
          : `Du monde sur ${some(held, 'thème')}\u00A0; personne d’autre sur ${themes(document, empty)}.`,
  names: ({ structures, actors }) =>
    structures === 0
      ? 'Aucune structure n’est sur la carte.'
      : actors.length === 0
        ? `Oui, pour ${is(structures, 'la seule structure', `chacune des ${structures} structures`)}.`
        : `${namedOf(structures - actors.length, structures)} Qui connaît-on ici\u00A0?`,
  inOut: ({ perimeter }, { document }) =>
    !perimeter
      ? 'Le périmètre n’est pas connu\u00A0: notez le territoire, le groupe ou la structure.'
      : perimeter.touching === 0
        ? `On ne connaît encore aucun lien à l’intérieur ${INSIDE[perimeter.level]} «\u00A0${perimeter.value}\u00A0».`
        : perimeter.leaving === 0
          ? `${is(perimeter.touching, 'Le seul lien connu ne sort pas', `Aucun des ${perimeter.touching} liens connus ne sort`)} ${INSIDE[perimeter.level]} «\u00A0${perimeter.value}\u00A0».`
          : `${some(perimeter.leaving, 'lien')} sur ${perimeter.touching} ${is(perimeter.leaving, 'sort', 'sortent')} ${INSIDE[perimeter.level]} «\u00A0${perimeter.value}\u00A0»\u00A0: ${pairsSaid(document, perimeter.leavingTies)}.`,
  peers: ({ within, comparable, actors }, { from }) =>
    actors.length === 0
      ? comparable
        ? `Personne de connu ${between(within)}.`
        : `La mission ${ofFr(from)} n’est pas encore notée\u00A0: on ne peut pas dire qui en a une proche.`
      : `${some(actors.length, 'acteur')} ${between(within)}\u00A0:`,
  followUp: ({ open, late }, { document }) =>
    open.length === 0
      ? 'Aucune mise en relation n’est en attente.'
      : `${some(open.length, 'mise en relation en attente', 'mises en relation en attente')}${late.length > 0 ? `, dont ${late.length} en retard` : ''}\u00A0: ${listed(open, (id) => toMakeSaid(document, id, late.includes(id)))}.`,
  unknownOf: ({ possible, of }, { document }) =>
    possible === 0
      ? 'Aucun partenaire possible n’est encore connu.'
      : of.length === 0
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
        : asked === 0
          ? 'On n’a encore demandé à personne ce qui est connu de la mission d’appui.'
          : `${actors.length === 0 ? `Sur ${some(asked, 'réponse')}, personne n’en connaît` : `Sur ${some(asked, 'réponse')}, ${some(actors.length, 'acteur en connaît', 'acteurs en connaissent')}`} la finalité.`,
  requests: ({ open, recorded, answerable }, { document }) =>
    recorded === 0
      ? 'Aucune demande n’est encore notée.'
      : open.length === 0
        ? 'Aucune demande n’attend de réponse.'
        : `${some(open.length, 'demande ouverte', 'demandes ouvertes')}\u00A0: ${listed(open, (id) => `${holderOf(document, id)}, ${requestSaid(document, id)}`)}. ${
            answerable === 0
              ? 'On ne connaît encore personne de proche qui pourrait y répondre.'
              : answerable === open.length
                ? 'Quelqu’un de proche pourrait y répondre.'
                : `Quelqu’un de proche pourrait répondre à ${answerable} sur ${open.length}.`
          }`,
  meeting: ({ theme, pairs, apart }, { document }) => {
    if (theme === undefined) return 'Aucun thème ne réunit encore deux acteurs qui ne se connaissent pas.';
    const around = `Autour de «\u00A0${themeLabel(document, theme)}\u00A0»\u00A0: `;
    if (pairs === 1) return `${around}une seule paire de participant·es, qui ne se connaissent pas encore\u00A0:`;
    const unknown = `${apart} ne se ${is(apart, 'connaît', 'connaissent')} pas encore`;
    return `${around}sur ${pairs} paires de participant·es, ${unknown}. À inviter\u00A0:`;
  },
  giveReceive: ({ directed, mutual, receivers, actors }, { document }) =>
    directed + mutual === 0
      ? 'Le sens des échanges n’est encore noté pour aucun lien.'
      : directed === 0
        ? `${some(mutual, 'échange va', 'échanges vont')} dans les deux sens\u00A0; aucun n’est noté à sens unique.`
        : `${mutual === 0 ? '' : `${some(mutual, 'échange va', 'échanges vont')} dans les deux sens. `}Sur ${some(directed, 'échange')} à sens unique${receivers.length > 0 ? `, ${is(receivers.length, 'reçoit', 'reçoivent')} sans donner\u00A0: ${names(document, receivers)}` : ''}. ${
            actors.length > 0 ? `${is(actors.length, 'Donne', 'Donnent')} sans recevoir\u00A0:` : ''
          }`.trim(),
  throughWhom: ({ direct, contacts }, { document }) =>
    direct === 0
      ? 'Aucun contact direct n’est connu.'
      : contacts.length === 0
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
          actors.length === 0
            ? 'Chacun·e a déjà été sollicité·e.'
            : `Pas encore ${is(actors.length, 'sollicité·e', 'sollicité·es')}\u00A0:`
        }`,
};
