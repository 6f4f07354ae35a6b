import { findingsFr } from '../findings/fr';
import { nameOf } from '../findings/named';
import { ofFr } from '../vocabulary/elision';
import { between, helpSaid, INSIDE, is, names, quoted, some, subjectSaid, themes } from './countsFr';
import type { WordsOfChapters } from './messages';
import { listed, requestSaid, resultOf, resultSaid, toolSaid } from './recordsFr';

const stillOpen = (gaps: number) =>
  gaps > 0 ? ` ${some(gaps, 'question reste ouverte', 'questions restent ouvertes')}.` : '';

export const startingAnswersFr: WordsOfChapters<'starting' | 'showing'> = {
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
  otherSeat: ({ contacts, reach2, officer, without }, { document, from }) => {
    const seen =
      contacts === 0
        ? `Depuis la place ${ofFr(from)}, aucun contact direct n’est connu.`
        : `Depuis la place ${ofFr(from)}\u00A0: ${some(contacts, 'contact direct', 'contacts directs')}, ${some(reach2, 'acteur')} en comptant leurs contacts.`;
    const alone =
      without === null || officer === undefined
        ? ''
        : ` Sans ${nameOf(document, officer)}\u00A0: ${some(without.actors, 'acteur')}, ${without.ties === 0 ? 'aucun lien' : some(without.ties, 'lien')}, ${without.pieces < 2 ? 'd’un seul tenant' : `en ${without.pieces} morceaux`}.`;
    return `${seen}${alone} Le choix ${quoted('Autour de')}, au-dessus des manques, met chacun·e à son tour au centre.`;
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
  witnesses: ({ help, missing, gaps }, { document }) => {
    const there =
      help.length === 0
        ? 'Personne de connu à portée.'
        : `${some(help.length, 'témoin possible', 'témoins possibles')}\u00A0: ${listed(help, (one) => helpSaid(document, one))}.`;
    if (missing.length > 0) return `${there} Personne encore sur ${themes(document, missing)}.`;
    return `${there}${stillOpen(gaps)}`;
  },
  partners: ({ help, missing, gaps }, { document }) => {
    const there =
      help.length === 0
        ? 'Personne de connu à portée.'
        : `${some(help.length, 'partenaire actuel ou possible', 'partenaires actuels ou possibles')}\u00A0: ${listed(help, (one) => `${helpSaid(document, one)}${one.already ? ', déjà partenaire' : ''}`)}.`;
    if (missing.length > 0) return `${there} Personne encore, ailleurs, sur ${themes(document, missing)}.`;
    return `${there}${stillOpen(gaps)}`;
  },
  wave: ({ first, second, relays, without, actors }, { document }) => {
    if (first + second + actors.length === 0) return 'Personne n’est noté·e comme portant une action.';
    const told =
      first === 0
        ? 'On ne connaît à ceux qui portent l’action aucun échange d’information.'
        : `Par les échanges d’information, ${some(first, 'acteur peut', 'acteurs peuvent')} l’apprendre de ceux qui portent l’action${second === 0 ? '' : `, ${second} au pas suivant`}.`;
    const known =
      relays.length === 0
        ? ' Aucun relais n’est noté.'
        : ` ${is(relays.length, 'Relais noté', 'Relais notés')}\u00A0: ${listed(relays, (one) => helpSaid(document, one))}.`;
    const lacking =
      without.length === 0 ? '' : ` Sans relais encore\u00A0: ${listed(without, (one) => subjectSaid(document, one))}.`;
    const beyond =
      actors.length === 0
        ? ' Tout le monde est à portée.'
        : ` ${is(actors.length, 'Reste', 'Restent')} hors de portée\u00A0:`;
    return `${told}${known}${lacking}${beyond}`;
  },
  purpose: ({ actions, asked, sharing, of }, { document }) => {
    if (actions === 0) return 'Aucune action n’est encore notée.';
    if (asked === 0) return 'On n’a encore demandé à personne ce qui est connu des actions.';
    const share =
      sharing === 0
        ? 'Aucune réponse ne partage la finalité.'
        : `${some(sharing, 'réponse')} sur ${asked} ${is(sharing, 'partage', 'partagent')} la finalité.`;
    if (of.length === 0) return `${share} Personne n’en connaît seulement l’existence.`;
    const only = listed(
      of,
      ({ action, actors }) => `${quoted(document.actions.get(action)?.title ?? '?')} (${names(document, actors, 4)})`,
    );
    return `${share} ${is(of.length, 'Connue', 'Connues')} sans la finalité\u00A0: ${only}.`;
  },
  ownStory: ({ told }, { document }) => {
    if (told === undefined)
      return 'Aucune mise en relation n’a encore de résultat\u00A0: l’exemple fourni en raconte une, par le bouton en haut de cette fenêtre.';
    const { needs, met, asked, request, introduction } = told;
    const by = asked === undefined ? '' : nameOf(document, asked);
    const start =
      request === undefined
        ? `${by === '' ? 'Mise en relation' : `${by} a fait la mise en relation`} entre ${nameOf(document, needs)} et ${nameOf(document, met)}.`
        : `Au départ, une demande ${ofFr(nameOf(document, needs))}\u00A0: ${requestSaid(document, request)}. ${by === '' ? 'Mise en relation' : `${by} a fait la mise en relation`} avec ${nameOf(document, met)}.`;
    return `${start} Résultat\u00A0: ${quoted(resultOf(document, introduction))}. Le bouton en haut de cette fenêtre le raconte en quatre étapes.`;
  },
  otherNetworks: ({ networks, of, actors, examples: found }, { document, from }) => {
    if (networks === 0) return 'Aucun réseau n’est encore sur la carte.';
    const tools =
      found.length === 0
        ? ''
        : `${is(found.length, 'Outil ou exemple', 'Outils et exemples')} à découvrir\u00A0: ${listed(found, (id) => toolSaid(document, id))}. `;
    if (actors.length === 0) return `${tools}Aucun réseau inconnu ${ofFr(from)} n’a de membre dans son entourage.`;
    const held = of.filter(({ holders }) => holders.length > 0);
    const examples = listed(held, ({ network, holders }) => {
      const who = holders
        .slice(0, 2)
        .map(
          ({ actor, reasons }) =>
            `${nameOf(document, actor)} ${reasons.map((reason) => findingsFr.reason(reason, document)).join(', ')}`,
        );
      return `${nameOf(document, network)} (${who.join('\u00A0; ')})`;
    });
    const none = tools === '' ? 'Aucun témoignage ni outil n’y est encore noté.' : '';
    return `${tools}${held.length === 0 ? none : `Exemples à en tirer\u00A0: ${examples}.`} ${is(actors.length, 'Un réseau', 'Des réseaux')} dont des membres sont proches, mais pas ${from}\u00A0:`;
  },
  results: ({ made, withResult }, { document }) =>
    made === 0
      ? 'Aucune mise en relation n’est encore notée.'
      : `${some(made, 'mise en relation notée', 'mises en relation notées')}. ${
          withResult.length === 0
            ? 'Aucune n’a encore de résultat noté.'
            : `Avec un résultat\u00A0: ${listed(withResult, (id) => resultSaid(document, id))}.`
        }`,
};
