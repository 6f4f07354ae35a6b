import { agendaOf } from '../../analysis/agenda/agenda';
import { contactsOf } from '../../analysis/contactsOf';
import { type Finding, HEADING_OF, HEADINGS } from '../../analysis/findings/finding';
import { findingContext } from '../../analysis/findings/findingContext';
import { storyOf } from '../../analysis/story/storyOf';
import type { ToldStep } from '../../analysis/story/toldStep';
import { ALL_VISIBLE } from '../../analysis/visibility';
import type { ActorId, Day } from '../../domain/brand';
import { isMyself } from '../../domain/entry/isMyself';
import { publicDocument } from '../../domain/leaving/publicDocument';
import { withoutConfidences } from '../../domain/leaving/withoutConfidences';
import { type MapDocument, officerOf } from '../../domain/mapDocument';
import { isOpen } from '../../domain/offer';
import { capitalised } from '../../i18n/capitals';
import type { LaterMessages, Messages } from '../../i18n/messages';
import type { Size } from '../../picture/geometry/box';
import type { MeasureText } from '../../picture/labels/textWidth';
import type { Focus } from '../../picture/marks/focus';
import type { Theme } from '../../picture/marks/theme';
import { kindWords, themeWords } from '../actorWords';
import { mapLook, type WholeLook } from '../mapLook';
import { deckPictures } from './deckPictures';
import { PICTURE_ROOM, type Slide, type SlideLine } from './slide';

export interface DeckInput {
  readonly document: MapDocument;
  readonly today: Day;
  readonly measure: MeasureText;
  readonly theme: Theme;
  readonly messages: Messages;
  readonly later: Pick<LaterMessages, 'story' | 'agenda' | 'committee'>;
  /** Most questions under each heading; all when absent. */
  readonly mostGaps?: number;
  /** Room for the whole map on the first slide, instead of pictures on the later ones. */
  readonly whole?: Size;
  /** Sentence shown when names are masked. */
  readonly masked?: string | undefined;
}

/** Most actions named on the last slide. */
const MOST_TO_DO = 3;
/** The slide about missing actors comes before these steps, which say what can be done about them. */
const ABOUT_WHAT_TO_DO: ReadonlySet<string> = new Set(['introductions', 'decided']);

type Lit = Focus['highlighted'];

interface Told extends DeckInput {
  readonly look: WholeLook;
  /** The part of the map that everybody may see. */
  readonly map: MapDocument;
  readonly picture: ReturnType<typeof deckPictures>;
}

/**
 * The story of a map as slides: who is supported, what is there, who is missing, who introduces whom, what comes next. Private and
 * confidential data are always left out. Time O(n m), for betweenness.
 */
export function storyDeck(input: DeckInput): Slide[] {
  const { today, messages } = input;
  const map = withoutConfidences(publicDocument(input.document));
  const look = mapLook(map, today);
  const { graph, centre, partition, found, findings, brokers } = look;
  const rooms = input.whole ? { wide: input.whole, beside: input.whole } : PICTURE_ROOM;
  const told: Told = { ...input, map, look, picture: deckPictures(look, input.measure, input.theme, messages, rooms) };
  const steps = storyOf({
    document: map,
    graph,
    from: centre,
    partition,
    findings: found,
    open: findings,
    brokers,
    today,
  });
  const at = steps.findIndex(({ step }) => ABOUT_WHAT_TO_DO.has(step.kind));
  const before = at === -1 ? steps : steps.slice(0, at);
  const after = at === -1 ? [] : steps.slice(at);
  const settled = after.find(({ step }) => step.kind === 'decided');
  return [
    openingSlide(told),
    ...accompaniedSlide(told),
    ...before.map((step) => stepSlide(step, told)),
    ...missingSlide(told),
    ...after.filter((step) => step !== settled).map((step) => stepSlide(step, told)),
    ...nextSlide(settled, told),
  ];
}

function openingSlide({ map, today, messages, later, masked, whole, picture }: Told): Slide {
  const { title, question, finality } = map.info;
  const lines = [
    question,
    finality && messages.printed.finality(finality),
    later.committee.madeOn(messages.vocabulary.day(today)),
    masked,
  ];
  return {
    kind: 'opening',
    title,
    lines: lines.flatMap((text) => (text ? [{ text }] : [])),
    ...(whole ? { picture: picture('wide', undefined) } : {}),
    notes: [later.committee.opening(title)],
  };
}

function accompaniedSlide(told: Told): Slide[] {
  const { map, look, messages, later } = told;
  const { committee } = later;
  const actor = look.centre === undefined ? undefined : map.actors.get(look.centre);
  if (!actor) return [];
  const officer = officerOf(map);
  const requests = [...map.offers.values()].filter(
    (offer) => offer.holder === actor.id && offer.side === 'request' && isOpen(offer),
  );
  const themes = themeWords(actor, map);
  const lines = [
    [kindWords(actor, messages), actor.territory].filter(Boolean).join(' · '),
    actor.mission,
    themes.length === 0 ? undefined : committee.themes(themes),
    requests.length === 0
      ? undefined
      : committee.seeks(
          requests.map(({ id }) => id),
          look.telling,
        ),
    // "Moi" tells a reader nothing.
    officer === undefined || officer === actor.id || isMyself(map.actors.get(officer)?.name ?? '')
      ? undefined
      : committee.by(map.actors.get(officer)?.name ?? ''),
  ];
  const ties = contactsOf(look.graph, actor.id).map((id): readonly [ActorId, ActorId] => [actor.id, id]);
  return [
    {
      kind: 'beside',
      title: committee.accompanied,
      lines: [
        { text: actor.name, look: 'heading' },
        ...lines.flatMap((text): SlideLine[] => (text ? [{ text: capitalised(text) }] : [])),
      ],
      ...shown('beside', { actors: new Set([actor.id]), ties }, told),
    },
  ];
}

