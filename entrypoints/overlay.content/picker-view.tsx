import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { groupHits, refOf } from '@/components/composer/group-hits';
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

/** A whole shortcut means its template, whatever else holds the word. */
function putShortcutFirst(hits: readonly TemplateHit[], query: string): TemplateHit[] {
  const isMeant = (hit: TemplateHit): boolean => hit.shortcut === query.trim().replace(/^\//, '').toLowerCase();
  return hits.toSorted((a, b) => Number(isMeant(b)) - Number(isMeant(a)));
}

/** What was typed after the slash that called the picker; nothing where a template is asked for already. */
function lettersOf({ typed, templateId }: OpenPicker): string {
  return typed && templateId === null ? typed.words.slice(1) : '';
}

/** The template picker beside its composer or item, fed by the background. */
export function PickerView({ deps, store, session, picker, findElement, onInsert }: PickerViewProps) {
  const [query, setQuery] = useState(lettersOf(picker));
  const [found, setFound] = useState<{ query: string | null; hits: readonly TemplateHit[] }>({ query: null, hits: [] });
  const [favourites, setFavourites] = useState<ReadonlySet<string>>(new Set());
  const [rendering, setRendering] = useState<Rendering | null>(null);
  const searched = useRef(0);
  const filled = useRef(0);
  const previewed = useRef('');
  const { item, composer, templateId, typed } = picker;
  const verdict = (item && store.checked.value.get(item.id)?.verdict) ?? null;
  const { language, register } = session.readReplyVoice(item);

  useEffect(() => {
    // Letters typed before the search field had the focus went into the draft: they are looked for too.
    const opened = store.picker.peek();
    const first = opened?.typed;
    const late = first && session.readTyped();
    if (late && late.span.start === first.span.start && late.words !== first.words) {
      store.picker.value = { ...opened, typed: late };
      const known = first.words.length;
      setQuery((letters) => late.words.slice(1) + letters.slice(known - 1));
    }
    deps.call('templates.favourites', {}).then(
      (refs) => setFavourites(new Set(refs)),
      () => undefined,
    );
  }, [deps, store, session]);
  useEffect(() => {
    const now = ++searched.current;
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
      .then((hits) => now === searched.current && setFound({ query, hits: putShortcutFirst(hits, query) }))
      .catch((error) => showError(store, deps, error));
  }, [query, deps, store, item, verdict, language]);

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
          register,
        })
        .then((result) => now === filled.current && setRendering(result))
        .catch((error) => showError(store, deps, error));
    },
    [deps, store, item, language, register],
  );

  const close = () => {
    store.picker.value = null;
  };
  const star = (hit: TemplateHit, on: boolean) => {
    const next = new Set(favourites);
    if (on) next.add(refOf(hit));
    else next.delete(refOf(hit));
    setFavourites(next);
    deps
      .call('templates.favourite', { packId: hit.packId, templateId: hit.id, on })
      .catch((error) => showError(store, deps, error));
  };
  const anchor = composer?.isConnected ? composer : item && findElement(item.id);
  store.moved.value;
  return (
    <Floating anchor={anchor ? measure(anchor) : { left: 0, top: 0, width: 0, height: 0 }} width={640}>
      <Picker
        query={query}
        onQuery={setQuery}
        hits={groupHits(found.hits, favourites, templateId, query === '')}
        busy={found.query !== query}
        rendering={rendering}
        bySlash={typed !== null}
        onPreview={preview}
        onInsert={(hit, rendered, mode) => {
          close();
          onInsert(picker, hit, rendered, mode === 'append' ? 'end' : 'caret');
        }}
        onFavourite={star}
        onClose={close}
      />
    </Floating>
  );
}
