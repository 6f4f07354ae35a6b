import { agendaOfMap } from '../../analysis/agenda/agendaOfMap';
import type { ToDo } from '../../analysis/agenda/toDo';
import type { Day } from '../../domain/brand';
import { agendaDays } from '../../export/calendar/agendaDays';
import { type CalendarEntry, calendarFile } from '../../export/calendar/calendarFile';
import { type Language, MESSAGES } from '../../i18n/language';
import { LATER_MESSAGES } from '../../i18n/laterMessages';
import type { CommandLine } from '../commandLine';
import { loadMap } from '../loadMap';
import type { Console, Status } from '../outcome';

/** Actions of one map, in words. */
interface MapAgenda {
  readonly title: string;
  /** False when the map records nothing that could lead to an action. */
  readonly known: boolean;
  readonly toDo: readonly ToDoReport[];
  readonly waiting: readonly WaitingReport[];
}

/** A request asked recently, and when to ask about it again. */
interface WaitingReport {
  readonly text: string;
  readonly told: readonly string[];
  readonly why: string;
  readonly due: Day;
}

interface ToDoReport {
  readonly verb: ToDo['verb'];
  readonly text: string;
  readonly who: readonly string[];
  readonly why: string;
  readonly due: Day | null;
  readonly overdue: boolean;
  readonly closes: number;
}

/** `agenda`: actions of each map in the files, as text, as JSON, or as dates for a calendar. */
export async function agenda(line: CommandLine, console: Console, today: Day): Promise<Status> {
  const maps: MapAgenda[] = [];
  const entries: CalendarEntry[] = [];
  for (const files of mapsAmong(line.files)) {
    const loaded = await loadMap(files, line, console);
    if (!loaded.ok) return loaded.status;
    const { document } = loaded;
    const { toDo, waiting, isKnown, telling } = agendaOfMap(document, today);
    const { agenda: words } = LATER_MESSAGES[line.language];
    const { findings } = MESSAGES[line.language];
    const said = (one: ToDo) =>
      words.what(one, document, one.verb === 'lookAgain' ? findings.finding(one.finding, telling) : '');
    const reports = toDo.map((one): ToDoReport => {
      return {
        verb: one.verb,
        text: said(one),
        who: one.who.map((id) => document.actors.get(id)?.name ?? ''),
        why: words.why(one, document),
        due: one.due ?? null,
        overdue: one.overdue,
        closes: one.closes,
      };
    });
    const waits = waiting.map((one): WaitingReport => {
      return {
        text: words.waitingFor(one, document),
        told: one.told.map(({ actor }) => document.actors.get(actor)?.name ?? ''),
        why: words.waitingSince(one, document),
        due: one.due,
      };
    });
    maps.push({ title: document.info.title, known: isKnown, toDo: reports, waiting: waits });
    entries.push(
      ...agendaDays(toDo, said, (one) => words.why(one, document)),
      ...agendaDays(
        waiting,
        (one) => words.askAgain(one, document),
        (one) => words.waitingSince(one, document),
      ),
    );
  }
  if (line.ics) console.out(calendarFile(entries, today));
  else console.out(line.json ? `${JSON.stringify({ maps }, null, 2)}\n` : asText(maps, line.language));
  return 0;
}

/** Tables form one map together, as for any command; every other file is a map of its own. */
function mapsAmong(files: readonly string[]): readonly (readonly string[])[] {
  const isTable = (file: string) => /\.(csv|tsv|tab|txt)$/i.test(file);
  const tables = files.filter(isTable);
  return [...files.filter((file) => !isTable(file)).map((file) => [file]), ...(tables.length > 0 ? [tables] : [])];
}

function asText(maps: readonly MapAgenda[], language: Language): string {
  const { agenda: words } = LATER_MESSAGES[language];
  const lines = maps.flatMap(({ title, known, toDo, waiting }) => [
    title,
    ...(toDo.length + waiting.length === 0 ? [`  ${known ? words.nothing : words.unknown}`] : []),
    ...toDo.map(({ text, why, due, overdue }) => {
      const facts = [due === null ? '' : words.due(due, overdue), why].filter((fact) => fact !== '');
      return `  ${text}${facts.length === 0 ? '' : ` (${facts.join(', ')})`}`;
    }),
    ...(waiting.length === 0 ? [] : [`  ${words.waiting}`]),
    ...waiting.map(({ text, why }) => `    ${text} (${why})`),
    '',
  ]);
  return `${lines.join('\n').trimEnd()}\n`;
}
