import { useState } from 'react';
import { reopenFinding } from '../../domain/commands';
import { type RefusedIntroduction, selectRefusedIntroductions } from '../../store/selectors/selectIntroductions';
import { RuleOutForm } from '../panel/RuleOutForm';
import { ActorButton } from '../parts/ActorButton';
import { Button } from '../parts/Button';
import { Disclosure } from '../parts/Disclosure';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useNameOf } from '../parts/useNameOf';
import { useApp, useAppStore, useMessages } from '../useApp';
import styles from './Introductions.module.css';

export function RefusedIntroductions() {
  const { toTry: words } = useLaterMessages();
  const refused = useApp(selectRefusedIntroductions);
  if (refused.length === 0) return null;
  return (
    <Disclosure title={words.refused(refused.length)}>
      <ul className={styles.lines}>
        {refused.map((one) => (
          <RefusedLine key={one.ruling.id} refused={one} />
        ))}
      </ul>
    </Disclosure>
  );
}

function RefusedLine({ refused: { a, b, ruling } }: { readonly refused: RefusedIntroduction }) {
  const { toTry: words, rulings } = useLaterMessages();
  const { vocabulary } = useMessages();
  const store = useAppStore();
  const readOnly = useApp((state) => state.readOnly);
  const [one = '', other = ''] = [useNameOf(a), useNameOf(b)];
  const { verdict, reason, by, on } = ruling;
  const [changing, setChanging] = useState(false);
  const reopen = () => store.getState().execute(reopenFinding, { id: ruling.id }, `${one} – ${other}`);
  return (
    <li className={styles.line}>
      <p className={styles.sentence}>
        <ActorButton className={styles.name} id={a} /> {words.and} <ActorButton className={styles.name} id={b} />
      </p>
      <p className={styles.soft}>
        {rulings.ruledOutAs(rulings.verdicts[verdict], reason, on && vocabulary.day(on), by)}
      </p>
      {changing ? (
        <RuleOutForm ruled={ruling.id} title={rulings.title} before={ruling} onDone={() => setChanging(false)} />
      ) : (
        <div className={styles.actions}>
          <Button disabled={readOnly} aria-label={rulings.changeThem(one, other)} onClick={() => setChanging(true)}>
            {rulings.change}
          </Button>
          <Button disabled={readOnly} aria-label={words.reopenThem(one, other)} onClick={reopen}>
            {words.reopen}
          </Button>
        </div>
      )}
    </li>
  );
}
