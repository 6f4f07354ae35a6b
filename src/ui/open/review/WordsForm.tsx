import { useId } from 'react';
import { wordFor } from '../../../domain/words/values';
import type { ColumnPlan } from '../../../formats/columns/columnPlan';
import type { ColumnWord, ColumnWords, TableReview } from '../../../formats/columns/tableReview';
import type { Vocabulary } from '../../../formats/columns/vocabularies';
import type { LaterMessages, Messages } from '../../../i18n/messages';
import dialogs from '../../parts/Dialogs.module.css';
import { Disclosure } from '../../parts/Disclosure';
import { useLaterMessages } from '../../parts/useLaterMessages';
import controls from '../../styles/controls.module.css';
import { useApp, useMessages } from '../../useApp';
import { meaningIn, withMeaning } from './planEdits';
import styles from './Review.module.css';

interface Props {
  readonly table: TableReview;
  readonly plan: ColumnPlan;
  readonly onChange: (plan: ColumnPlan) => void;
}

/** Words of the columns that hold a vocabulary, each with its meaning; known ones are folded. */
export function WordsForm({ table, plan, onChange }: Props) {
  const { mapping } = useLaterMessages();
  const shown = table.words.filter(({ words }) => words.length > 0);
  if (shown.length === 0) return null;
  return (
    <section className={dialogs.stack}>
      <h4>{mapping.words}</h4>
      <p className={dialogs.soft}>{mapping.wordsHint}</p>
      {shown.map((words) => (
        <WordsOfColumn key={words.column} table={table} words={words} plan={plan} onChange={onChange} />
      ))}
    </section>
  );
}

function WordsOfColumn({ table, words, plan, onChange }: Props & { readonly words: ColumnWords }) {
  const { files, mapping } = useLaterMessages();
  const heading = table.headings[words.column] ?? '';
  const field = plan.columns[words.column] ?? '';
  const name = files.fields[plan.kind][field] ?? heading;
  const unknown = words.words.filter((word) => word.known === undefined);
  const known = words.words.filter((word) => word.known !== undefined);
  const line = (word: ColumnWord) => (
    <WordLine
      key={word.text}
      words={words}
      word={word}
      said={meaningIn(plan, words.column, word.text)}
      onChange={(value) => onChange(withMeaning(plan, words.column, word.text, value))}
    />
  );
  return (
    <div className={dialogs.stack}>
      <h5>{mapping.wordsOf(heading, name)}</h5>
      {unknown.length > 0 && <ul className={styles.words}>{unknown.map(line)}</ul>}
      {words.more > 0 && <p className={dialogs.soft}>{mapping.moreWords(words.more)}</p>}
      {known.length > 0 && (
        <Disclosure title={mapping.knownWords(known.length)}>
          <ul className={styles.words}>{known.map(line)}</ul>
        </Disclosure>
      )}
    </div>
  );
}

interface LineProps {
  readonly words: ColumnWords;
  readonly word: ColumnWord;
  readonly said: string | null | undefined;
  readonly onChange: (value: string | null) => void;
}

/** Option that keeps the word as it is, in a choice of texts. */
const AS_IT_IS = '\u0000';

function WordLine({ words: { vocabulary, values: ours }, word, said, onChange }: LineProps) {
  const id = useId();
  const { mapping } = useLaterMessages();
  const language = useApp((state) => state.language);
  const { levels } = useMessages().vocabulary;
  const name = (value: string) => valueName(vocabulary, value, { language, levels, level: mapping.level });
  const { known, likely } = word;
  const first = likely === undefined ? [] : [likely];
  const values = [...first, ...ours.filter((value) => value !== likely)];
  return (
    <li className={styles.word}>
      <label htmlFor={id}>
        <span className={styles.unseen}>{mapping.means(word.text)}</span>
        <span aria-hidden="true">
          <strong>{word.text}</strong> <span className={dialogs.soft}>{mapping.times(word.count)}</span>
        </span>
      </label>
      <select
        id={id}
        className={controls.field}
        value={(said === undefined ? known : said) ?? AS_IT_IS}
        onChange={(event) => onChange(event.target.value === AS_IT_IS ? null : event.target.value)}
      >
        {values.map((value) => (
          <option key={value} value={value}>
            {value === likely ? mapping.proposed(name(value)) : name(value)}
          </option>
        ))}
        {known === undefined && <option value={AS_IT_IS}>{mapping.keepWord}</option>}
        <option value="">{mapping.dropWord}</option>
      </select>
    </li>
  );
}

interface Words {
  readonly language: 'fr' | 'en';
  readonly levels: Messages['vocabulary']['levels'];
  readonly level: LaterMessages['mapping']['level'];
}

/** Name of one of our values, as people read it. */
function valueName(vocabulary: Vocabulary, value: string, { language, levels, level }: Words): string {
  if (vocabulary === 'strength') return value;
  if (vocabulary !== 'level') return wordFor(vocabulary, value, language);
  const meaning = new Map(Object.entries(levels)).get(value);
  return meaning === undefined ? value : level(value, meaning);
}
