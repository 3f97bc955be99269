import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { Picker } from '@/components/composer/picker';
import type { Answers } from '@/components/composer/picker-types';
import { Floating } from '@/components/overlay/floating';
import type { Rendering, TemplateHit } from '@/utils/messaging/protocol';
import type { ComposerSession } from './composer-session';
import { describePage } from './describe-page';
import { measure } from './measure';
import type { OverlayDeps } from './overlay-deps';
import type { OpenPicker, OverlayStore } from './overlay-store';
import { showError } from './show-toast';

interface PickerViewProps {
  deps: OverlayDeps;
  store: OverlayStore;
  session: ComposerSession;
  picker: OpenPicker;
  findElement(id: string): Element | null;
  onInsert(picker: OpenPicker, hit: TemplateHit, rendering: Rendering, at: 'caret' | 'end'): void;
}

/** The template asked for by the card comes first; the others follow as they were found. */
function putFirst(hits: TemplateHit[], id: string | null): TemplateHit[] {
  return [...hits.filter((hit) => hit.id === id), ...hits.filter((hit) => hit.id !== id)];
}

/** The template picker beside its composer or item, fed by the background. */
export function PickerView({ deps, store, session, picker, findElement, onInsert }: PickerViewProps) {
  const [query, setQuery] = useState('');
  const [hits, setHits] = useState<readonly TemplateHit[]>([]);
  const [busy, setBusy] = useState(true);
  const [rendering, setRendering] = useState<Rendering | null>(null);
  const searched = useRef(0);
  const filled = useRef(0);
  const previewed = useRef('');
  const { item, composer, templateId } = picker;
  const verdict = (item && store.checked.value.get(item.id)?.verdict) ?? null;
  const voice = composer ? session.readVoice() : null;
  // The language of the reply is the comment's; for a new post it is the one chosen in the bar.
  const language = item ? null : (voice?.language ?? null);

  useEffect(() => {
    const now = ++searched.current;
    setBusy(true);
    deps
      .call('templates.search', {
        query,
        network: deps.site.id,
        language,
        item,
        verdict,
        limit: 50,
        page: describePage(deps),
      })
      .then((found) => {
        if (now !== searched.current) return;
        setHits(query === '' ? putFirst(found, templateId) : found);
        setBusy(false);
      })
      .catch((error) => showError(store, deps, error));
  }, [query, deps, store, item, verdict, templateId, language]);

  const preview = useCallback(
    (hit: TemplateHit, answers: Answers) => {
      const now = ++filled.current;
      // Another template starts empty; the same one with other answers keeps its text until the new one is there.
      if (previewed.current !== hit.id) setRendering(null);
      previewed.current = hit.id;
      deps
        .call('templates.render', {
          templateId: hit.id,
          packId: hit.packId,
          page: describePage(deps),
          answers,
          item,
          network: deps.site.id,
          language,
          register: null,
        })
        .then((result) => now === filled.current && setRendering(result))
        .catch((error) => showError(store, deps, error));
    },
    [deps, store, item, language],
  );

  const close = () => {
    store.picker.value = null;
  };
  const anchor = composer?.isConnected ? composer : item && findElement(item.id);
  store.moved.value;
  return (
    <Floating anchor={anchor ? measure(anchor) : { left: 0, top: 0, width: 0, height: 0 }} width={640}>
      <Picker
        query={query}
        onQuery={setQuery}
        hits={hits}
        busy={busy}
        rendering={rendering}
        language={null}
        onPreview={preview}
        onInsert={(hit, rendered, mode) => {
          close();
          onInsert(picker, hit, rendered, mode === 'append' ? 'end' : 'caret');
        }}
        onClose={close}
      />
    </Floating>
  );
}
