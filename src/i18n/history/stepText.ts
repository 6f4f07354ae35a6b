import type { Change, Delta } from '../../domain/history/change';
import type { HistoryStep } from '../../domain/history/history';
import type { TableName } from '../../domain/mapDocument';
import type { Tie } from '../../domain/tie';
import { changedActor, changedTie } from './changedRecord';
import type { StepNames } from './stepNames';
import type { StepWords } from './stepWords';

/**
 * What a step did, as a sentence without a full stop, worded from the changed records: "Ajout de CUMA du Val". Steps that no single
 * record describes (arranging, joining maps…) use the name of their command. Of private notes, only the actor they are about is named.
 */
export function stepText(step: HistoryStep, names: StepNames, words: StepWords): string {
  const { change } = step;
  const offer = offersText(change, names, words);
  if (offer !== null) return offer;
  if (!WHOLE_MAP.has(step.command)) {
    const told =
      actorsText(change, names, words) ??
      tiesText(change, names, words) ??
      privatesText(change, names, words) ??
      placesText(step, names, words) ??
      awarenessText(change, names, words);
    if (told !== null) return told;
  }
  return words.history.sentences.about(upperFirst(words.commands.names[step.command]), step.label);
}

/** Commands that change more than their records show. */
const WHOLE_MAP: ReadonlySet<HistoryStep['command']> = new Set([
  'arrangeActors',
  'describeAction',
  'describeMeeting',
  'joinMap',
  'keepTrial',
  'mergeActors',
  'recordIntroduction',
  'recordOffer',
  'recordTestimony',
  'regroup',
  'restoreVersion',
  'takeSnapshot',
  'removeSnapshot',
  'updateMap',
]);

function actorsText({ actors = [], ties = [] }: Change, called: StepNames, words: StepWords): string | null {
  const { sentences } = words.history;
  const { nameOf } = called;
  const names = (deltas: readonly Delta<'actors'>[]) => deltas.map(([id]) => nameOf(id));
  const [added, removed, changed] = sorted(actors);
  if (added.length > 0) {
    const came = new Set<string>(added.map(([id]) => id));
    const met = ties.flatMap(([, , tie]) => (tie ? [tie.a, tie.b].filter((id) => !came.has(id)) : []));
    return sentences.actorsAdded(names(added), [...new Set(met)].map(nameOf));
  }
  if (removed.length > 0) return sentences.actorsRemoved(names(removed), sorted(ties)[1].length);
  const [only, ...others] = changed;
  if (!only) return null;
  if (others.length > 0) return sentences.actorsChanged(names(changed));
  const [id, before, after] = only;
  return before && after ? changedActor(nameOf(id), before, after, called, words) : null;
}

function tiesText({ ties = [] }: Change, names: StepNames, words: StepWords): string | null {
  const { nameOf } = names;
  const { sentences } = words.history;
  const named = ({ a, b }: Tie) => sentences.tie(nameOf(a), nameOf(b));
  const recordsOf = (deltas: readonly Delta<'ties'>[], at: 1 | 2) => deltas.flatMap((delta) => delta[at] ?? []);
  const [added, removed, changed] = sorted(ties);
  if (added.length > 0) {
    const level = added[0]?.[2]?.level;
    return sentences.tiesAdded(recordsOf(added, 2).map(named), level === undefined ? '' : sentences.level(level));
  }
  if (removed.length > 0) return sentences.tiesRemoved(recordsOf(removed, 1).map(named));
  const [only, ...others] = changed;
  if (!only) return null;
  if (others.length > 0) return sentences.tiesChanged(changed.length);
  const [, before, after] = only;
  if (!before || !after) return null;
  if (before.a !== after.a || before.b !== after.b) return sentences.tieMoved(named(before), named(after));
  return changedTie(named(after), before, after, names, words);
}

function privatesText({ privates = [] }: Change, { nameOf }: StepNames, { history }: StepWords): string | null {
  const [only, ...others] = privates;
  return only && others.length === 0 ? history.sentences.privateNote(nameOf(only[0])) : null;
}

function placesText({ change }: HistoryStep, { nameOf }: StepNames, { history }: StepWords): string | null {
  const { placements = [] } = change;
  return placements.length === 0 ? null : history.sentences.moved(placements.map(([id]) => nameOf(id)));
}

function awarenessText({ awareness = [] }: Change, { nameOf, actionOf }: StepNames, words: StepWords): string | null {
  const [only, ...others] = awareness;
  const after = only?.[2];
  if (!after || others.length > 0) return null;
  const { levels } = words.actions;
  return words.history.sentences.knows(nameOf(after.actor), actionOf(after.action), levels[after.level]);
}

/** Change of an existing offer or request: who was told of it, or who met it. */
function offersText({ offers = [] }: Change, { nameOf }: StepNames, { history }: StepWords): string | null {
  const [only, ...others] = offers;
  const [, before, after] = only ?? [];
  if (!before || !after || others.length > 0) return null;
  const { sentences } = history;
  const request = sentences.offer(after.side, nameOf(after.holder));
  if (after.answeredBy !== undefined && after.answeredBy !== before.answeredBy)
    return sentences.answeredBy(request, nameOf(after.answeredBy));
  const known = new Map((before.told ?? []).map(({ actor, on }) => [actor, on]));
  const told = (after.told ?? []).filter(({ actor, on }) => !known.has(actor) || known.get(actor) !== on);
  return told.length === 0
    ? null
    : sentences.toldTo(
        request,
        told.map(({ actor }) => nameOf(actor)),
      );
}

/** Splits changes into added, removed and modified records. */
function sorted<Name extends TableName>(deltas: readonly Delta<Name>[]) {
  return [
    deltas.filter(([, before, after]) => before === null && after !== null),
    deltas.filter(([, before, after]) => before !== null && after === null),
    deltas.filter(([, before, after]) => before !== null && after !== null),
  ] as const;
}

function upperFirst(text: string): string {
  return `${text.charAt(0).toLocaleUpperCase()}${text.slice(1)}`;
}
