import { Lock } from 'lucide-react';
import type { PrivateNotes } from '../../domain/actor';
import type { ActorId } from '../../domain/brand';
import { writePrivateNotes } from '../../domain/commands';
import { Disclosure } from '../parts/Disclosure';
import { EditableText } from '../parts/EditableText';
import { useApp, useAppStore, useMessages } from '../useApp';
import styles from './Card.module.css';

/** What the officer keeps for itself. In the page only on the desk, never in a projected view. */
export function PrivateNotesPart({ id }: { readonly id: ActorId }) {
  const { privates: words } = useMessages().card;
  const store = useAppStore();
  const notes = useApp((state) => state.document.privates.get(id));
  const readOnly = useApp((state) => state.readOnly);
  const keep = (field: keyof PrivateNotes) => (text: string) => {
    const { document, execute } = store.getState();
    const patch = { [field]: text === '' ? undefined : text };
    execute(writePrivateNotes, { id, patch }, document.actors.get(id)?.name);
  };
  return (
    <Disclosure
      apart
      title={
        <>
          <Lock size={16} aria-hidden="true" />
          {words.title}
        </>
      }
      {...(notes && { note: words.filled })}
    >
      <p className={styles.faint}>{words.explanation}</p>
      <EditableText
        multiline
        label={words.notes}
        value={notes?.notes ?? ''}
        readOnly={readOnly}
        onCommit={keep('notes')}
      />
      <EditableText
        type="email"
        label={words.email}
        value={notes?.email ?? ''}
        readOnly={readOnly}
        onCommit={keep('email')}
      />
      <EditableText
        type="tel"
        label={words.phone}
        value={notes?.phone ?? ''}
        readOnly={readOnly}
        onCommit={keep('phone')}
      />
      <EditableText
        label={words.attitude}
        placeholder={words.attitudeHint}
        value={notes?.attitude ?? ''}
        readOnly={readOnly}
        onCommit={keep('attitude')}
      />
    </Disclosure>
  );
}
