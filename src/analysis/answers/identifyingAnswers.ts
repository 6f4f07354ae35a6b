import { isCurrent } from '../../domain/action';
import type { ActorId, ThemeId } from '../../domain/brand';
import { byCodeUnits, fold } from '../../domain/folding';
import { otherEnd } from '../../domain/tie';
import { distinctTexts } from '../findings/distinctTexts';
import { publicsToReach } from '../findings/noRelay';
import { profileTest } from '../findings/publicProfiles';
import type { AnswerTo } from './answer';
import { type AnswerContext, holdersOf, nearestFirst, othersWho } from './answerContext';

/** "Who has cooperated before?" */
export function formerBeneficiaries(context: AnswerContext): AnswerTo<'formerBeneficiaries'> {
  const former = othersWho(context, ({ roles }) => roles.some(({ role }) => role === 'formerBeneficiary'));
  const nearest = nearestFirst(
    context,
    former.map(({ id }) => id),
  );
  const past = [...context.document.actions.values()].filter((action) => !isCurrent(action)).flatMap(holdersOf);
  const told = [...context.document.testimonies.values()].map(({ person }) => person);
  const known = new Set<ActorId>([...nearest, ...(context.beneficiary ? [context.beneficiary.id] : [])]);
  return {
    question: 'formerBeneficiaries',
    consenting: former.filter(({ consent }) => consent === 'given').length,
    ways: nearest.flatMap((id) => {
      const chain = context.chain(id);
      return chain ? [chain] : [];
    }),
    experienced: nearestFirst(context, [...past, ...told]).filter((id) => context.vertexOf.has(id) && !known.has(id)),
    actors: nearest,
  };
}

/** "Who does our public already work with, and who are their colleagues?" */
export function publicCircle(context: AnswerContext): AnswerTo<'publicCircle'> {
  const publics = distinctTexts(publicsToReach(context).map(({ text }) => text));
  const tests = publics.map(({ text, folded }) => ({ folded, ...profileTest(text) }));
  const members = othersWho(context, (actor) =>
    tests.some(({ folded, fits }) => fits(actor) || actor.publics.some((one) => fold(one) === folded)),
  ).map(({ id }) => id);
  const inside = new Set(members);
  const employers = new Set(
    context.ties.filter((tie) => tie.nature === 'worksFor' && inside.has(tie.a)).map(({ b }) => b),
  );
  const near = context.ties.flatMap((tie) => {
    if (tie.nature === 'worksFor') return employers.has(tie.b) ? [tie.a] : [];
    if (tie.nature !== 'partnerOf') return [];
    return [tie.a, tie.b].filter((end) => inside.has(end)).map((end) => otherEnd(tie, end));
  });
  return {
    question: 'publicCircle',
    publics: publics.map(({ text }) => text),
    colleagues: nearestFirst(
      context,
      near.filter((id) => !inside.has(id) && id !== context.beneficiary?.id),
    ),
    actors: nearestFirst(context, members),
  };
}

/** "Which themes have people, and which have nobody?" */
export function themes(context: AnswerContext): AnswerTo<'themes'> {
  const held = new Set<ThemeId>(othersWho(context, () => true).flatMap((actor) => actor.themes));
  const label = (theme: ThemeId) => context.document.themes.get(theme)?.label ?? theme;
  const empty = [...context.document.themes.keys()].filter((theme) => !held.has(theme));
  return {
    question: 'themes',
    held: context.document.themes.size - empty.length,
    empty: empty.sort((a, b) => byCodeUnits(label(a), label(b))),
    actors: [],
  };
}

/** "Do we have a person's name for each structure?" */
export function names(context: AnswerContext): AnswerTo<'names'> {
  const nameless = context.found.findings.filter(({ rule }) => rule === 'structureWithoutPerson');
  return {
    question: 'names',
    structures: othersWho(context, ({ type }) => type === 'structure').length,
    actors: nearestFirst(
      context,
      nameless.flatMap(({ actors }) => actors),
    ),
  };
}
