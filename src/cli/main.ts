import { dayAt } from '../domain/days/dayAt';
import '../i18n/bothLanguages';
import { understand } from './commandLine';
import { commandLineWords } from './commandLineWords';
import { agenda } from './commands/agenda';
import { analyse } from './commands/analyse';
import { check } from './commands/check';
import { compare } from './commands/compare';
import { convert } from './commands/convert';
import type { Console, Status } from './outcome';

const STANDARD: Console = {
  out: (text) => void process.stdout.write(text),
  error: (text) => void process.stderr.write(`${text}\n`),
};

export async function main(args: readonly string[], console: Console = STANDARD): Promise<Status> {
  const understood = understand(args, commandLineWords);
  if (understood.kind === 'help') {
    console.out(`${commandLineWords(understood.language).usage}\n`);
    return 0;
  }
  if (understood.kind === 'wrong') {
    const { usage } = commandLineWords(understood.language);
    console.error(understood.why === usage ? usage : `${understood.why}\n${usage}`);
    return 2;
  }
  const { line } = understood;
  if (line.command === 'check') return check(line, console);
  if (line.command === 'analyse') return analyse(line, console, dayAt(Date.now()));
  if (line.command === 'agenda') return agenda(line, console, dayAt(Date.now()));
  if (line.command === 'compare') return compare(line, console, dayAt(Date.now()));
  return convert(line, console, dayAt(Date.now()));
}
