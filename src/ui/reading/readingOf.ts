import { contactsOf } from '../../analysis/contactsOf';
import { idsOf, vertexIndex } from '../../analysis/rowsOf';
import type { ActorId } from '../../domain/brand';
import { byCodeUnits, byFolded, fold } from '../../domain/folding';
import type { Messages } from '../../i18n/messages';
import { ringsAround, TRAY } from '../../picture/circles/rings';
import type { Sector } from '../../picture/circles/sectors';
import type { AppState } from '../../store/appStore';
import { selectOpenGaps } from '../../store/selectors/selectAskedFindings';
import { isByCloseTies, selectChain } from '../../store/selectors/selectChain';
import { selectDoubtful } from '../../store/selectors/selectDoubtful';
import { selectTelling } from '../../store/selectors/selectFindings';
import { selectGraph } from '../../store/selectors/selectGraph';
import { selectBrokers, selectFragile } from '../../store/selectors/selectMarks';
import { selectPicture } from '../../store/selectors/selectPicture';
import { selectPointOfView } from '../../store/selectors/selectPointOfView';
import { stopFacts } from '../map/stopFacts';
import { notesTold } from './notesTold';

export interface ReadingPart {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly parts?: readonly ReadingPart[];
}

/** Limits: names in one sentence, questions, and actors for which ties are listed. The table has them all. */
const MOST_NAMES = 60;
const MOST_QUESTIONS = 80;
const MOST_TIED = 150;

/** Puts into sentences everything that the picture shows. `sectors`: those drawn. */
export function readingOf(state: AppState, sectors: readonly Sector[], messages: Messages): ReadingPart[] {
  const words = messages.access.reading;
  const { document } = state;
  const graph = selectGraph(state);
  const centre = selectPointOfView(state);
  const actor = centre === undefined ? undefined : document.actors.get(centre);
  const telling = selectTelling(state);
  const gaps = selectOpenGaps(state);
  const chain = selectChain(state);
  const questions = gaps.slice(0, MOST_QUESTIONS).map((gap) => messages.findings.finding(gap, telling));
  const rest = gaps.length - questions.length;
  return [
    {
      title: words.atCentre,
      sentences: [actor ? words.centred(stopFacts(state, actor, messages)) : words.nobodyAtCentre],
    },
    around(state, sectors, messages),
    { title: words.linking, sentences: linking(state, messages) },
    {
      title: words.missing,
      sentences: [
        ...(questions.length > 0 ? questions : [words.nothingMissing]),
        ...(rest > 0 ? [words.moreInPanel(rest)] : []),
      ],
    },
    ...(chain
      ? [{ title: words.chain, sentences: [messages.findings.chain(chain, document, isByCloseTies(state))] }]
      : []),
    ...notesTold(state, messages),
    {
      title: words.ties,
      sentences: graph.order > MOST_TIED ? [words.tiesInTable] : tiesTold(state, messages),
    },
  ];
}

/** Goes ring by ring in Circles, and sector by sector within a ring; only sector by sector in the Carte. */
function around(state: AppState, sectors: readonly Sector[], messages: Messages): ReadingPart {
  const words = messages.access.reading;
  const graph = selectGraph(state);
  const centre = selectPointOfView(state);
  const vertex = centre === undefined ? undefined : vertexIndex(idsOf(graph)).get(centre);
  if (selectPicture(state) !== 'circles' || vertex === undefined)
    return { title: words.bySector, sentences: bySector(state, sectors, () => true, messages) };
  const rings = ringsAround(graph, vertex);
  const ringOf = new Map(idsOf(graph).map((id, i) => [id, rings[i] ?? TRAY]));
  const names = [
    ...messages.picture.rings.map((name, i) => [i + 1, name] as const),
    [TRAY, messages.picture.tray],
  ] as const;
  const parts = names.flatMap(([ring, title]) => {
    const sentences = bySector(state, sectors, (id) => ringOf.get(id) === ring, messages);
    return sentences.length > 0 ? [{ title: sentenceCase(title), sentences }] : [];
  });
  return { title: words.around, sentences: [], parts };
}

function bySector(
  state: AppState,
  sectors: readonly Sector[],
  isHere: (id: ActorId) => boolean,
  messages: Messages,
): string[] {
  return sectors.flatMap(({ name, members }) => {
    const here = members.filter(isHere);
    const names = listed(state, here, messages);
    // An actor without a group has a sector with its own name: the name would be read twice.
    return here.length === 0 ? [] : [messages.access.reading.members(name === names ? '' : name, here.length, names)];
  });
}

function linking(state: AppState, messages: Messages): string[] {
  const words = messages.access.reading;
  const say = (ids: Iterable<ActorId>, sentence: (names: string) => string): string[] => {
    const known = [...ids];
    return known.length === 0 ? [] : [sentence(listed(state, known, messages))];
  };
  const unasked = [...state.document.actors.values()].filter(({ asked }) => asked === 'no' || asked === 'partly');
  const said = [
    ...say(selectBrokers(state), words.brokers),
    ...(state.grouping === 'groups' ? say(selectDoubtful(state).keys(), words.between) : []),
    ...say(selectFragile(state), words.fragile),
    ...say(
      unasked.map(({ id }) => id),
      words.notAsked,
    ),
  ];
  return said.length > 0 ? said : [words.nobodyLinks];
}

function tiesTold(state: AppState, messages: Messages): string[] {
  const graph = selectGraph(state);
  const nameOf = (id: ActorId | undefined) => (id && state.document.actors.get(id)?.name) ?? '';
  return idsOf(graph)
    .map((id) => ({ name: nameOf(id), others: contactsOf(graph, id) }))
    .filter(({ others }) => others.length > 0)
    .sort((a, b) => byFolded(a.name, b.name))
    .map(({ name, others }) => messages.access.reading.tiesOf(name, listed(state, others, messages)));
}

/** Lists names alphabetically; beyond the limit it gives only their number. */
function listed({ document }: AppState, ids: readonly ActorId[], { vocabulary, access }: Messages): string {
  const names = ids
    .flatMap((id) => document.actors.get(id)?.name ?? [])
    .map((name) => ({ name, key: fold(name) }))
    .sort((a, b) => byCodeUnits(a.key, b.key))
    .map(({ name }) => name);
  const rest = names.length - MOST_NAMES;
  return vocabulary.list(rest > 0 ? [...names.slice(0, MOST_NAMES), access.reading.andOthers(rest)] : names);
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
