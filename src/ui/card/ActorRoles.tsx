import { useState } from 'react';
import type { ActorId } from '../../domain/brand';
import { giveRole, withdrawRole } from '../../domain/commands';
import { ROLES, type Role, type RoleName } from '../../domain/role';
import { Chips } from '../fields/Chips';
import { EditableDay } from '../fields/EditableDay';
import fields from '../fields/fields.module.css';
import { DraftsAboutProvider } from '../fields/useDraft';
import { AddButton } from '../parts/AddButton';
import { Button } from '../parts/Button';
import { useServices } from '../services';
import { useApp, useAppStore, useMessages } from '../useApp';
import styles from './Card.module.css';

const NONE: readonly Role[] = [];

/** The roles an actor holds or held; pressing one dates it, "+" shows the others. */
export function ActorRoles({ id, labelHidden }: { readonly id: ActorId; readonly labelHidden?: boolean }) {
  const { card, vocabulary } = useMessages();
  const store = useAppStore();
  const roles = useApp((state) => state.document.actors.get(id)?.roles ?? NONE);
  const readOnly = useApp((state) => state.readOnly);
  const [open, setOpen] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const nameOf = () => store.getState().document.actors.get(id)?.name;
  const give = (role: Role) => store.getState().execute(giveRole, { id, role }, nameOf());
  const opened = roles.find((one) => one.role === open);
  return (
    <div>
      {labelHidden ? null : <span className={fields.label}>{card.actor.fields.roles}</span>}
      <Chips
        label={card.actor.fields.roles}
        chips={roles.map(({ role, since, until }) => ({
          id: role,
          text: vocabulary.heldRole(vocabulary.roles[role].one, since, until),
          badge: vocabulary.roles[role].badge,
          past: until !== undefined,
        }))}
        onRemove={(role) => store.getState().execute(withdrawRole, { id, role: role as RoleName }, nameOf())}
        onOpen={(role) => setOpen(open === role ? null : role)}
        open={open}
      >
        {readOnly ? undefined : (
          <AddButton
            text={card.add}
            label={`${card.add}, ${card.actor.fields.roles}`}
            expanded={adding}
            onPress={() => setAdding(!adding)}
          />
        )}
      </Chips>
      {opened && !readOnly && (
        <DraftsAboutProvider value={`actor ${id} ${opened.role}`}>
          <RoleDates key={opened.role} role={opened} onChange={give} />
        </DraftsAboutProvider>
      )}
      {adding && !readOnly && (
        <RoleChoices
          held={roles}
          onChoose={(role) => {
            give({ role });
            setAdding(false);
          }}
        />
      )}
    </div>
  );
}

function RoleChoices({
  held,
  onChoose,
}: {
  readonly held: readonly Role[];
  readonly onChoose: (role: RoleName) => void;
}) {
  const { card, vocabulary } = useMessages();
  const free = ROLES.filter((role) => !held.some((one) => one.role === role));
  return (
    <fieldset className={styles.choices}>
      <legend className="visually-hidden">{card.actor.fields.roles}</legend>
      {free.map((role) => (
        <button key={role} type="button" className={styles.choice} onClick={() => onChoose(role)}>
          {vocabulary.roles[role].one}
        </button>
      ))}
    </fieldset>
  );
}

function RoleDates({ role, onChange }: { readonly role: Role; readonly onChange: (role: Role) => void }) {
  const { card } = useMessages();
  const { today } = useServices();
  const { role: name, since, until } = role;
  const dated = (dates: Pick<Role, 'since' | 'until'>) => onChange({ role: name, ...dates });
  return (
    <div className={styles.inset}>
      <EditableDay
        label={card.actor.since}
        value={since}
        readOnly={false}
        onCommit={(day) => dated({ ...(day && { since: day }), ...(until && { until }) })}
      />
      <EditableDay
        label={card.actor.until}
        value={until}
        readOnly={false}
        onCommit={(day) => dated({ ...(since && { since }), ...(day && { until: day }) })}
      />
      {until === undefined && (
        <Button onClick={() => dated({ ...(since && { since }), until: today() })}>{card.actor.endRole}</Button>
      )}
    </div>
  );
}
