import { useId } from 'react';
import type { AlsoNew } from '../../domain/alsoNew';
import type { ActorId } from '../../domain/brand';
import type { Patch } from '../../domain/tables';
import { CERTAINTIES, DIRECTIONS, isFormal, isPast, TIE_NATURES, type Tie } from '../../domain/tie';
import { EditableActor } from '../actions/EditableActor';
import { EditableDay } from '../parts/EditableDay';
import { EditableSelect } from '../parts/EditableSelect';
import { EditableText } from '../parts/EditableText';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import controls from '../styles/controls.module.css';
import { useMessages } from '../useApp';
import styles from './Card.module.css';
import { FileColumns } from './FileColumns';

const LEVELS = [1, 2, 3, 4] as const;

interface TieFieldsProps {
  readonly tie: Tie;
  readonly a: string;
  readonly b: string;
  readonly readOnly: boolean;
  readonly onEdit: (patch: Patch<Tie>) => void;
  readonly onMove: (ends: Pick<Tie, 'a' | 'b'>, alsoNew?: AlsoNew) => void;
}

/** The fields of a tie, those that decide what is drawn first. */
export function TieFields({ tie, a, b, readOnly, onEdit, onMove }: TieFieldsProps) {
  const { card, vocabulary } = useMessages();
  const words = card.tie;
  const { tieColumns } = useLaterMessages().table;
  const { formal: _said, ...unsaid } = tie;
  const byNature = vocabulary.formality[isFormal(unsaid) ? 'formal' : 'informal'];
  const text = (field: 'frequency' | 'saidBy' | 'validatedBy', suggestions: readonly string[] = []) => (
    <EditableText
      label={words[field]}
      value={tie[field] ?? ''}
      readOnly={readOnly}
      suggestions={suggestions}
      onCommit={(typed) => onEdit({ [field]: typed === '' ? undefined : typed })}
    />
  );
  const day = (field: 'lastExchange' | 'validatedOn') => (
    <EditableDay
      label={words[field]}
      value={tie[field]}
      readOnly={readOnly}
      onCommit={(one) => onEdit({ [field]: one })}
    />
  );
  const end = (field: 'a' | 'b') => (
    <EditableActor
      label={tieColumns[field]}
      value={tie[field]}
      except={[field === 'a' ? tie.b : tie.a]}
      readOnly={readOnly}
      onCommit={(actor: ActorId, alsoNew) => onMove({ a: tie.a, b: tie.b, [field]: actor }, alsoNew)}
    />
  );
  return (
    <div className={styles.fields}>
      {end('a')}
      <EditableSelect
        label={words.nature}
        value={tie.nature}
        options={TIE_NATURES.map((nature) => [nature, vocabulary.tieNatures[nature].name] as const)}
        emptyLabel={card.unsaid}
        readOnly={readOnly}
        onCommit={(nature) => onEdit({ nature })}
      />
      {end('b')}
      <EditableSelect
        label={words.certainty}
        value={tie.certainty}
        options={CERTAINTIES.map((one) => [one, vocabulary.certainties[one]] as const)}
        readOnly={readOnly}
        onCommit={(certainty) => certainty && onEdit({ certainty })}
      />
      <EditableSelect
        label={words.formal}
        value={tie.formal === undefined ? undefined : tie.formal ? 'formal' : 'informal'}
        options={(['formal', 'informal'] as const).map((one) => [one, vocabulary.formality[one]] as const)}
        emptyLabel={words.formalByNature(byNature)}
        readOnly={readOnly}
        onCommit={(one) => onEdit({ formal: one === undefined ? undefined : one === 'formal' })}
      />
      <EditableSelect
        label={words.level}
        value={tie.level === undefined ? undefined : String(tie.level)}
        options={LEVELS.map((level) => [String(level), words.levelOption(level, vocabulary.levels[level])] as const)}
        emptyLabel={card.unsaid}
        readOnly={readOnly}
        onCommit={(chosen) => onEdit({ level: LEVELS.find((level) => String(level) === chosen) })}
      />
      <EditableSelect
        label={words.direction}
        value={tie.direction}
        options={DIRECTIONS.map((one) => [one, vocabulary.directions[one](a, b)] as const)}
        emptyLabel={words.noDirection}
        readOnly={readOnly}
        onCommit={(direction) => onEdit({ direction })}
      />
      <EditableDay
        label={card.actor.since}
        value={tie.since}
        readOnly={readOnly}
        onCommit={(since) => onEdit({ since })}
      />
      <EditableDay
        label={card.actor.until}
        value={tie.until}
        readOnly={readOnly}
        onCommit={(until) => onEdit({ until })}
      />
      {!readOnly && <EndTie tie={tie} onEdit={onEdit} />}
      {text('frequency', words.frequencies)}
      {day('lastExchange')}
      {text('saidBy')}
      {text('validatedBy')}
      {day('validatedOn')}
      {tie.reference !== undefined && (
        <EditableText
          label={card.actor.fields.reference}
          value={tie.reference}
          readOnly={readOnly}
          onCommit={(reference) => onEdit({ reference: reference || undefined })}
        />
      )}
      <FileColumns columns={tie.attributes} readOnly={readOnly} onCommit={(attributes) => onEdit({ attributes })} />
      <Confidential tie={tie} readOnly={readOnly} onEdit={onEdit} />
    </div>
  );
}

/** A post that was left, a network that was quitted: over today, and kept. Taking the day out brings it back. */
function EndTie({ tie, onEdit }: Pick<TieFieldsProps, 'tie' | 'onEdit'>) {
  const { card } = useMessages();
  const { today } = useServices();
  return isPast(tie) ? (
    <p className={styles.faint}>{card.tie.past}</p>
  ) : (
    <div className={styles.endTie}>
      <button type="button" className={controls.button} onClick={() => onEdit({ until: today() })}>
        {card.actor.endRole}
      </button>
    </div>
  );
}

function Confidential({ tie, readOnly, onEdit }: Pick<TieFieldsProps, 'tie' | 'readOnly' | 'onEdit'>) {
  const { tie: words } = useMessages().card;
  const id = useId();
  return (
    <div className={styles.check}>
      <input
        id={id}
        type="checkbox"
        checked={tie.confidential === true}
        disabled={readOnly}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onEdit({ confidential: event.target.checked ? true : undefined })}
      />
      <label htmlFor={id}>{words.confidential}</label>
      <span id={`${id}-hint`} className={styles.faint}>
        {words.confidentialHint}
      </span>
    </div>
  );
}
