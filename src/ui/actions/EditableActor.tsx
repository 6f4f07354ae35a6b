import type { ActorId } from '../../domain/brand';
import type { AlsoNew } from '../../domain/commands/alsoNew';
import { fold } from '../../domain/folding';
import { EditableText } from '../fields/EditableText';
import fields from '../fields/fields.module.css';
import { useDraft } from '../fields/useDraft';
import { useNameOf } from '../parts/useNameOf';
import { useApp, useAppStore } from '../useApp';
import { ActorSuggest } from './ActorSuggest';

interface EditableActorProps {
  readonly label: string;
  readonly value: ActorId;
  readonly except?: readonly ActorId[];
  /** Read-only like the map by default. */
  readonly readOnly?: boolean;
  /** `alsoNew`: the actor created from the typed name, when no existing one was picked. */
  readonly onCommit: (actor: ActorId, alsoNew?: AlsoNew) => void;
  /** Shows no label (screen readers still read it) and fills its cell. */
  readonly bare?: boolean;
  /** Draft key; the label by default. */
  readonly draftAs?: string;
  readonly onDone?: () => void;
}

/**
 * The actor of a record, editable in place: found by typing, or created under the typed name. A full name is committed when the field
 * loses the focus; a name that matches no actor, or several, stays as typed and the field says so.
 */
export function EditableActor(props: EditableActorProps) {
  const { label, value, except = [], onCommit, bare = false, onDone } = props;
  const store = useAppStore();
  const mapReadOnly = useApp((state) => state.readOnly);
  const readOnly = props.readOnly ?? mapReadOnly;
  const name = useNameOf(value) ?? '';
  const called = (typed: string): readonly ActorId[] => {
    const others = [...store.getState().document.actors.values()].filter(({ id }) => !except.includes(id));
    return others.filter((actor) => fold(actor.name) === fold(typed)).map(({ id }) => id);
  };
  const keep = (typed: string) => {
    const [only] = called(typed);
    if (only !== undefined && only !== value) onCommit(only);
  };
  const draft = useDraft(name, keep, props.draftAs ?? label, (typed) => typed === '' || called(typed).length === 1);
  if (readOnly && !draft.typing)
    return <EditableText label={label} value={name} readOnly labelHidden={bare} bare={bare} onCommit={() => {}} />;
  return (
    <div className={bare ? undefined : fields.row}>
      {!bare && (
        <span className={fields.label} aria-hidden="true">
          {label}
        </span>
      )}
      <ActorSuggest
        asField={!bare}
        label={label}
        picked={name}
        draft={draft}
        except={[value, ...except]}
        onPick={(id) => onCommit(id)}
        onCreate={(actor) => onCommit(actor.id, { actors: [actor] })}
        {...(onDone && { onDone })}
      />
    </div>
  );
}
