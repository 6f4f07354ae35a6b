import { type ReactNode, useState } from 'react';
import type { MarkedText } from '../../../domain/passages/passage';
import type { ColumnPlan } from '../../../formats/columns/columnPlan';
import type { TableReview } from '../../../formats/columns/tableReview';
import type { TextReview } from '../../../formats/prose/textReview';
import type { Answer, Answers, Question } from '../../../formats/readResult';
import { DialogFrame } from '../../parts/DialogFrame';
import dialogs from '../../parts/Dialogs.module.css';
import { TabList } from '../../parts/TabList';
import { useLaterMessages } from '../../parts/useLaterMessages';
import { useServices } from '../../services';
import { useApp } from '../../useApp';
import { TextForm } from '../text/TextForm';
import { GlancePart } from './GlancePart';
import { QuestionField } from './QuestionField';
import styles from './Review.module.css';
import { ReviewFoot } from './ReviewFoot';
import { TableForm } from './TableForm';

export function ReviewStep() {
  const { mapping, update } = useLaterMessages();
  const services = useServices();
  const importing = useApp((state) => state.importing);
  const [chosen, setChosen] = useState<string | null>(null);
  if (importing.step !== 'asking') return null;
  const { seen, questions, answers, pending, updates } = importing;
  const { tables, texts, glance } = seen;
  const shown = { answers, pending };
  const planOf = (table: TableReview) => planShown(table, shown);
  const marksOf = (text: TextReview) => marksShown(text, shown);
  const entries = [...texts, ...tables];
  const entry =
    entries.find(({ id }) => id === chosen) ??
    texts[0] ??
    tables.find(({ source }) => source === 'guessed') ??
    tables[0];
  const change = (id: string, answer: Answer) => {
    // The entry being looked at stays, whichever must be checked next.
    setChosen(entry?.id ?? null);
    services.opening.answer(new Map(answers).set(id, answer));
  };
  const form = entry && (
    <EntryForm
      key={entry.id}
      entry={entry}
      tables={tables}
      questions={questions}
      planOf={planOf}
      marksOf={marksOf}
      onChange={change}
    />
  );
  return (
    <DialogFrame title={updates ? update.review : mapping.title} onClose={services.opening.cancelImport} broad>
      <Questions questions={questions} answers={answers} onAnswer={change} />
      <div className={styles.parts} data-tables={entries.length > 1 ? 'several' : 'one'}>
        {entry && entries.length > 1 ? (
          <EntryTabs entries={entries} entry={entry} planOf={planOf} marksOf={marksOf} onChoose={setChosen}>
            {form}
          </EntryTabs>
        ) : (
          form
        )}
        <GlancePart seen={seen} pending={pending} />
      </div>
      <ReviewFoot glance={glance} pending={pending} updates={updates} remembers={tables.length > 0} />
    </DialogFrame>
  );
}

/** A change shows at once; its result follows once it was read again. */
interface Shown {
  readonly answers: Answers;
  readonly pending: boolean;
}

function planShown({ id, plan }: TableReview, { answers, pending }: Shown): ColumnPlan {
  const given = answers.get(id);
  return pending && typeof given === 'object' && 'columns' in given ? given : plan;
}

function marksShown({ id, marks }: TextReview, { answers, pending }: Shown): MarkedText {
  const given = answers.get(id);
  return pending && typeof given === 'object' && 'passages' in given ? given : marks;
}

interface EntryProps {
  readonly entry: TextReview | TableReview;
  readonly tables: readonly TableReview[];
  readonly questions: readonly Question[];
  readonly planOf: (table: TableReview) => ColumnPlan;
  readonly marksOf: (text: TextReview) => MarkedText;
  readonly onChange: (id: string, answer: Answer) => void;
}

interface EntryTabsProps extends Pick<EntryProps, 'entry' | 'planOf' | 'marksOf'> {
  readonly entries: readonly EntryProps['entry'][];
  readonly onChoose: (id: string | null) => void;
  readonly children: ReactNode;
}

function EntryTabs({ entries, entry, planOf, marksOf, onChoose, children }: EntryTabsProps) {
  const { mapping } = useLaterMessages();
  return (
    <TabList
      label={mapping.tables}
      vertical
      tabs={entries.map((one, i) => [
        String(i),
        'marks' in one ? (
          <TextTab key={one.id} text={one} marks={marksOf(one)} />
        ) : (
          <TableTab key={one.id} table={one} plan={planOf(one)} />
        ),
      ])}
      chosen={String(entries.indexOf(entry))}
      onChoose={(name) => onChoose(entries[Number(name)]?.id ?? null)}
    >
      {children}
    </TabList>
  );
}

/** The chosen entry: a text, or a table with the list of actors that it refers to. */
function EntryForm({ entry, tables, questions, planOf, marksOf, onChange }: EntryProps) {
  if ('marks' in entry) {
    const asked = questions.find((one) => one.kind === 'text' && one.mayBeTable && one.message.file === entry.file);
    const onTable = asked && (() => onChange(asked.id, false));
    return (
      <TextForm text={entry} marks={marksOf(entry)} onChange={(marks) => onChange(entry.id, marks)} onTable={onTable} />
    );
  }
  const list = tables.find(({ id }) => id === entry.namedBy?.id);
  return (
    <TableForm
      table={entry}
      plan={planOf(entry)}
      list={list && { table: list, plan: planOf(list) }}
      onChange={onChange}
    />
  );
}

interface QuestionsProps {
  readonly questions: readonly Question[];
  readonly answers: Answers;
  readonly onAnswer: (id: string, answer: boolean) => void;
}

/** Questions about the files as a whole; those about a table are in its own form. */
function Questions({ questions, answers, onAnswer }: QuestionsProps) {
  return questions.map((question) => {
    const given = answers.get(question.id);
    if (question.kind === 'columns' || (question.kind === 'text' && given !== false)) return null;
    return (
      <QuestionField
        key={question.id}
        question={question}
        value={typeof given === 'boolean' ? given : question.byDefault}
        onAnswer={(value) => onAnswer(question.id, value)}
      />
    );
  });
}

function TextTab({ text, marks }: { readonly text: TextReview; readonly marks: MarkedText }) {
  const { prose } = useLaterMessages();
  return (
    <span className={styles.tab}>
      <span className={styles.tabName}>{text.file}</span>{' '}
      <span className={dialogs.soft}>{prose.tab(marks.passages.length)}</span>
    </span>
  );
}

function TableTab({ table, plan }: { readonly table: TableReview; readonly plan: ColumnPlan }) {
  const { mapping } = useLaterMessages();
  return (
    <span className={styles.tab}>
      <span className={styles.tabName}>{mapping.tableName(table.file, table.sheet)}</span>{' '}
      <span className={dialogs.soft}>
        {mapping.tableLine(table.rowCount, plan.kind)}
        {table.source === 'guessed' && <strong> · {mapping.toCheck}</strong>}
      </span>
    </span>
  );
}
