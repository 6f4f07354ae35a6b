import type { ActionId, ResourceId } from '../../domain/brand';
import { recordResource } from '../../domain/commands';
import type { AlsoNew } from '../../domain/commands/alsoNew';
import { byFolded, fold } from '../../domain/folding';
import { RESOURCE_KINDS, type Resource } from '../../domain/resource';
import { type Patch, patched } from '../../domain/tables';
import { wordFor } from '../../i18n/vocabulary/wordFor';
import { ActorPicks } from '../actions/ActorPicks';
import { EditableSelect } from '../fields/EditableSelect';
import { EditableText } from '../fields/EditableText';
import records from '../fields/RecordsDialog.module.css';
import { recordForm } from '../fields/recordForm';
import { ThemePicks } from '../fields/ThemePicks';
import dialogs from '../parts/Dialogs.module.css';
import { pageAddress } from '../parts/pageAddress';
import { useLaterMessages } from '../parts/useLaterMessages';
import { useApp, useAppStore, useMessages } from '../useApp';

export function ResourceFields({ id }: { readonly id: ResourceId }) {
  const { card, vocabulary } = useMessages();
  const { resources: words } = useLaterMessages();
  const store = useAppStore();
  const resource = useApp((state) => state.document.resources.get(id));
  const actions = useApp((state) => state.document.actions);
  if (!resource) return null;
  const edit = (patch: Patch<Resource>, alsoNew?: AlsoNew) => {
    const { document, execute } = store.getState();
    const next = patched(document.resources.get(id) ?? resource, patch);
    execute(recordResource, { resource: next, ...(alsoNew && { alsoNew }) }, next.title);
  };
  const form = recordForm(resource, words.fields, edit);
  const kinds = vocabulary.resourceKinds;
  const kindOf = (typed: string) => RESOURCE_KINDS.find((kind) => fold(kinds[kind]) === fold(typed));
  const titled = [...actions.values()].sort((a, b) => byFolded(a.title, b.title));
  const page = pageAddress(resource.address);
  return (
    <div className={records.fields}>
      <div className={records.wide}>
        <EditableText title labelHidden {...form.name('title')} />
      </div>
      <EditableText
        {...form.text('kind')}
        value={resource.kind === undefined ? '' : wordFor(kinds, resource.kind)}
        suggestions={RESOURCE_KINDS.map((kind) => kinds[kind])}
        placeholder={words.kindHint}
        onCommit={(typed) => edit({ kind: kindOf(typed) ?? (typed || undefined) })}
      />
      <ThemePicks {...form.themes('themes')} />
      <ActorPicks single {...form.anyActor('holder')} />
      <ActorPicks single {...form.anyActor('network')} />
      <ActorPicks {...form.actors('users')} />
      {titled.length > 0 && (
        <EditableSelect
          label={words.fields.action}
          value={resource.action}
          options={titled.map((action) => [action.id, action.title] as const)}
          emptyLabel={card.unsaid}
          onCommit={(action: ActionId | undefined) => edit({ action })}
        />
      )}
      <div className={records.wide}>
        <EditableText {...form.text('address')} placeholder={words.addressHint} />
        {page !== undefined && (
          <a className={dialogs.link} href={page} target="_blank" rel="noreferrer noopener">
            {words.openPage}
          </a>
        )}
      </div>
    </div>
  );
}
