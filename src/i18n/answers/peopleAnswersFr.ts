import type { AnswerTo } from '../../analysis/answers/answer';
import type { MapDocument } from '../../domain/mapDocument';
import { exchangesFr } from '../exchanges/fr';
import { nameOf, namesOf } from '../findings/named';
import { ofFr } from '../vocabulary/elision';
import { vocabularyFr } from '../vocabulary/fr';
import { askableFr } from './askableFr';
import { between, INSIDE, is, names, some, themes, way } from './countsFr';
import type { WordsOfChapters } from './messages';
import { holderOf, listed, others, pairsSaid, requestSaid, toMakeSaid } from './recordsFr';

function namedOf(named: number, structures: number): string {
  if (named === 0)
    return (
      is(structures, 'La seule structure n’a pas', `Aucune des ${structures} structures n’a`) +
      ' encore de personne connue.'
    );
  return `${some(named, 'structure')} sur ${structures} ${is(named, 'a une personne connue', 'ont une personne connue')}.`;
}

/** Stage reached with each actor: "ana : en contact (le 3 juin 2026) ; …". */
function standsSaid(stands: NonNullable<AnswerTo<'unknownOf'>['stands']>, document: MapDocument): string {
  if (stands.length === 0) return '';
  return `${listed(stands, ({ actor, step, on }) => exchangesFr.stands(nameOf(document, actor), step, on))}. `;
}

export const peopleAnswersFr: WordsOfChapters<'identifying' | 'contacting' | 'knowing'> = {
  formerBeneficiaries: ({ consenting, ways, experienced, actors }, { document }) => {
    const also =
      experienced.length === 0
        ? ''
        : ` ${is(experienced.length, 'A aussi déjà coopéré', 'Ont aussi déjà coopéré')}\u00A0: ${names(document, experienced)}.`;
    if (actors.length === 0) return `Aucun·e ancien·ne bénéficiaire n’est sur la carte.${also}`;
    const consent =
      consenting === 0 ? 'dont l’accord pour témoigner reste à demander' : `dont ${consenting} d’accord pour témoigner`;
    const near = listed(ways, (chain) => `${namesOf(document, chain.slice(-1)).join('')}, ${way(document, chain)}`);
    return `${some(actors.length, 'ancien·ne bénéficiaire', 'ancien·nes bénéficiaires')}, ${consent}${ways.length === 0 ? '' : `\u00A0: ${near}`}.${also}`;
  },
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
  unknownOf: ({ possible, of, stands = [] }, { document }) =>
    standsSaid(stands, document) +
    (possible === 0
      ? 'Aucun partenaire possible n’est encore connu.'
      : of.length === 0
        ? 'Rien ne manque à leur fiche.'
        : `${of
            .slice(0, 4)
            .map(
              ({ actor, missing }) =>
                `${nameOf(document, actor)}\u00A0: ${vocabularyFr.list(missing.map((one) => askableFr[one]))}`,
            )
            .join('\u00A0; ')}.${of.length > 4 ? ` Et ${others(of.length - 4)}.` : ''}`),
  support: ({ officer, actions, asked, told = [], actors }, { document }) =>
    (told.length === 0 ? '' : `Elle a été présentée à ${names(document, told)}. `) +
    (officer === undefined
      ? 'Personne n’est noté·e comme chargé·e d’appui sur cette carte.'
      : actions === 0
        ? `Aucune action n’est notée comme portée par ${nameOf(document, officer)}\u00A0: la mission d’appui peut en être une.`
        : asked === 0
          ? 'On n’a encore demandé à personne ce qui est connu de la mission d’appui.'
          : `${actors.length === 0 ? `Sur ${some(asked, 'réponse')}, personne n’en connaît` : `Sur ${some(asked, 'réponse')}, ${some(actors.length, 'acteur en connaît', 'acteurs en connaissent')}`} la finalité.`),
  requests: ({ open, recorded, answerable }, { document }) => {
    if (recorded === 0) return 'Aucune demande n’est encore notée.';
    if (open.length === 0) return 'Aucune demande n’attend de réponse.';
    const waiting = listed(open, ({ offer, by }) => {
      const who =
        by.length === 0 ? '' : ` (${names(document, by, 3)} ${is(by.length, 'pourrait', 'pourraient')} y répondre)`;
      return `${holderOf(document, offer)}, ${requestSaid(document, offer)}${who}`;
    });
    const nobody = answerable === 0 ? ' On ne connaît encore personne de proche qui pourrait y répondre.' : '';
    return `${some(open.length, 'demande ouverte', 'demandes ouvertes')}\u00A0: ${waiting}.${nobody}`;
  },
};
