import { useState } from 'preact/hooks';
import { ProposeForm } from '@/components/proposals/propose-form';
import { Dialog } from '@/components/ui/dialog';
import { useI18n } from '@/components/ui/i18n-context';
import { callBackground } from '@/utils/messaging/call-background';
import type { Share } from '@/utils/messaging/verbs/review-verbs';
import type { ProposedItem } from '@/utils/packs/proposals/proposal-schema';
import { downloadText } from './download-text';
import type { PageActions } from './use-page';

export interface ProposeRootProps {
  page: PageActions;
  packId: string;
  item: ProposedItem;
  /** What is proposed, in a sentence. */
  what: string;
  onClose: () => void;
}

/** Joins a proposal made in the workspace to the background that signs it. */
export function ProposeRoot({ page, packId, item, what, onClose }: ProposeRootProps) {
  const { t } = useI18n();
  const [share, setShare] = useState<Share | null>(null);
  const [copied, setCopied] = useState(false);
  return (
    <Dialog title={t('propose_title')} onClose={onClose}>
      <ProposeForm
        what={what}
        comment={null}
        words={[]}
        share={share}
        copied={copied}
        onMake={({ note }) =>
          void page.run(async () => setShare(await callBackground('proposal.make', { packId, item, note })))
        }
        onCopy={() =>
          void page.run(async () => {
            await navigator.clipboard.writeText(share?.text ?? '');
            setCopied(true);
          })
        }
        onSave={() => share && downloadText(share.fileName, share.file, 'application/jose')}
      />
    </Dialog>
  );
}
