import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const UI = 'src/ui';
/** How a field is emptied: by the setter of its text. */
const EMPTIED = /\b(set[A-Z]\w*|write)\(''\)/;
/** Asked before: whether the map takes what was typed, or did. */
const ASKED = /\breadOnly\b|\bisTaken\b|\bisGiven\b|if \(.*\.execute\(/;
/** Where a function of its own begins: a handler, a component, a hook. */
const BEGINS = /(=> \{|^(export )?function .*\{|^\}.*\{)$/;

/** Fields emptied without a command, by the function and how it empties them: nothing that was typed is to be on the map. */
const WITHOUT_COMMAND: Readonly<Record<string, string>> = {
  'agenda/SettleForm.tsx emptied': 'called once the map took it',
  'look/FilterPanel.tsx onKeyDown': 'a search that Escape ends',
  'map/NewActorField.tsx leave': 'given up',
  'map/NewActorField.tsx onMeant={(actor)': 'somebody who is there already was meant',
  'notes/NoteForm.tsx done': 'given up, or called once the map was asked',
  'table/AddActorRow.tsx onMeant={(actor)': 'somebody who is there already was meant',
  'room/RoomLine.tsx onPaste': 'the lines that were pasted are shown in its place',
  'room/RoomLine.tsx take': 'called once the map was asked',
  'quick/QuickLine.tsx accept': 'written back by `take` when the map does not take it',
  'quick/QuickLine.tsx onKeyDown': 'given up',
  'room/RoomLine.tsx ': 'given up',
  'several/ManyForm.tsx choose': 'another field of the same form: a value of it is chosen anew',
  'several/ManyForm.tsx type': 'what was said is over, not what was typed',
  'shell/Announcer.tsx clear': 'what was said is over',
};

interface Emptied {
  /** File and function. */
  readonly where: string;
  /** The function up to there. */
  readonly before: string;
}

function emptiedIn(file: string): Emptied[] {
  const lines = readFileSync(join(UI, file), 'utf8').split('\n');
  return lines.flatMap((line, at) => {
    if (!EMPTIED.test(line)) return [];
    const depth = (one: string) => one.length - one.trimStart().length;
    let from = at;
    // One line may be a whole function.
    if (!/=> set\w+\(/.test(line)) {
      let inside = depth(line);
      for (from = at - 1; from > 0; from -= 1) {
        const above = lines[from] ?? '';
        if (above.trim() === '' || depth(above) >= inside) continue;
        inside = depth(above);
        if (BEGINS.test(above)) break;
      }
    }
    const name = /(?:const|function) (\w+)|(\w+=\{\(\w*\))/.exec(lines[from] ?? '');
    return [{ where: `${file} ${name?.[1] ?? name?.[2] ?? ''}`, before: lines.slice(from, at + 1).join('\n') }];
  });
}

const emptied = readdirSync(UI, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .flatMap(emptiedIn);

it('empties no field before the map was asked whether it takes what was typed', () => {
  const unasked = emptied.filter(({ before }) => !ASKED.test(before)).map(({ where }) => where);
  // A field that is new in this list swallows what is typed while another window has the map.
  expect([...new Set(unasked)].sort()).toEqual(Object.keys(WITHOUT_COMMAND).sort());
  expect(emptied.length - unasked.length).toBeGreaterThan(6);
});
