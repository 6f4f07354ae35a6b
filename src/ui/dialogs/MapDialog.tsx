import { type ReactNode, useId } from 'react';
import type { ActorId, Day } from '../../domain/brand';
import { chooseBeneficiary, chooseOfficer, describeMap, nameGroup } from '../../domain/commands';
import { byFolded } from '../../domain/folding';
import { beneficiaryOf, type MapInfo, officerOf } from '../../domain/mapDocument';
import type { Patch } from '../../domain/tables';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../i18n/language';
import { selectGroupNames } from '../../store/selectors/selectPartition';
import { Choice } from '../fields/Choice';
import { DraftField } from '../fields/DraftField';
import { TextField } from '../fields/TextField';
import { DraftsAboutProvider } from '../fields/useDraft';
import { GuideLink } from '../guide/GuideLink';
import { Button } from '../parts/Button';
import { DialogFrame } from '../parts/DialogFrame';
import styles from '../parts/Dialogs.module.css';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useServices } from '../services';
import { useField } from '../start/useField';
import controls from '../styles/controls.module.css';
import { useApp, useAppStore, useMessages } from '../useApp';
import { ThresholdFields } from './ThresholdFields';

export function MapDialog() {
  const { dialogs } = useMessages();
  const messages = useLaterMessages().mapInfo;
  const info = useApp((state) => state.document.info);
  const readOnly = useApp((state) => state.readOnly);
  const store = useAppStore();
  const set = (patch: Patch<MapInfo>) => store.getState().execute(describeMap, { patch });
  const text = (field: 'question' | 'finality' | 'purpose') => (
    <TextField
      label={messages[field]}
      value={info[field] ?? ''}
      readOnly={readOnly}
      onText={(typed) => set({ [field]: typed || undefined })}
    />
  );
  const day = (field: 'keepUntil' | 'informedOn') => (
    <TextField
      type="date"
      label={messages[field]}
      value={info[field] ?? ''}
      readOnly={readOnly}
      onText={(typed) => set({ [field]: (typed || undefined) as Day | undefined })}
    />
  );

  return (
    <DialogFrame title={dialogs.mapInfo.title}>
      <DraftsAboutProvider value="map">
        <div className={styles.fields}>
          <TitleField />
          {text('question')}
          {text('finality')}
          <FieldFields />
          <div className={styles.pair}>
            <ActorChoice field="beneficiary" label={messages.beneficiary} />
            <ActorChoice field="officer" label={messages.officer} />
          </div>
          <div className={styles.pair}>
            <ThresholdFields />
            <LanguageField />
          </div>
        </div>
        <Groups />
        <section className={styles.fields}>
          <h3>{messages.privacy}</h3>
          <p className={styles.soft}>{messages.privacyHint}</p>
          <GuideLink page="rights" />
          {text('purpose')}
          <div className={styles.pair}>
            {day('keepUntil')}
            {day('informedOn')}
          </div>
        </section>
      </DraftsAboutProvider>
    </DialogFrame>
  );
}

function Field({ label, children }: { readonly label: string; readonly children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div>
      <label className={controls.label} htmlFor={id}>
        {label}
      </label>
      {children(id)}
    </div>
  );
}

/** Commits the title when the field is left, so that it may be empty while it is typed anew. */
function TitleField() {
  const messages = useLaterMessages().mapInfo;
  const title = useApp((state) => state.document.info.title);
  const store = useAppStore();
  return (
    <Field label={messages.name}>
      {(id) => (
        <DraftField
          id={id}
          draftAs="title"
          value={title}
          onCommit={(text) => store.getState().execute(describeMap, { patch: { title: text } })}
        />
      )}
    </Field>
  );
}

function FieldFields() {
  const { fields } = useLaterMessages();
  const readOnly = useApp((state) => state.readOnly);
  const { chosen, options, name, choose, rename } = useField(useAppStore());
  return (
    <div className={styles.pair}>
      <Choice
        label={fields.label}
        value={chosen}
        options={options}
        empty={fields.none}
        disabled={readOnly}
        onChange={choose}
      />
      {chosen === 'own' && (
        <Field label={fields.ownName}>
          {(id) => <DraftField id={id} draftAs="field" value={name} onCommit={rename} />}
        </Field>
      )}
    </div>
  );
}

/** The language of the map where no window says otherwise, such as in the output of the command line. */
function LanguageField() {
  const messages = useLaterMessages().mapInfo;
  const language = useApp((state) => state.document.info.language);
  const readOnly = useApp((state) => state.readOnly);
  const store = useAppStore();
  const choose = (chosen: Language | undefined) => {
    if (chosen) store.getState().execute(describeMap, { patch: { language: chosen } }, LANGUAGE_NAMES[chosen]);
  };
  return (
    <Choice
      label={messages.language}
      value={language}
      options={LANGUAGES.map((one) => [one, LANGUAGE_NAMES[one]] as const)}
      disabled={readOnly}
      onChange={choose}
    />
  );
}

function ActorChoice({ field, label }: { readonly field: 'beneficiary' | 'officer'; readonly label: string }) {
  const messages = useLaterMessages().mapInfo;
  const actors = useApp((state) => state.document.actors);
  const value = useApp((state) =>
    field === 'beneficiary' ? beneficiaryOf(state.document) : officerOf(state.document),
  );
  const readOnly = useApp((state) => state.readOnly);
  const store = useAppStore();
  const sorted = [...actors.values()].sort((a, b) => byFolded(a.name, b.name));
  const choose = (id: ActorId | undefined) => {
    const { execute, document } = store.getState();
    const command = field === 'beneficiary' ? chooseBeneficiary : chooseOfficer;
    if (id !== undefined) execute(command, { id }, document.actors.get(id)?.name ?? '');
    else if (value !== undefined) execute(command, { id: null }, messages.nobody);
  };
  return (
    <Choice
      label={label}
      value={value}
      options={sorted.map((actor) => [actor.id, actor.name] as const)}
      empty={messages.nobody}
      disabled={readOnly}
      onChange={choose}
    />
  );
}

function Groups() {
  const messages = useMessages();
  const { mapInfo: words } = useLaterMessages();
  const { regroup } = useServices().maps;
  const document = useApp((state) => state.document);
  const { groups } = document;
  const names = useApp(selectGroupNames);
  const store = useAppStore();
  const wordsOf = (id: string) => {
    const name = names.get(id);
    return name === undefined ? undefined : messages.findings.groupName(name, document);
  };
  const shown = [...groups.values()].filter((group) => group.members.length > 1);
  if (shown.length === 0) return null;
  return (
    <section className={styles.fields}>
      <h3>{messages.dialogs.mapInfo.groupsTitle}</h3>
      <p className={styles.soft}>{words.groupsHint}</p>
      <GuideLink page="answers" section="groups" />
      <ul className={styles.stack}>
        {shown.map((group) => (
          <li key={group.id}>
            <DraftField
              label={messages.dialogs.mapInfo.groupsTitle}
              draftAs={`group ${group.id}`}
              value={group.name ?? ''}
              placeholder={wordsOf(group.id)}
              onCommit={(name) => store.getState().execute(nameGroup, { id: group.id, name })}
            />
          </li>
        ))}
      </ul>
      <div className={styles.row}>
        <Button onClick={regroup}>{words.regroup}</Button>
      </div>
    </section>
  );
}
