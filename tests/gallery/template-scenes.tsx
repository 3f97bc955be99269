import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { workspaceStyles } from '@/components/workspace/styles';
import { BulkBar } from '@/components/workspace/templates/bulk-bar';
import { DraftNotice } from '@/components/workspace/templates/draft-notice';
import { DuplicatesView } from '@/components/workspace/templates/duplicates-view';
import { type SavedText, SaveTextForm } from '@/components/workspace/templates/save-text-form';
import { TemplateEditor, type TemplateTab } from '@/components/workspace/templates/template-editor';
import { TemplateHistory } from '@/components/workspace/templates/template-history';
import { TemplateList } from '@/components/workspace/templates/template-list';
import { TemplateUsage } from '@/components/workspace/templates/template-usage';
import { TemplatesView } from '@/components/workspace/templates/templates-view';
import { proposeVariables, writeVariables } from '@/utils/templates/propose-variables';
import {
  exampleItem,
  lateTemplate,
  listedTemplates,
  templateArticles,
  templateTrial,
  templateUse,
} from './fake-templates';

const nothing = () => {};
const folders = ['Commandes', 'Commandes/Retards', 'Questions'];
const now = Date.parse('2026-03-12T10:00:00Z');
const earlier = {
  ...lateTemplate,
  variants: [{ lang: 'fr', register: 'vous', body: 'Bonjour,\nnous aurions dû vous écrire.' } as const],
};

function Styled({ children }: { children: ComponentChildren }) {
  return (
    <>
      <style>{workspaceStyles}</style>
      {children}
    </>
  );
}

/** The editor of templates: `what` is the tab, a conflict, or the list with several chosen. */
export function TemplatesScene({ what }: { what: TemplateTab | 'conflict' | 'bulk' | 'empty' }) {
  const [draft, setDraft] = useState(lateTemplate);
  const tab = what === 'conflict' || what === 'bulk' || what === 'empty' ? 'words' : what;
  const editor = (
    <TemplateEditor
      draft={draft}
      private={false}
      state="changed"
      starred
      changed
      blocked={false}
      trial={templateTrial}
      example={{
        items: [exampleItem],
        item: exampleItem,
        sample: false,
        answers: {},
        onItem: nothing,
        onAnswers: nothing,
      }}
      articles={templateArticles}
      folders={folders}
      tags={['livraison']}
      tab={tab}
      notice={
        <DraftNotice
          foundFrom="2026-03-12T09:48:00Z"
          conflict={what === 'conflict' ? { mine: lateTemplate, theirs: earlier } : null}
          now={now}
          onKeepMine={nothing}
          onTakeTheirs={nothing}
        />
      }
      use={<TemplateUsage summary={templateUse} templateRef="house/late" />}
      history={
        <TemplateHistory
          current={lateTemplate}
          versions={[
            { id: 2, at: '2026-03-12T09:00:00Z', agent: 'Awa', template: earlier },
            { id: 1, at: '2026-03-02T09:00:00Z', agent: '', template: earlier },
          ]}
          now={now}
          onRestore={nothing}
        />
      }
      onDraft={setDraft}
      onTab={nothing}
      onPrivate={nothing}
      onStar={nothing}
      onSave={nothing}
      onAct={nothing}
    />
  );
  return (
    <Styled>
      <TemplatesView
        packTitle="Maison Tamarin"
        count={what === 'empty' ? 0 : 4}
        doors={null}
        bulk={
          what === 'bulk' && (
            <BulkBar
              count={2}
              folders={folders}
              tags={['colis']}
              onChange={nothing}
              onAll={nothing}
              onClose={nothing}
            />
          )
        }
        list={
          <TemplateList
            all={listedTemplates}
            flat={what === 'bulk' ? null : listedTemplates}
            query=""
            order="used"
            favouritesOnly={false}
            folders={folders}
            current="late"
            openPath="Commandes/Retards"
            favourites={new Set(['late'])}
            unsaved={new Set(['refund'])}
            uses={new Map([['late', 48]])}
            selected={what === 'bulk' ? new Set(['late']) : null}
            onQuery={nothing}
            onOrder={nothing}
            onFavouritesOnly={nothing}
            onSelecting={nothing}
            onSelect={nothing}
            onStar={nothing}
            onRename={nothing}
          />
        }
        main={what === 'empty' ? null : editor}
      />
    </Styled>
  );
}

/** Templates that say the same. */
export function DuplicatesScene() {
  const copy = { ...lateTemplate, id: 'copy', variants: earlier.variants };
  return (
    <Styled>
      <div class="w-page">
        <DuplicatesView
          groups={[{ ids: ['late', 'copy'], lang: 'fr', same: false }]}
          find={(id) => (id === 'copy' ? copy : lateTemplate)}
        />
      </div>
    </Styled>
  );
}

/** A selected text on its way to a template. */
export function SaveTextScene() {
  const [value, setValue] = useState<SavedText>({
    text: 'Bonjour Marie,\nmerci pour votre message. Écrivez-nous avec le 06 12 34 56 78. À bientôt Marie.',
    title: 'Merci pour votre message',
    folder: '',
    lang: 'fr',
    private: true,
    refused: [1],
  });
  const proposals = proposeVariables(value.text);
  const taken = proposals.filter((_one, at) => !value.refused.includes(at));
  return (
    <Styled>
      <div class="w-page">
        <SaveTextForm
          value={value}
          proposals={proposals}
          body={writeVariables(value.text, taken)}
          folders={folders}
          onValue={setValue}
          onSave={nothing}
        />
      </div>
    </Styled>
  );
}
