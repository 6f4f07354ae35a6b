import { useState } from 'react';
import type { ColumnPlan } from '../../../formats/columns/columnPlan';
import type { TableReview } from '../../../formats/columns/tableReview';
import type { Answers, Question } from '../../../formats/readResult';
import { DialogFrame } from '../../dialogs/DialogFrame';
import dialogs from '../../dialogs/Dialogs.module.css';
import { TabList } from '../../parts/TabList';
import { useLaterMessages } from '../../parts/useLaterMessages';
import { useServices } from '../../services';
import { useApp } from '../../useApp';
import { GlancePart } from './GlancePart';
import { QuestionField } from './QuestionField';
import styles from './Review.module.css';
import { ReviewFoot } from './ReviewFoot';
import { TableForm } from './TableForm';

/** What is read as what, table by table, and what comes of it, before anything opens. */
export function ReviewStep() {
  const { mapping, update } = useLaterMessages();
  const services = useServices();
  const importing = useApp((state) => state.importing);
  const [chosen, setChosen] = useState<string | null>(null);
  if (importing.step !== 'asking') return null;
  const { seen, questions, answers, pending, updates } = importing;
  const { tables, glance } = seen;
  const planOf = ({ id, plan }: TableReview): ColumnPlan => {
    const given = answers.get(id);
    // What was just said shows at once; what came of it comes with its reading.
    return pending && typeof given === 'object' ? given : plan;
  };
  const table =
    tables.find(({ id }) => id === chosen) ?? tables.find(({ source }) => source === 'guessed') ?? tables[0];
  const list = tables.find(({ id }) => id === table?.namedBy?.id);
  const change = (id: string, answer: boolean | ColumnPlan) => {
    // Whichever is to be checked now, the table that is looked at stays.
    setChosen(table?.id ?? null);
    services.opening.answer(new Map(answers).set(id, answer));
  };
  const form = table && (
    <TableForm
      key={table.id}
      table={table}
      plan={planOf(table)}
      list={list && { table: list, plan: planOf(list) }}
      onChange={change}
    />
  );
  return (
    <DialogFrame title={updates ? update.review : mapping.title} onClose={services.opening.cancelImport} broad>
      <Questions questions={questions} answers={answers} onAnswer={change} />
      <div className={styles.parts} data-tables={tables.length > 1 ? 'several' : 'one'}>
        {table && tables.length > 1 ? (
          <TabList
            label={mapping.tables}
            vertical
            tabs={tables.map((one, i) => [String(i), <TableTab key={one.id} table={one} plan={planOf(one)} />])}
            chosen={String(tables.indexOf(table))}
            onChoose={(name) => setChosen(tables[Number(name)]?.id ?? null)}
          >
            {form}
          </TabList>
        ) : (
          form
        )}
        <GlancePart seen={seen} pending={pending} />
      </div>
      <ReviewFoot glance={glance} pending={pending} updates={updates} />
    </DialogFrame>
  );
}

interface QuestionsProps {
  readonly questions: readonly Question[];
  readonly answers: Answers;
  readonly onAnswer: (id: string, answer: boolean) => void;
}

/** What is asked of the files as a whole; of a table, its own form asks. */
function Questions({ questions, answers, onAnswer }: QuestionsProps) {
  return questions.map((question) => {
    if (question.kind === 'columns') return null;
    const given = answers.get(question.id);
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
