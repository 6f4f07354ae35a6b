import { useMemo } from 'react';
import { LEFT_IN_FILE, leftInFile } from '../../analysis/update/leftInFile';
import { recordKey, type UpdatedTable } from '../../analysis/update/updatedTable';
import { isEmptyPlan, type UpdatedRecord } from '../../analysis/update/updatePlan';
import { actorTies } from '../../domain/actorTies';
import type { Message } from '../../formats/message';
import type { RecordCounts } from '../../i18n/update/countedRecords';
import type { NewerFile } from '../../store/updateSlice';
import { Button } from '../parts/Button';
import { DialogFrame } from '../parts/DialogFrame';
import dialogs from '../parts/Dialogs.module.css';
import { Disclosure } from '../parts/Disclosure';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp, useAppStore, useMessages } from '../useApp';
import { AskedPart } from './AskedPart';
import { ChangedPart } from './ChangedPart';
import { RecordBoxes } from './RecordBoxes';
import { changeCounts, recordCounts } from './recordCounts';
import { recordNames, recordText } from './recordText';
import styles from './Update.module.css';
import { type Updating, useUpdate } from './useUpdate';

export function UpdateDialog() {
  const newer = useApp((state) => state.newer);
  return newer && <LookedThrough newer={newer} />;
}

function LookedThrough({ newer }: { readonly newer: NewerFile }) {
  const { update: words } = useLaterMessages();
  const store = useAppStore();
  const updating = useUpdate(newer);
  const close = () => {
    store.getState().newerRead(null);
    store.getState().dialogOpened(null);
  };
  return (
    <DialogFrame title={words.title(newer.name)} onClose={close} wide>
      {!updating ? (
        <Planning onClose={close} />
      ) : updating.done ? (
        <Done updating={updating} onClose={close} />
      ) : (
        <Plan updating={updating} newer={newer} onClose={close} />
      )}
    </DialogFrame>
  );
}

/** Shown while the file is compared. Closing it cancels. */
function Planning({ onClose }: { readonly onClose: () => void }) {
  const { update: words } = useLaterMessages();
  return (
    <>
      <p role="status">{words.planning}</p>
      <progress className={dialogs.progress} aria-label={words.planning} />
      <div className={dialogs.row}>
        <Button onClick={onClose}>{words.leave}</Button>
      </div>
    </>
  );
}

function Done({ updating, onClose }: { readonly updating: Updating; readonly onClose: () => void }) {
  const { update: words } = useLaterMessages();
  const { close } = useMessages().desk;
  const counts = updating.done && changeCounts(updating.done);
  const isAnything = counts && [counts.added, counts.changed, counts.gone].some((one) => Object.keys(one).length > 0);
  return (
    <>
      <p role="status" className={styles.done}>
        {isAnything ? words.done(counts) : words.unchanged}
      </p>
      <div className={dialogs.row}>
        <Button look="primary" onClick={onClose}>
          {close}
        </Button>
      </div>
    </>
  );
}

interface PlanProps {
  readonly updating: Updating;
  readonly newer: NewerFile;
  readonly onClose: () => void;
}

function Plan({ updating, newer, onClose }: PlanProps) {
  const { update: words, files } = useLaterMessages();
  const { vocabulary } = useMessages();
  const language = useApp((state) => state.language);
  const { plan, choices, choose } = updating;
  const names = useMemo(() => recordNames(updating.open, plan.told, newer.document), [updating.open, plan, newer]);
  const own = { update: words, files, vocabulary, language };
  const isNothing = isEmptyPlan(plan) && updating.asked.length === 0;
  const left = useMemo(() => leftInFile(updating.open, newer.document), [updating.open, newer]);
  const isLeft = LEFT_IN_FILE.some((name) => left[name] > 0);
  const nothing = isLeft ? words.nothingToTake : words.nothingNew;
  const textIn = (tables: Readonly<Record<UpdatedTable, ReadonlyMap<string, object>>>) => (record: UpdatedRecord) =>
    recordText(record.table, tables[record.table].get(record.id) ?? {}, names, own);
  const tiesOf = ({ table, id }: UpdatedRecord) => {
    const ties = table === 'actors' ? actorTies(updating.open, id as never).length : 0;
    return ties > 0 ? words.gone.withTies(ties) : undefined;
  };
  const placeOf = ({ table, id }: UpdatedRecord) => {
    const place = plan.places.get(recordKey(table, id));
    return place && `(${words.place(place)})`;
  };
  return (
    <>
      <div role="status" className={dialogs.stack}>
        <p>{plan.known > 0 ? words.known(plan.known) : words.nobodyKnown}</p>
        <p>
          <strong>{isNothing ? nothing : words.summary(countsOf(updating))}</strong>
        </p>
        {isLeft && <p>{words.leftInFile(left)}</p>}
      </div>
      <RemarksPart messages={newer.messages} />
      <AskedPart updating={updating} names={names} />
      <ChangedPart updating={updating} names={names} words={own} />
      <RecordBoxes
        title={words.added.title(plan.added.length)}
        hint={words.added.hint}
        records={plan.added}
        ticked={(key) => !choices.leftOut.has(key)}
        textOf={textIn(plan.told)}
        noteOf={placeOf}
        all={words.addAll}
        none={words.addNone}
        onTick={(keys, ticked) => choose({ leftOut: withKeys(choices.leftOut, keys, !ticked) })}
      />
      <RecordBoxes
        title={words.gone.title(plan.gone.length)}
        hint={words.gone.hint}
        records={plan.gone}
        ticked={(key) => choices.removed.has(key)}
        textOf={textIn(updating.open)}
        noteOf={tiesOf}
        labelOf={words.gone.remove}
        all={words.removeAll}
        none={words.keepAll}
        onTick={(keys, ticked) => choose({ removed: withKeys(choices.removed, keys, ticked) })}
      />
      <Foot updating={updating} isNothing={isNothing} onClose={onClose} />
    </>
  );
}

interface FootProps {
  readonly updating: Updating;
  readonly isNothing: boolean;
  readonly onClose: () => void;
}

function Foot({ updating, isNothing, onClose }: FootProps) {
  const { update: words } = useLaterMessages();
  const { close } = useMessages().desk;
  return (
    <div className={dialogs.foot}>
      <div className={dialogs.row}>
        {!isNothing && (
          <Button
            look="primary"
            aria-disabled={!updating.isCurrent}
            onClick={() => updating.isCurrent && updating.apply()}
          >
            {words.apply}
          </Button>
        )}
        <Button onClick={onClose}>{isNothing ? close : words.applyNothing}</Button>
      </div>
    </div>
  );
}

function countsOf({ plan, said, asked }: Updating): {
  readonly added: RecordCounts;
  readonly changed: RecordCounts;
  readonly gone: RecordCounts;
  readonly asked: number;
} {
  return {
    added: recordCounts(plan.added),
    changed: recordCounts(plan.changed),
    gone: recordCounts(plan.gone),
    asked: asked.filter(({ inFile }) => !said.has(inFile)).length,
  };
}

function withKeys(before: ReadonlySet<string>, keys: readonly string[], isIn: boolean): ReadonlySet<string> {
  const next = new Set(before);
  for (const key of keys)
    if (isIn) next.add(key);
    else next.delete(key);
  return next;
}

function RemarksPart({ messages }: { readonly messages: readonly Message[] }) {
  const { update: words, files } = useLaterMessages();
  if (messages.length === 0) return null;
  const sentences = files.summary(messages);
  return (
    <Disclosure title={words.remarks(sentences.length)}>
      <ul className={`${dialogs.stack} ${dialogs.scroll}`}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
