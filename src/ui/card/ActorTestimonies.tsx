import { memo, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { CONSENTS, PROFILES } from '../../domain/actor';
import type { ActionId, ActorId, TestimonyId } from '../../domain/brand';
import { recordTestimony, withdrawTestimony } from '../../domain/commands';
import { type AlsoNew, withAlsoNew } from '../../domain/commands/alsoNew';
import { type Patch, patched } from '../../domain/tables';
import type { Testimony } from '../../domain/testimony';
import { EditableActor } from '../actions/EditableActor';
import { EditableDay } from '../fields/EditableDay';
import { EditableSelect } from '../fields/EditableSelect';
import { recordForm } from '../fields/recordForm';
import { TextChips } from '../fields/TextChips';
import { ThemePicks } from '../fields/ThemePicks';
import { DraftsAboutProvider } from '../fields/useDraft';
import { AddButton } from '../parts/AddButton';
import { ConfirmButton } from '../parts/ConfirmButton';
import { Disclosure } from '../parts/Disclosure';
import { useFocusKept } from '../parts/useFocusKept';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import { useApp, useAppStore, useMessages } from '../useApp';
import styles from './Card.module.css';
import { WitnessSheetPart } from './WitnessSheetPart';

export function ActorTestimonies({ id }: { readonly id: ActorId }) {
  const { testimonies: words } = useLaterMessages();
  const { newId } = useServices();
  const store = useAppStore();
  const readOnly = useApp((state) => state.readOnly);
  const ids = useApp(
    useShallow(({ document }) =>
      [...document.testimonies.values()].filter((one) => one.person === id).map((one) => one.id),
    ),
  );
  const [added, setAdded] = useState<TestimonyId | null>(null);
  const kept = useFocusKept<HTMLElement>();
  if (ids.length === 0 && readOnly) return null;
  const add = () => {
    const { document, execute } = store.getState();
    const actor = document.actors.get(id);
    const testimony = { id: newId() as TestimonyId, person: id, themes: actor?.themes ?? [], publics: [] };
    execute(recordTestimony, { testimony }, actor?.name);
    setAdded(testimony.id);
  };
  return (
    <section className={styles.part} {...kept}>
      <div className={styles.partHead}>
        <h3 className={styles.partTitle}>{words.title}</h3>
        {!readOnly && <AddButton text={words.add} onPress={add} />}
      </div>
      {ids.map((one) => (
        <TestimonyPart key={one} id={one} startsOpen={one === added} />
      ))}
      <WitnessSheetPart key={id} id={id} />
    </section>
  );
}

const TestimonyPart = memo(function TestimonyPart({
  id,
  startsOpen,
}: {
  readonly id: TestimonyId;
  readonly startsOpen: boolean;
}) {
  const { card, vocabulary } = useMessages();
  const { testimonies: words, cooperation } = useLaterMessages();
  const { witness } = cooperation;
  const store = useAppStore();
  const readOnly = useApp((state) => state.readOnly);
  const testimony = useApp((state) => state.document.testimonies.get(id));
  const themes = useApp(
    useShallow(({ document }) => (testimony?.themes ?? []).map((theme) => document.themes.get(theme)?.label ?? '')),
  );
  const actions = useApp(useShallow(({ document }) => [...document.actions.values()]));
  if (!testimony) return null;
  const edit = (patch: Patch<Testimony>, alsoNew?: AlsoNew) => {
    const { document, execute } = store.getState();
    const next = patched(document.testimonies.get(id) ?? testimony, patch);
    const { actors } = withAlsoNew(document, alsoNew);
    execute(recordTestimony, { testimony: next, ...(alsoNew && { alsoNew }) }, actors.get(next.person)?.name);
  };
  const withdraw = () => {
    const { document, execute } = store.getState();
    execute(withdrawTestimony, { id }, document.actors.get(testimony.person)?.name);
  };
  const form = recordForm(testimony, { ...words, person: witness }, edit);
  const about = themes.length > 0 ? vocabulary.list(themes) : words.anything;
  return (
    <DraftsAboutProvider value={`testimony ${id}`}>
      <Disclosure
        title={<span className={styles.plain}>{words.summary(about, vocabulary.list(testimony.publics))}</span>}
        startsOpen={startsOpen}
      >
        <ThemePicks {...form.themes('themes')} />
        <TextChips
          {...form.texts('publics')}
          known={() => PROFILES.map((profile) => vocabulary.profiles[profile].many)}
        />
        {actions.length > 0 && (
          <EditableSelect<ActionId>
            label={words.action}
            value={testimony.action}
            options={actions.map((action) => [action.id, action.title] as const)}
            emptyLabel={card.unsaid}
            onCommit={(action) => edit({ action })}
          />
        )}
        <EditableSelect {...form.choice('consent', CONSENTS, vocabulary.consents)} emptyLabel={card.unsaid} />
        <EditableDay {...form.day('lastGiven')} />
        <EditableActor {...form.actor('person')} />
        {!readOnly && <ConfirmButton label={words.removeTestimony} onConfirm={withdraw} />}
      </Disclosure>
    </DraftsAboutProvider>
  );
});
