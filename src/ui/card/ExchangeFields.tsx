import { useId } from 'react';
import { partnerOfPair } from '../../analysis/knowing/knowing';
import type { Day } from '../../domain/brand';
import { describeTie } from '../../domain/commands';
import { EXCHANGE_MEANS, EXCHANGE_SUBJECTS, type Exchange } from '../../domain/exchange';
import type { Tie } from '../../domain/tie';
import { exchangesSet } from '../../domain/tieExchanges';
import { EditableDay } from '../fields/EditableDay';
import { EditableSelect } from '../fields/EditableSelect';
import { ConfirmButton } from '../parts/ConfirmButton';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp, useAppStore, useMessages } from '../useApp';
import styles from './Card.module.css';

interface ExchangeFieldsProps {
  readonly tie: Tie;
  readonly exchange: Exchange;
  readonly label: string;
  readonly onDay?: (day: Day | undefined) => void;
}

export function ExchangeFields({ tie, exchange, label, onDay }: ExchangeFieldsProps) {
  const { exchanges: words } = useLaterMessages();
  const { vocabulary } = useMessages();
  const store = useAppStore();
  const readOnly = useApp((state) => state.readOnly);
  const isPartner = useApp(({ document }) => partnerOfPair(document, tie.a, tie.b) !== undefined);
  const id = useId();
  // Where neither is a partner or may become one, only the subjects already noted are shown.
  const subjects = EXCHANGE_SUBJECTS.filter((one) => isPartner || exchange.about.includes(one));
  const replace = (by: readonly Exchange[]) => {
    const all = (tie.exchanges ?? []).flatMap((one) => (one === exchange ? by : [one]));
    store.getState().execute(describeTie, { id: tie.id, patch: exchangesSet(tie, all) }, label);
  };
  const edit = ({ on, by, about }: { [Field in keyof Exchange]?: Exchange[Field] | undefined }) =>
    replace([{ ...(on && { on }), ...(by && { by }), about: about ?? [] }]);
  return (
    <fieldset className={styles.exchange}>
      <legend className="visually-hidden">{words.one(exchange.on)}</legend>
      <EditableDay
        label={words.day}
        draftAs={`${words.day} ${tie.id} ${onDay ? 'today' : (exchange.on ?? '')}`}
        value={exchange.on}
        onCommit={(on) => {
          onDay?.(on);
          edit({ ...exchange, on });
        }}
      />
      <EditableSelect
        label={words.by}
        value={exchange.by}
        options={EXCHANGE_MEANS.map((one) => [one, vocabulary.exchangeMeans[one]] as const)}
        emptyLabel={words.unsaid}
        onCommit={(by) => edit({ ...exchange, by })}
      />
      <div className={styles.exchangeEnd}>
        {subjects.map((subject) => (
          <label key={subject} className={styles.exchangeSubject} htmlFor={`${id} ${subject}`}>
            <input
              id={`${id} ${subject}`}
              type="checkbox"
              checked={exchange.about.includes(subject)}
              disabled={readOnly}
              onChange={({ target }) =>
                edit({
                  ...exchange,
                  about: EXCHANGE_SUBJECTS.filter((one) =>
                    one === subject ? target.checked : exchange.about.includes(one),
                  ),
                })
              }
            />
            {vocabulary.exchangeSubjects[subject]}
          </label>
        ))}
        {!readOnly && <ConfirmButton iconOnly label={words.remove(exchange.on)} onConfirm={() => replace([])} />}
      </div>
    </fieldset>
  );
}
