import type { ChangesSince } from '../../analysis/answers/answer';
import { capitalised } from '../capitals';
import { nameOf } from '../findings/named';
import { ofFr } from '../vocabulary/elision';
import { vocabularyFr } from '../vocabulary/fr';
import { closenessAnswersFr } from './closenessAnswersFr';
import { is, names, quoted, some } from './countsFr';
import type { WordsOfChapters } from './messages';
import { listed, pairSaid, requestSaid } from './recordsFr';

function sinceSaid(since: ChangesSince | undefined): string {
  if (since === undefined) return 'Aucun repère daté n’est gardé\u00A0: on ne peut pas dire ce qui a changé.';
  const { actors, ties } = since;
  const told = [
    actors.new > 0 && some(actors.new, 'acteur de plus', 'acteurs de plus'),
    actors.gone > 0 && some(actors.gone, 'acteur de moins', 'acteurs de moins'),
    ties.new > 0 && some(ties.new, 'lien de plus', 'liens de plus'),
    ties.gone > 0 && some(ties.gone, 'lien de moins', 'liens de moins'),
  ].filter((one) => one !== false);
  const what = told.length === 0 ? 'ni acteur ni lien n’a changé' : vocabularyFr.list(told);
  return `Depuis le repère ${quoted(since.name)} (${vocabularyFr.day(since.on)})\u00A0: ${what}.`;
}

export const networkAnswersFr: WordsOfChapters<'network'> = {
  ...closenessAnswersFr,
  directory: ({ total, ties, actors: alone }) => {
    if (total === 0) return 'Personne n’est encore sur la carte.';
    if (ties === 0) return `${some(total, 'acteur')}, et encore aucun lien connu\u00A0:`;
    const rest =
      alone.length === 0
        ? 'Chacun·e a au moins un lien connu.'
        : `${some(alone.length, 'acteur')} sans lien connu\u00A0:`;
    return `${some(total, 'acteur')} et ${some(ties, 'lien')}. ${rest}`;
  },
  exchanges: ({ total, unsaid, meetings, comers, actors }, { document }) => {
    const toSay = unsaid > 0 ? `la nature de ${some(unsaid, 'lien')} reste à dire` : '';
    const taking =
      actors.length === 0
        ? `Aucun échange n’est encore noté${toSay && `\u00A0: ${toSay}`}.`
        : `${some(actors.length, 'acteur')} sur ${total} ${is(actors.length, 'échange', 'échangent')} de l’information ou ${is(actors.length, 'agit', 'agissent')} avec d’autres.${toSay && ` ${capitalised(toSay)}.`}`;
    if (meetings === 0) return taking;
    const came = listed(
      comers,
      ({ actor, times }) => `${nameOf(document, actor)}${times > 1 ? ` (${times} fois)` : ''}`,
    );
    return `${taking} ${is(meetings, 'À la rencontre notée', `Aux ${meetings} rencontres notées`)}\u00A0: ${came}.`;
  },
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
            lessons.map((id) => quoted(document.actions.get(id)?.title ?? '?')),
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
    if (absent.length === 0) return inside;
    const onMap =
      member.length === 0
        ? is(absent.length, 'Un réseau est', 'Des réseaux sont')
        : is(absent.length, 'Un autre est', 'D’autres sont');
    return `${inside} ${onMap} sur la carte\u00A0:`;
  },
  ownPeers: ({ direct, comparable, actors }, { from }) => {
    if (actors.length > 0)
      return `${some(actors.length, 'pair')} sur la carte, ${direct === 0 ? 'aucun en contact direct' : `dont ${direct} en contact direct`}\u00A0:`;
    return comparable
      ? 'Aucun pair n’est encore sur la carte.'
      : `La mission ${ofFr(from)} n’est pas encore notée\u00A0: on ne peut pas dire qui a la même.`;
  },
  circle: ({ contacts, exchanges, months, actors }, { document }) => {
    if (contacts === 0) return 'Aucun contact direct n’est connu.';
    const direct = some(contacts, 'contact direct', 'contacts directs');
    if (exchanges.length === 0) return `${direct}\u00A0; la date du dernier échange n’est notée pour personne.`;
    const last = listed(exchanges, ({ actor, on }) => `${nameOf(document, actor)} (${vocabularyFr.day(on)})`);
    const undated = contacts - exchanges.length;
    const rest = undated === 0 ? '' : ` Date non notée pour ${undated}.`;
    const silent =
      actors.length === 0
        ? `Aucun ne date de plus de ${months} mois.`
        : `Sans nouvelles depuis plus de ${months} mois\u00A0:`;
    return `${direct}. Derniers échanges\u00A0: ${last}.${rest} ${silent}`;
  },
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
  asleep: ({ sleeping, dated, months, since }, { document }) => {
    const pairs = listed(
      sleeping,
      ({ pair, on }) => `${pairSaid(document, pair)}${on === undefined ? '' : ` (${vocabularyFr.day(on)})`}`,
    );
    const old =
      dated === 0
        ? 'La date du dernier échange n’est notée pour aucun lien.'
        : sleeping.length === 0
          ? `${is(dated, 'Le seul lien daté n’a pas', `Aucun des ${dated} liens datés n’a`)} plus de ${months} mois.`
          : `${some(sleeping.length, 'lien')} sans échange noté depuis plus de ${months} mois\u00A0: ${pairs}.`;
    return `${old} ${sinceSaid(since)}`;
  },
};
