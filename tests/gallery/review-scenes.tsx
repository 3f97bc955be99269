import { useState } from 'preact/hooks';
import { ProposeForm } from '@/components/proposals/propose-form';
import { Dialog } from '@/components/ui/dialog';
import { useI18n } from '@/components/ui/i18n-context';
import { ArticleEditor } from '@/components/workspace/charter/article-editor';
import { ArticlePreview } from '@/components/workspace/charter/article-preview';
import { PartHistory } from '@/components/workspace/part/part-history';
import { PartNotice } from '@/components/workspace/part/part-notice';
import { ReviewInbox } from '@/components/workspace/review/review-inbox';
import { ReviewView } from '@/components/workspace/review/review-view';
import { SubmitView } from '@/components/workspace/review/submit-view';
import { workspaceStyles } from '@/components/workspace/styles';
import { type BrandDraft, BrandEditor } from '@/components/workspace/tone/brand-editor';
import { ToneEditor } from '@/components/workspace/tone/tone-editor';
import { TonePreview } from '@/components/workspace/tone/tone-preview';
import type { Article } from '@/utils/charter/schema';
import type { Language } from '@/utils/community/schema';
import { toneGuideSchema } from '@/utils/tone/schema';
import { fakeChanges } from './fake-packs';
import { fakeReview, fakeReviewRows, reviewNow } from './fake-reviews';

const nothing = () => {};
const notice = (
  <PartNotice
    foundFrom="2026-11-20T11:00:00Z"
    conflict={false}
    now={reviewNow}
    onKeepMine={nothing}
    onTakeTheirs={nothing}
  />
);
const history = (
  <PartHistory
    versions={[{ id: 1, at: '2026-11-19T09:00:00Z', agent: 'Awa', part: null }]}
    now={reviewNow}
    compare={() => []}
    onRestore={nothing}
  />
);
const events = { onSave: nothing, onDiscard: nothing, onRevert: nothing };

/** The list of proposals, one of them, a draft about to be handed over. */
export function ReviewScene({
  language,
  what,
}: {
  language: Language;
  what: 'inbox' | 'empty' | 'exception' | 'moved' | 'review' | 'submit';
}) {
  return (
    <>
      <style>{workspaceStyles}</style>
      {what === 'submit' ? (
        <SubmitView changes={fakeChanges} onSubmit={nothing} />
      ) : what === 'inbox' || what === 'empty' ? (
        <ReviewInbox
          rows={what === 'empty' ? [] : fakeReviewRows(language)}
          severalPacks
          now={reviewNow}
          problem={
            what === 'empty'
              ? { reason: 'proposal-malformed', messages: [{ key: 'pack_trust_proposal_malformed' }], issues: [] }
              : null
          }
          onText={nothing}
          onFile={nothing}
        />
      ) : (
        <ReviewView
          detail={fakeReview(what, language)}
          share={null}
          templateTitle={() => (language === 'fr' ? 'Retard de livraison' : 'Late delivery')}
          now={reviewNow}
          onText={nothing}
          onComment={nothing}
          onCopy={nothing}
          onSave={nothing}
          onAccept={nothing}
          onReject={nothing}
          onAnswer={nothing}
          onUndo={nothing}
        />
      )}
    </>
  );
}

/** An article, the tone guide or the brand under the pen. */
export function PartScene({ what }: { what: 'article' | 'tone' | 'brand' }) {
  const { t } = useI18n();
  const [article, setArticle] = useState<Article>({
    id: 'respect',
    number: '1.2',
    title: { fr: 'Respect des personnes', en: 'Respect for people' },
    text: { fr: 'On critique un produit, jamais une personne.', en: 'Criticise a product, never a person.' },
  });
  const [guide, setGuide] = useState(() =>
    toneGuideSchema.parse({
      register: 'vous',
      avoid: [{ term: 'SAV', lang: 'fr', replacement: 'service client', reason: 'Sigle' }],
      accept: [{ rule: 'jargon', words: 'colis suivi' }],
    }),
  );
  const [brand, setBrand] = useState<BrandDraft>({
    name: 'Maison Azur',
    handles: { x: ['@maisonazur'], instagram: ['maison.azur'] },
    domains: ['maison-azur.example'],
    contacts: ['bonjour@maison-azur.example'],
    variables: [{ name: 'opening_hours', fr: 'du lundi au samedi', en: 'Monday to Saturday' }],
  });
  const draft = t('guide_try_sample');
  const span = { start: 0, end: 7 };
  return (
    <>
      <style>{workspaceStyles}</style>
      <div class="w-page">
        {what === 'article' && (
          <ArticleEditor
            {...{ notice, history, ...events }}
            draft={article}
            state="changed"
            changed
            blocked={false}
            rules={['insultes', 'injures-graves']}
            templates={[{ id: 'rappel', title: 'Rappel de la charte' }]}
            preview={<ArticlePreview article={article} comment="Bande de clowns, vous êtes nuls." />}
            onDraft={setArticle}
            onRemove={nothing}
          />
        )}
        {what === 'tone' && (
          <ToneEditor
            {...{ notice, history, ...events }}
            draft={guide}
            state="changed"
            changed
            blocked={false}
            preview={
              <TonePreview
                items={[]}
                item={null}
                draft={draft}
                read={{
                  draft,
                  findings: [{ rule: 'jargon', severity: 'note', span, message: { key: 'say_blaming' } }],
                }}
                onItem={nothing}
                onDraft={nothing}
              />
            }
            onDraft={setGuide}
          />
        )}
        {what === 'brand' && (
          <BrandEditor
            {...{ notice, history, ...events }}
            draft={brand}
            state="changed"
            changed
            problem={t('brand_variable_wrong')}
            onDraft={setBrand}
          />
        )}
      </div>
    </>
  );
}

/** A proposal about to be made from a page. */
export function ProposeScene({ made }: { made: boolean }) {
  const { t } = useI18n();
  const text = 'Vous êtes des clowns, et c’est un compliment.';
  return (
    <Dialog title={t('propose_title')} onClose={nothing}>
      <ProposeForm
        what={t('propose_exception', { words: 'clowns' })}
        comment={text}
        words={['clowns']}
        share={
          made
            ? { text: 'https://nuage.example/manifest.jws#moderato-proposal=eyJhbGciOiJFZDI1NTE5', isLink: true }
            : null
        }
        copied={made}
        onMake={nothing}
        onCopy={nothing}
      />
    </Dialog>
  );
}
