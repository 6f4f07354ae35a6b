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
  /** Not offered besides the one that it is. */
  readonly except?: readonly ActorId[];
  /** As the map is, unless said. */
  readonly readOnly?: boolean;
  /** `alsoNew`: the actor that was typed, when nobody of that name was picked. */
  readonly onCommit: (actor: ActorId, alsoNew?: AlsoNew) => void;
  /** Without its label, which is for screen readers then, and as wide as its cell. */
  readonly bare?: boolean;
  /** The name under which a half-typed one is kept, where its label is a longer one. */
  readonly draftAs?: string;
  readonly onDone?: () => void;
}

/**
 * The one actor of a record, changed in place: found by typing, or new under the name that was typed. A name typed whole is
 * taken when the field is left; what names nobody, or several, stays typed and says so.
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
