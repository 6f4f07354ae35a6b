import { useState } from 'react';
import type { Day } from '../../../domain/brand';
import { ACCOUNT_READERS, type AccountReader } from '../../../export/account/accountSheet';
import { htmlPage, sheetsMarkup } from '../../../export/htmlPage';
import { TextField } from '../../fields/TextField';
import { Button } from '../../parts/Button';
import styles from '../../parts/Dialogs.module.css';
import { useLaterMessages } from '../../parts/useLaterMessages';
import { accountOf } from '../../print/accountOf';
import { printOut } from '../../print/printOut';
import type { SharedNaming } from '../../print/sharedState';
import { useServices } from '../../services';
import { useApp, useAppStore } from '../../useApp';
import { ChoiceRow } from './ChoiceRow';
import type { RunExport } from './runExport';

interface Props {
  readonly naming: () => SharedNaming;
  readonly run: RunExport;
}

export function AccountPart({ naming, run }: Props) {
  const { account: words } = useLaterMessages();
  const { savePage } = useServices().exporting;
  const store = useAppStore();
  const language = useApp((state) => state.language);
  const today = useApp((state) => state.today);
  const [reader, setReader] = useState<AccountReader>('members');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState<string>(today);
  const period = { ...(from === '' ? {} : { from: from as Day }), to: (to || today) as Day };
  const isWrong = period.from !== undefined && period.from > period.to;
  const made = () => accountOf(store.getState(), { period, reader }, naming(), words);
  const save = () => {
    const { title, sheet } = made();
    run(savePage(title, htmlPage(title, language, [sheet])));
  };
  const print = () => {
    const { title, sheet } = made();
    const content = sheetsMarkup([sheet]);
    printOut({ content, paper: { name: 'a4', orientation: 'portrait' }, kind: 'sheets', title });
  };
  return (
    <section className={styles.stack} aria-labelledby="committee-account">
      <h3 id="committee-account">{words.title}</h3>
      <p className={styles.soft}>{words.hint}</p>
      <div className={styles.row}>
        <TextField label={words.from} type="date" value={from} onText={setFrom} />
        <TextField label={words.to} type="date" value={to} onText={setTo} />
      </div>
      {isWrong && <p role="alert">{words.wrongPeriod}</p>}
      <ChoiceRow
        label={words.reader}
        options={ACCOUNT_READERS}
        words={words.readers}
        value={reader}
        onChange={setReader}
      />
      <p className={styles.soft}>{words.readersHint[reader]}</p>
      <div className={styles.row}>
        <Button disabled={isWrong} onClick={save}>
          {words.html}
        </Button>
        <Button disabled={isWrong} onClick={print}>
          {words.print}
        </Button>
      </div>
    </section>
  );
}
