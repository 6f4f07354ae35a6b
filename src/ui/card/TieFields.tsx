import { useId, useState } from 'react';
import type { AlsoNew } from '../../domain/commands/alsoNew';
import type { Patch } from '../../domain/tables';
import { CERTAINTIES, DIRECTIONS, formalityOf, isPast, TIE_NATURES, type Tie } from '../../domain/tie';
import { EditableActor } from '../actions/EditableActor';
import { EditableDay } from '../fields/EditableDay';
import { EditableSelect } from '../fields/EditableSelect';
import { EditableText } from '../fields/EditableText';
import { recordForm } from '../fields/recordForm';
import { Button } from '../parts/Button';
import { Disclosure } from '../parts/Disclosure';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
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

/** Fields that decide how a tie is drawn; the others are folded unless one is filled. */
export function TieFields(props: TieFieldsProps) {
  const { tie, onEdit } = props;
  const { card, vocabulary } = useMessages();
  const words = card.tie;
  const form = recordForm(tie, words, onEdit);
  return (
    <>
      <div className={styles.fields}>
        <EditableSelect
          label={words.nature}
          value={tie.nature}
          options={TIE_NATURES.map((nature) => [nature, vocabulary.tieNatures[nature].name] as const)}
          emptyLabel={card.unsaid}
          onCommit={(nature) => onEdit({ nature })}
        />
        <EditableSelect
          label={words.level}
          value={tie.level === undefined ? undefined : String(tie.level)}
          options={LEVELS.map((level) => [String(level), words.levelOption(level, vocabulary.levels[level])] as const)}
          emptyLabel={card.unsaid}
          onCommit={(chosen) => onEdit({ level: LEVELS.find((level) => String(level) === chosen) })}
        />
        <EditableSelect {...form.choice('certainty', CERTAINTIES, vocabulary.certainties)} emptyLabel={card.unsaid} />
        <Formality tie={tie} onEdit={onEdit} />
      </div>
      <MoreOfTie key={tie.id} {...props} />
    </>
  );
}

function MoreOfTie({ tie, a, b, readOnly, onEdit, onMove }: TieFieldsProps) {
  const { card, vocabulary } = useMessages();
  const words = card.tie;
  const { tieColumns } = useLaterMessages().table;
  // Read once, so that emptying a field does not fold it.
  const [startsOpen] = useState(() => saysMore(tie));
  const form = recordForm(tie, { ...card.actor, ...card.actor.fields, ...words }, onEdit);
  const end = (field: 'a' | 'b') => (
    <EditableActor
      label={tieColumns[field]}
      value={tie[field]}
      except={[field === 'a' ? tie.b : tie.a]}
      onCommit={(actor, alsoNew) => onMove({ a: tie.a, b: tie.b, [field]: actor }, alsoNew)}
    />
  );
  return (
    <Disclosure title={words.more} startsOpen={startsOpen}>
      <div className={styles.fields}>
        <EditableSelect
          label={words.direction}
          value={tie.direction}
          options={DIRECTIONS.map((one) => [one, vocabulary.directions[one](a, b)] as const)}
          emptyLabel={words.noDirection}
          onCommit={(direction) => onEdit({ direction })}
        />
        <EditableDay {...form.day('since')} />
        <EditableDay {...form.day('until')} />
        {!readOnly && <EndTie tie={tie} onEdit={onEdit} />}
        <EditableText {...form.text('frequency')} suggestions={words.frequencies} />
        <EditableDay {...form.day('lastExchange')} />
        <EditableText {...form.text('saidBy')} />
        <EditableText {...form.text('validatedBy')} />
        <EditableDay {...form.day('validatedOn')} />
        {tie.reference !== undefined && <EditableText {...form.text('reference')} />}
        <FileColumns columns={tie.attributes} onCommit={(attributes) => onEdit({ attributes })} />
        {end('a')}
        {end('b')}
        <Confidential tie={tie} readOnly={readOnly} onEdit={onEdit} />
      </div>
    </Disclosure>
  );
}

const FOLDED = [
  'direction',
  'since',
  'until',
  'frequency',
  'lastExchange',
  'saidBy',
  'validatedBy',
  'validatedOn',
  'reference',
  'confidential',
] as const satisfies readonly (keyof Tie)[];

function saysMore(tie: Tie): boolean {
  return tie.attributes.length > 0 || FOLDED.some((field) => tie[field] !== undefined);
}

/** Formality of the tie; when not set, its nature decides. */
function Formality({ tie, onEdit }: Pick<TieFieldsProps, 'tie' | 'onEdit'>) {
  const { card, vocabulary } = useMessages();
  const { formal, ...unsaid } = tie;
  const byNature = formalityOf(unsaid);
  return (
    <EditableSelect
      label={card.tie.formal}
      value={formal === undefined ? undefined : formal ? 'formal' : 'informal'}
      options={(['formal', 'informal'] as const).map((one) => [one, vocabulary.formality[one]] as const)}
      emptyLabel={card.tie.formalByNature(byNature && vocabulary.formality[byNature])}
      onCommit={(one) => onEdit({ formal: one === undefined ? undefined : one === 'formal' })}
    />
  );
}

/** Ends a tie as of today, as when somebody leaves a post or a network; it is kept. Removing the end date brings it back. */
function EndTie({ tie, onEdit }: Pick<TieFieldsProps, 'tie' | 'onEdit'>) {
  const { card } = useMessages();
  const { today } = useServices();
  return isPast(tie) ? (
    <p className={styles.faint}>{card.tie.past}</p>
  ) : (
    <div className={styles.endTie}>
      <Button onClick={() => onEdit({ until: today() })}>{card.actor.endRole}</Button>
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
