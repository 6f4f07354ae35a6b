import type { AnswerTo } from '../../analysis/answers/answer';
import type { MapDocument } from '../../domain/mapDocument';
import { exchangesEn } from '../exchanges/en';
import { nameOf, namesOf } from '../findings/named';
import { vocabularyEn } from '../vocabulary/en';
import { askableEn } from './askableEn';
import { between, INSIDE, is, names, some, themes, way } from './countsEn';
import type { WordsOfChapters } from './messages';
import { holderOf, listed, others, pairsSaid, requestSaid, toMakeSaid } from './recordsEn';

function namedOf(named: number, organisations: number): string {
  if (named === 0)
    return `${is(organisations, 'The only organisation has', `None of the ${organisations} organisations has`)} a named contact.`;
  return `${named} of ${some(organisations, 'organisation')} ${is(named, 'has', 'have')} a named contact.`;
}

/** Stage reached with each actor: "ana: in touch (on 3 June 2026); …". */
function standsSaid(stands: NonNullable<AnswerTo<'unknownOf'>['stands']>, document: MapDocument): string {
  if (stands.length === 0) return '';
  return `${listed(stands, ({ actor, step, on }) => exchangesEn.stands(nameOf(document, actor), step, on))}. `;
}

export const peopleAnswersEn: WordsOfChapters<'identifying' | 'contacting' | 'knowing'> = {
  formerBeneficiaries: ({ consenting, ways, experienced, actors }, { document }) => {
    const also =
      experienced.length === 0
        ? ''
        : ` ${names(document, experienced)} ${is(experienced.length, 'has', 'have')} also cooperated before.`;
    if (actors.length === 0) return `There are no former beneficiaries on the map.${also}`;
    const consent =
      consenting === 0
        ? 'still to be asked whether they would speak'
        : `${consenting} of whom ${is(consenting, 'has', 'have')} agreed to speak`;
    const near = listed(ways, (chain) => `${namesOf(document, chain.slice(-1)).join('')}, ${way(document, chain)}`);
    return `${some(actors.length, 'former beneficiary', 'former beneficiaries')}, ${consent}${ways.length === 0 ? '' : `: ${near}`}.${also}`;
  },
  publicCircle: ({ publics, colleagues, actors }, { document }) =>
    publics.length === 0
      ? 'No target audience is recorded yet.'
      : `${actors.length === 0 ? 'Nobody known' : some(actors.length, 'actor')} for ${vocabularyEn.list(publics.map((one) => `“${one}”`))}.${
          colleagues.length === 0 ? '' : ` Colleagues and partners: ${names(document, colleagues)}.`
        }`,
  themes: ({ held, empty }, { document }) =>
    held + empty.length === 0
      ? 'No theme is recorded yet.'
      : empty.length === 0
        ? `There is somebody on ${is(held, 'the only theme', `each of the ${held} themes`)}.`
        : held === 0
          ? `Nobody else yet on ${themes(document, empty)}.`
          : `There are people on ${some(held, 'theme')}, and nobody yet on ${themes(document, empty)}.`,
  names: ({ structures, actors }) =>
    structures === 0
      ? 'There are no organisations on the map.'
      : actors.length === 0
        ? `Yes, for ${is(structures, 'the only organisation', `each of the ${structures} organisations`)}.`
        : `${namedOf(structures - actors.length, structures)} Who do we know there?`,
  inOut: ({ perimeter }, { document }) =>
    !perimeter
      ? 'The perimeter is not known: add the area, the group or the organisation.'
      : perimeter.touching === 0
        ? `No tie is known yet inside ${INSIDE[perimeter.level]} “${perimeter.value}”.`
        : perimeter.leaving === 0
          ? `${is(perimeter.touching, 'The only known tie stays within', `All ${perimeter.touching} known ties stay within`)} ${INSIDE[perimeter.level]} “${perimeter.value}”.`
          : `${perimeter.leaving} of ${some(perimeter.touching, 'tie')} ${is(perimeter.leaving, 'goes', 'go')} outside ${INSIDE[perimeter.level]} “${perimeter.value}”: ${pairsSaid(document, perimeter.leavingTies)}.`,
  peers: ({ within, comparable, actors }, { from }) =>
    actors.length === 0
      ? comparable
        ? `Nobody known ${between(within)}.`
        : `The remit of ${from} is not recorded yet, so there is nobody to compare with.`
      : `${some(actors.length, 'actor')} ${between(within)}:`,
  followUp: ({ open, late }, { document }) =>
    open.length === 0
      ? 'No introductions are waiting.'
      : `${some(open.length, 'introduction')} waiting${late.length > 0 ? `, ${late.length} of them overdue` : ''}: ${listed(open, (id) => toMakeSaid(document, id, late.includes(id)))}.`,
  unknownOf: ({ possible, of, stands = [] }, { document }) =>
    standsSaid(stands, document) +
    (possible === 0
      ? 'No possible partner is known yet.'
      : of.length === 0
        ? 'Nothing is missing from their cards.'
        : `${of
            .slice(0, 4)
            .map(
              ({ actor, missing }) =>
                `${nameOf(document, actor)}: ${vocabularyEn.list(missing.map((one) => askableEn[one]))}`,
            )
            .join('; ')}.${of.length > 4 ? ` And ${others(of.length - 4)}.` : ''}`),
  support: ({ officer, actions, asked, told = [], actors }, { document }) =>
    (told.length === 0 ? '' : `It has been presented to ${names(document, told)}. `) +
    (officer === undefined
      ? 'No support officer is recorded on this map.'
      : actions === 0
        ? `No action led by ${nameOf(document, officer)} is recorded: the support itself could be one.`
        : asked === 0
          ? 'Nobody has been asked yet what they know of the support.'
          : `Of ${some(asked, 'answer')}, ${actors.length === 0 ? 'nobody knows' : some(actors.length, 'actor knows', 'actors know')} what it is for.`),
  requests: ({ open, recorded, answerable }, { document }) => {
    if (recorded === 0) return 'No request is recorded yet.';
    if (open.length === 0) return 'No request is waiting for an answer.';
    const waiting = listed(open, ({ offer, by }) => {
      const who = by.length === 0 ? '' : ` (${names(document, by, 3)} could answer)`;
      return `${holderOf(document, offer)}, ${requestSaid(document, offer)}${who}`;
    });
    const nobody = answerable === 0 ? ' We know nobody nearby yet who could answer.' : '';
    return `${some(open.length, 'open request')}: ${waiting}.${nobody}`;
  },
};
