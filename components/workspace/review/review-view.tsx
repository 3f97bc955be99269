import { useState } from 'preact/hooks';
import { ShareBox } from '@/components/proposals/share-box';
import { Chip } from '@/components/ui/chip';
import { useI18n } from '@/components/ui/i18n-context';
import type { ReviewDetail, Share } from '@/utils/messaging/verbs/review-verbs';
import { PageHead } from '../page-head';
import { formatRoute } from '../route';
import { Section } from '../section';
import { CommentThread } from './comment-thread';
import { ItemCard } from './item-card';
import { nameItem } from './name-item';
import { ReviewDecision, type ReviewEvents } from './review-decision';

export interface ReviewViewProps extends ReviewEvents {
  detail: ReviewDetail;
  /** What to give to the other person; null: nothing, or it is being made. */
  share: Share | null;
  templateTitle: (id: string) => string;
  now: number;
  onText: (at: number, path: readonly (string | number)[], text: string) => void;
  onComment: (at: number | null, text: string) => void;
  onCopy: () => void;
  onSave: () => void;
}

/** A proposal or a draft under review: what it would change, item by item, what was said of it, and the decision. */
export function ReviewView(props: ReviewViewProps) {
  const { detail, share, templateTitle, now, onText, onComment } = props;
  const { t, language } = useI18n();
  const { proposal, shown, state, direction, review, fingerprint } = detail;
  const settled = state === 'accepted' || state === 'rejected';
  const isReviewer = review !== null && direction === 'in';
  const returned = state === 'returned';
  const fresh = returned ? shown.filter((one) => one.state !== 'there') : shown;
  const [picked, setPicked] = useState<ReadonlyMap<number, boolean>>(new Map());
  const isPicked = (at: number): boolean => picked.get(at) ?? shown[at]?.state === 'ready';
  const chosen = shown.flatMap((one, at) => (fresh.includes(one) && isPicked(at) && one.state !== 'gone' ? [at] : []));
  const names = shown.map(({ item }) => nameItem(item, language, templateTitle, t));
  const comments = proposal.review?.comments ?? [];
  const canComment = review !== null && (state === 'open' || returned);
  return (
    <div class="w-page">
      <PageHead
        title={t(`review_kind_${detail.kinds[0] ?? 'part'}`)}
        actions={<a href={formatRoute('review')}>{t('review_back')}</a>}
      >
        <p>
          {t('review_about', {
            author: proposal.author,
            date: new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(proposal.at)),
            version: proposal.version,
            pack: detail.packTitle,
          })}{' '}
          <Chip>{t(`review_state_${state}`)}</Chip>{' '}
          {review && <Chip>{t(`review_verdict_${review.state}`, { reviewer: review.reviewer })}</Chip>}
        </p>
        {fingerprint && <p class="m-small">{t('review_key', { fingerprint })}</p>}
      </PageHead>
      {proposal.note !== '' && (
        <blockquote class="w-note w-pre" dir="auto">
          {proposal.note}
        </blockquote>
      )}
      {share && (
        <Section title={t('review_waiting')}>
          <ShareBox text={share.text} isLink={share.isLink} onCopy={props.onCopy} onSave={props.onSave} />
        </Section>
      )}
      {returned && <p>{t('review_returned_hint', { reviewer: review?.reviewer ?? '' })}</p>}
      {returned && fresh.length < shown.length && <p>{t('review_same', { n: shown.length - fresh.length })}</p>}
      {shown.map((one, at) => {
        const name = names[at] ?? '';
        const said = comments.filter(({ item }) => item === at);
        // What came back as it was sent needs no look, unless something was said of it.
        if (returned && !fresh.includes(one) && said.length === 0) return null;
        return (
          <div key={name} class="w-section">
            <ItemCard
              shown={one}
              name={name}
              chosen={shown.length > 1 && !isReviewer ? isPicked(at) : null}
              fixed={settled || state === 'sent'}
              asSaid={isReviewer || settled || state === 'sent'}
              onChoose={(on) => setPicked(new Map(picked).set(at, on))}
              onText={(path, text) => onText(at, path, text)}
            />
            {(canComment || said.length > 0) && (
              <CommentThread
                name={name}
                comments={said}
                now={now}
                onComment={canComment ? (text) => onComment(at, text) : undefined}
              />
            )}
          </div>
        );
      })}
      <ReviewDecision {...props} chosen={chosen} />
    </div>
  );
}