function stepSlide(step: ToldStep, told: Told): Slide {
  const { look, later } = told;
  const { story, committee } = later;
  const { facts } = step;
  const sentences = story.sentences(step, look.telling);
  const isOwn = (step.step.text ?? '').trim() !== '';
  const others =
    facts.kind === 'introductions' && !isOwn
      ? facts.toTry.slice(1).map((one) => committee.introduction(one, look.telling))
      : [];
  const kind = facts.kind === 'people' && !isOwn ? 'wide' : 'beside';
  const [first, ...rest] = sentences;
  const lines = [...(first === undefined ? [] : [first]), ...others, ...rest];
  return {
    kind,
    title: story.title(step),
    // Above a wide picture there is room for little more than a line.
    lines: (kind === 'wide' ? [lines.join(' ')] : lines).flatMap(paragraphs),
    ...shown(kind, litBy(step), told),
  };
}

function litBy({ facts: { lit, litTies } }: ToldStep): Lit {
  return lit.length === 0 ? undefined : { actors: new Set(lit), ties: litTies };
}

/** One sentence per gap, under its heading; who could help is left to the speaker. */
function missingSlide(told: Told): Slide[] {
  const { map, look, messages, later, mostGaps: most = Number.POSITIVE_INFINITY } = told;
  const { findings, printed } = messages;
  const underHeading = (heading: (typeof HEADINGS)[number]): Finding[] =>
    look.gaps.filter(({ rule }) => HEADING_OF[rule] === heading);
  const nameOf = (id: ActorId) => map.actors.get(id)?.name ?? '';
  const lines = HEADINGS.flatMap((heading): SlideLine[] => {
    const under = underHeading(heading);
    if (under.length === 0) return [];
    return [
      { text: findings.headings[heading], look: 'heading' },
      ...under.slice(0, most).map((gap) => ({ text: findings.finding(gap, look.telling) })),
      ...(under.length > most
        ? [{ text: later.committee.moreMissing(under.length - most), look: 'soft' } as const]
        : []),
    ];
  });
  const notes = HEADINGS.flatMap((heading) => underHeading(heading).slice(0, most)).flatMap((gap) =>
    gap.candidates.length === 0
      ? []
      : `${findings.finding(gap, look.telling)} ${printed.report.whoCould(gap.candidates.map(({ actor }) => nameOf(actor)))}`,
  );
  return [
    {
      kind: 'words',
      title: later.committee.missing,
      lines: lines.length > 0 ? lines : [{ text: printed.report.noGaps }],
      notes,
    },
  ];
}

/** What was decided, then the first actions to do. */
function nextSlide(settled: ToldStep | undefined, told: Told): Slide[] {
  const { map, look, today, messages, later } = told;
  const { agenda, story, committee } = later;
  const { centre: from, partition, graph } = look;
  const context = findingContext(map, from, { visibility: ALL_VISIBLE, from, partition, graph, today });
  const toDo = agendaOf(context, look.findings).toDo.slice(0, MOST_TO_DO);
  const waiting = toDo.map((one): SlideLine => {
    const question = one.verb === 'lookAgain' ? messages.findings.finding(one.finding, look.telling) : '';
    const facts = [agenda.why(one, map), one.due === undefined ? '' : agenda.due(one.due, one.overdue)].filter(Boolean);
    return { text: `${agenda.what(one, map, question)}${facts.length === 0 ? '' : ` (${facts.join(', ')})`}` };
  });
  const sentences = settled ? story.sentences(settled, look.telling) : [];
  if (waiting.length + sentences.length === 0) return [];
  const written = settled?.step.title?.trim();
  return [
    {
      kind: 'beside',
      title: written || committee.next,
      lines: [
        ...sentences.flatMap(paragraphs),
        ...(waiting.length > 0 ? [{ text: agenda.title, look: 'heading' } as const, ...waiting] : []),
      ],
      ...shown('beside', settled && litBy(settled), told),
    },
  ];
}

function paragraphs(text: string): SlideLine[] {
  return text
    .split(/\n+/)
    .map((one) => one.trim())
    .flatMap((one) => (one === '' ? [] : [{ text: one }]));
}

/** A picture, with its description in the notes, for those who cannot see it. */
function shown(
  kind: 'beside' | 'wide',
  lit: Lit,
  { look, map, later, picture, whole }: Told,
): Pick<Slide, 'picture' | 'notes'> {
  const { committee } = later;
  const { order, size } = look.graph;
  const names = [...(lit?.actors ?? [])].flatMap((id) => map.actors.get(id)?.name ?? []);
  return {
    ...(whole ? {} : { picture: picture(kind, lit) }),
    notes: [names.length > 0 ? committee.litOnPicture(names) : committee.wholeOnPicture(order, size)],
  };
}
