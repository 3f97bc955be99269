import { useState } from 'preact/hooks';
import { ProposeForm } from '@/components/proposals/propose-form';
import { Dialog } from '@/components/ui/dialog';
import { useI18n } from '@/components/ui/i18n-context';
import { messageKey } from '@/components/ui/message-key';
import type { Share } from '@/utils/messaging/verbs/review-verbs';
import { copyText } from './copy-text';
import { describePage } from './describe-page';
import type { OverlayDeps } from './overlay-deps';
import type { OverlayStore, Proposing } from './overlay-store';
import { showError } from './show-toast';

interface ProposeViewProps {
  deps: OverlayDeps;
  store: OverlayStore;
}

/** The proposal a person is about to make from the page, if any. */
export function ProposeView({ deps, store }: ProposeViewProps) {
  const proposing = store.proposing.value;
  return proposing && <OpenProposal key={JSON.stringify(proposing)} deps={deps} store={store} proposing={proposing} />;
}

function OpenProposal({ deps, store, proposing }: ProposeViewProps & { proposing: Proposing }) {
  const { t } = useI18n();
  const [share, setShare] = useState<Share | null>(null);
  const [copied, setCopied] = useState(false);
  const words = proposing.kind === 'exception' ? proposing.words : [];
  const what =
    proposing.kind === 'accept'
      ? `${t(messageKey('finding', proposing.rule))}. ${
          proposing.words === null ? t('review_accept_rule') : t('review_accept_words', { words: proposing.words })
        }`
      : words.length > 0
        ? t('propose_exception', { words: words.join(', ') })
        : t('propose_exception_context');
  return (
    <Dialog
      title={t('propose_title')}
      onClose={() => {
        store.proposing.value = null;
      }}
    >
      <ProposeForm
        what={what}
        comment={proposing.kind === 'exception' ? proposing.text : null}
        words={words}
        share={share}
        copied={copied}
        onMake={({ comment, note }) => {
          const item = proposing.kind === 'exception' ? { ...proposing, text: comment ?? proposing.text } : proposing;
          deps
            .call('proposal.make', { page: describePage(deps), item, note })
            .then(setShare)
            .catch((error) => showError(store, deps, error));
        }}
        onCopy={() => void copyText(deps.doc, share?.text ?? '').then(setCopied)}
      />
    </Dialog>
  );
}
