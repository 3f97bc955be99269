import { KeysHelp } from '@/components/overlay/keys-help';
import { SendGuard } from '@/components/overlay/send-guard';
import { TriageStrip } from '@/components/overlay/triage-strip';
import { TroubleLine } from '@/components/overlay/trouble-line';
import { I18nContext, type Translate } from '@/components/ui/i18n-context';
import { ToastList } from '@/components/ui/toast-list';
import { formatShortcut } from '@/utils/dom/format-shortcut';
import type { Rendering, TemplateHit } from '@/utils/messaging/protocol';
import { type ShortcutCommand, shortcutCommands } from '@/utils/settings/shortcut-commands';
import type { Finding } from '@/utils/tone/schema';
import { BrandAsk } from './brand-ask';
import { CardView, type ViewProps } from './card-view';
import type { ComposerSession } from './composer-session';
import { ComposerView } from './composer-view';
import { countStrip } from './count-strip';
import { LogView } from './log-view';
import { measure } from './measure';
import type { OpenPicker } from './overlay-store';
import { PickerView } from './picker-view';
import { ProposeView } from './propose-view';

export interface OverlayAppProps extends ViewProps {
  /** The overlay's own element in the page. */
  host: Element;
  session: ComposerSession;
  shortcuts: Record<ShortcutCommand, string>;
  mac: boolean;
  onInsert(picker: OpenPicker, hit: TemplateHit, rendering: Rendering, at: 'caret' | 'end'): void;
  onNotForTeam(finding: Finding): void;
  onCopyReport(): void;
  onReteach(): void;
}

/** Everything Moderato shows over a page. */
export function OverlayApp(props: OverlayAppProps) {
  const { deps, store, session, shortcuts, mac, findElement } = props;
  const guard = store.guard.value;
  const picker = store.picker.value;
  const dismiss = (id: string) => {
    store.toasts.value = store.toasts.value.filter((toast) => toast.id !== id);
  };
  const toasts = store.toasts.value.map(({ id, text, undo, propose }) => ({
    id,
    text,
    ...(undo && { action: { label: deps.translate('ui_undo'), run: undo } }),
    ...(propose && { also: { label: deps.translate('propose_act'), run: propose } }),
  }));
  return (
    <I18nContext.Provider value={{ t: deps.translate as Translate, language: deps.language }}>
      <CardView {...props} />
      <ComposerView
        store={store}
        host={props.host}
        session={session}
        pickerKeys={formatShortcut(shortcuts.picker, mac)}
        onBrand={props.actions.chooseBrand}
        onNotForTeam={props.onNotForTeam}
      />
      {picker && (
        <PickerView
          deps={deps}
          store={store}
          session={session}
          picker={picker}
          findElement={findElement}
          onInsert={props.onInsert}
        />
      )}
      {guard && (
        <SendGuard
          draft={guard.draft}
          findings={guard.findings}
          anchor={measure(guard.control)}
          onFix={(finding) => {
            store.guard.value = null;
            store.pointed.value = null;
            store.finding.value = store.composer.value?.findings.indexOf(finding) ?? null;
          }}
          onSendAnyway={() => {
            store.guard.value = null;
            guard.sendAnyway();
          }}
          onClose={() => {
            store.guard.value = null;
            guard.composer.focus();
          }}
        />
      )}
      <Strip {...props} />
      <LogView deps={deps} store={store} />
      <ProposeView deps={deps} store={store} />
      {store.help.value && (
        <KeysHelp
          shortcuts={shortcutCommands.map((command) => ({ command, keys: formatShortcut(shortcuts[command], mac) }))}
          onClose={() => {
            store.help.value = false;
          }}
        />
      )}
      <ToastList toasts={toasts} onDismiss={dismiss} />
    </I18nContext.Provider>
  );
}

/** The triage strip when it is called, or the line of trouble alone. */
function Strip(props: OverlayAppProps) {
  const { deps, store, actions } = props;
  const filter = store.strip.value;
  const trouble = store.trouble.value;
  const line = trouble && (
    <TroubleLine
      {...trouble}
      onReload={() => deps.doc.location.reload()}
      onReteach={props.onReteach}
      onCopyReport={props.onCopyReport}
      onDismiss={() => {
        store.trouble.value = null;
      }}
    />
  );
  const told = (
    <>
      {line}
      <BrandAsk brand={store.brand.value} onBrand={actions.chooseBrand} />
    </>
  );
  if (filter === null) return line && <div class="m-strip">{line}</div>;
  const { counts, at } = countStrip(store, filter);
  return (
    <TriageStrip
      counts={counts}
      filter={filter}
      at={at}
      onFilter={(next) => {
        store.strip.value = next;
      }}
      onPrevious={() => actions.move(-1)}
      onNext={() => actions.move(1)}
      onHelp={() => {
        store.help.value = true;
      }}
      onClose={() => {
        store.strip.value = null;
      }}
      trouble={told}
    />
  );
}
