import { addressListTable } from '../cards/addressList';
import { labelledCardsTable } from '../cards/labelledCards';
import { outlineTables } from '../drawn/outlineText';
import { decodeText } from '../encoding';
import type { FileRead } from '../fileRead';
import { isProse } from '../prose/isProse';
import { textQuestion } from '../prose/readProse';
import type { FileBytes, ReadContext } from '../readResult';
import { readCsv } from './readCsv';

/** File names that do not say that the file is a table. */
const MAY_BE_PROSE = /(?:^|[/\\])[^./\\]*$|\.txt$/i;

/** Reads a text file: pasted addresses, a text that names people (where its name does not say that it is a table), else a table. */
export function readTextFile(file: FileBytes, { language, answers }: ReadContext): FileRead {
  const text = decodeText(file.bytes)?.text ?? '';
  const addresses = addressListTable(text, file.name, language);
  if (addresses) return { tables: [addresses], messages: [], questions: [] };
  const cards = MAY_BE_PROSE.test(file.name) ? labelledCardsTable(text, file.name) : undefined;
  if (cards) return { tables: [cards], messages: [], questions: [] };
  const outline = MAY_BE_PROSE.test(file.name) ? outlineTables(text, file.name) : undefined;
  if (outline) return { ...outline, questions: [] };
  if (MAY_BE_PROSE.test(file.name) && isProse(text)) {
    const question = textQuestion(file.name, true);
    const prose = { file: file.name, text, isAsked: true };
    if (answers.get(question.id) !== false) return { tables: [], messages: [], questions: [question], prose };
  }
  const { table, messages } = readCsv(file);
  return { tables: table ? [table] : [], messages, questions: [] };
}
