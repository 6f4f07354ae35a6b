import { analyse as analyseMap } from '../../analysis/analyse';
import { BESIDE_THE_FIELD } from '../../analysis/answers/answer';
import type { ActorId, Day } from '../../domain/brand';
import { fold } from '../../domain/folding';
import type { MapDocument } from '../../domain/mapDocument';
import type { CommandLineMessages } from '../../i18n/commandLine/fr';
import { MESSAGES } from '../../i18n/language';
import { analysisText } from '../analysisText';
import { answersReport } from '../answersReport';
import type { CommandLine } from '../commandLine';
import { commandLineWords } from '../commandLineWords';
import { loadMap } from '../loadMap';
import type { Console, Status } from '../outcome';

/** `analyse`: everything that can be said of a map, as JSON or text. */
export async function analyse(line: CommandLine, console: Console, today: Day): Promise<Status> {
  const words = commandLineWords(line.language);
  const loaded = await loadMap(line.files, line, console);
  if (!loaded.ok) return loaded.status;
  const { document } = loaded;
  const named = namedActors(document, line, words);
  if ('complaint' in named) {
    console.error(named.complaint);
    return 2;
  }
  const { perimeter, by, graphOnly, language } = line;
  const options = { ...named, perimeter, by, graphOnly, today };
  const report = analyseMap(document, options, MESSAGES[language].findings);
  const answered = answersReport(document, options, language);
  const isBeside = ({ id }: { readonly id: string }) => BESIDE_THE_FIELD.has(id);
  console.out(
    line.json
      ? `${JSON.stringify(
          {
            ...report,
            ...answered,
            answers: answered.answers.filter((answer) => !isBeside(answer)),
            alsoAnswered: answered.answers.filter(isBeside),
          },
          null,
          2,
        )}\n`
      : analysisText(report, answered, words, language),
  );
  return 0;
}

interface NamedActors {
  readonly from: ActorId | undefined;
  readonly without: ReadonlySet<ActorId>;
}

function namedActors(
  document: MapDocument,
  { from, without }: CommandLine,
  words: CommandLineMessages,
): NamedActors | { readonly complaint: string } {
  const ids: ActorId[] = [];
  for (const name of [...without, ...(from === undefined ? [] : [from])]) {
    const called = actorCalled(document, name);
    if (called.kind === 'none') return { complaint: words.unknownName(name) };
    if (called.kind === 'several') return { complaint: words.severalActors(name) };
    ids.push(called.id);
  }
  return { from: from === undefined ? undefined : ids.at(-1), without: new Set(ids.slice(0, without.length)) };
}

type ActorCalled =
  | { readonly kind: 'one'; readonly id: ActorId }
  | { readonly kind: 'none' }
  | { readonly kind: 'several' };

/** Finds an actor named on the command line: by the Id of the file, then the exact name, then another spelling. */
function actorCalled(document: MapDocument, name: string): ActorCalled {
  const actors = [...document.actors.values()];
  const folded = fold(name);
  const ways = [
    actors.filter(({ reference }) => reference === name),
    actors.filter((actor) => actor.name === name),
    actors.filter((actor) => fold(actor.name) === folded || fold(actor.shortName ?? '') === folded),
  ];
  const found = folded === '' ? [] : (ways.find((way) => way.length > 0) ?? []);
  const [first] = found;
  if (first === undefined) return { kind: 'none' };
  return found.length === 1 ? { kind: 'one', id: first.id } : { kind: 'several' };
}
