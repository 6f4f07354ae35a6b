import type { ActionId, ThemeId } from '../../domain/brand';
import { byCodeUnits } from '../../domain/folding';
import { actorGraphOf } from '../actorGraph';
import { isWithin } from '../findings/candidates';
import { HEADING_OF, type Heading, type RuleName } from '../findings/finding';
import { distancesFrom } from '../measures/distancesFrom';
import { pieces } from '../measures/pieces';
import { idsOf, neighboursOf, rowsOf, vertexIndex } from '../rowsOf';
import type { AnswerTo } from './answer';
import { type AnswerContext, foundUnder, nearestFirst } from './answerContext';

/** "Is this network enough to start with?" */
export function start(context: AnswerContext): AnswerTo<'start'> {
  const { graph, vertexOf, beneficiary, actors } = context;
  const vertex = beneficiary && vertexOf.get(beneficiary.id);
  const contacts = vertex === undefined ? [] : [...neighboursOf(rowsOf(graph), vertex)];
  const within2 = actors.filter(({ id }) => id !== beneficiary?.id && isWithin(context.distance(id), 2));
  const missing = { witnesses: 0, partners: 0, makingKnown: 0 };
  for (const { rule } of context.open) {
    const heading = HEADING_OF[rule];
    if (heading !== 'ties' && heading !== 'toAsk') missing[heading] += 1;
  }
  return {
    question: 'start',
    contacts: contacts.length,
    reach2: within2.length,
    perimeter: context.found.perimeter,
    missing,
    actors: nearestFirst(
      context,
      contacts.flatMap((contact) => idsOf(graph)[contact] ?? []),
    ),
  };
}

/** "And if we looked from where it stands?" */
export function otherSeat(context: AnswerContext): AnswerTo<'otherSeat'> {
  const { document, visibility, vertexOf, officer, beneficiary } = context;
  const { contacts, reach2 } = start(context);
  const isThere = officer !== undefined && officer !== beneficiary?.id && vertexOf.has(officer);
  const alone = isThere
    ? actorGraphOf(document, { ...visibility, without: new Set([...visibility.without, officer]) })
    : undefined;
  return {
    question: 'otherSeat',
    contacts,
    reach2,
    officer: isThere ? officer : undefined,
    without: alone ? { actors: alone.order, ties: alone.size, pieces: pieces(alone).count } : null,
    actors: [],
  };
}

/** "What can it do with its own ties?" Actors within reach only through the officer. */
export function withoutOfficer(context: AnswerContext): AnswerTo<'withoutOfficer'> {
  const { graph, beneficiary, officer, thresholds } = context;
  const place = vertexIndex(idsOf(graph));
  const [from, gone] = [place.get(beneficiary?.id ?? ('' as never)), place.get(officer ?? ('' as never))];
  const hidden = officer !== undefined && gone === undefined;
  if (from === undefined || gone === undefined || from === gone)
    return { question: 'withoutOfficer', officer, hidden, within: thresholds.within, actors: [] };
  const alone = distancesFrom(graph, [from], (vertex) => vertex !== gone);
  const lost = idsOf(graph).filter(
    (id, vertex) =>
      vertex !== gone &&
      isWithin(context.distance(id), thresholds.within) &&
      !isWithin(alone[vertex] === -1 ? null : (alone[vertex] ?? null), thresholds.within),
  );
  return {
    question: 'withoutOfficer',
    officer,
    hidden,
    within: thresholds.within,
    actors: nearestFirst(context, lost),
  };
}

/** "Who can testify, and through whom?" */
export function witnesses(context: AnswerContext): AnswerTo<'witnesses'> {
  return {
    question: 'witnesses',
    actors: foundUnder(context, 'witnesses').map(({ actor }) => actor),
    help: foundUnder(context, 'witnesses'),
    missing: themesOf(context, 'noWitness'),
    gaps: gapsUnder(context, 'witnesses'),
  };
}

/** "Who elsewhere does something similar to ours, or complementary?" */
export function partners(context: AnswerContext): AnswerTo<'partners'> {
  return {
    question: 'partners',
    actors: foundUnder(context, 'partners').map(({ actor }) => actor),
    help: foundUnder(context, 'partners'),
    missing: themesOf(context, 'noPartner'),
    gaps: gapsUnder(context, 'partners'),
  };
}

/** "Who does not know yet?" Along ties that carry information, from those who carry the actions. */
export function wave(context: AnswerContext): AnswerTo<'wave'> {
  const { actors, start: from } = context;
  const at = (steps: number) => actors.filter(({ id }) => from.distance(id) === steps).length;
  const beyond = actors.filter(({ id }) => !isWithin(from.distance(id), 2));
  return {
    question: 'wave',
    first: at(1),
    second: at(2),
    relays: foundUnder(context, 'makingKnown'),
    without: context.open.flatMap(({ rule, subject }) => (rule === 'noRelay' && subject ? [subject] : [])),
    actors: from.actors.length === 0 ? [] : beyond.map(({ id }) => id),
  };
}

/** "Who knows of the action and not what it is for?" */
export function purpose(context: AnswerContext): AnswerTo<'purpose'> {
  const seen = [...context.document.awareness.values()].filter(({ actor }) => context.vertexOf.has(actor));
  const onlyThat = seen.filter(({ level }) => level === 'knowsAction');
  const title = (id: ActionId) => context.document.actions.get(id)?.title ?? id;
  const actions = [...new Set(onlyThat.map(({ action }) => action))];
  const who = (of: typeof onlyThat) =>
    nearestFirst(
      context,
      of.map(({ actor }) => actor),
    );
  return {
    question: 'purpose',
    actions: context.document.actions.size,
    asked: seen.length,
    sharing: seen.filter(({ level }) => level === 'knowsPurpose' || level === 'contributes').length,
    of: actions
      .sort((a, b) => byCodeUnits(title(a), title(b)))
      .map((action) => ({ action, actors: who(onlyThat.filter((one) => one.action === action)) })),
    actors: who(onlyThat),
  };
}

function themesOf({ open }: AnswerContext, rule: RuleName): ThemeId[] {
  return open.flatMap((finding) => (finding.rule === rule ? (finding.theme ?? []) : []));
}

function gapsUnder({ open }: AnswerContext, heading: Heading): number {
  return open.filter(({ rule }) => HEADING_OF[rule] === heading).length;
}
