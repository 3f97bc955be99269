import { useState } from 'preact/hooks';
import { useI18n } from '@/components/ui/i18n-context';
import { KeyBackup } from '@/components/workspace/publish/key-backup';
import { KeyPanel } from '@/components/workspace/publish/key-panel';
import { KeySetup } from '@/components/workspace/publish/key-setup';
import { callBackground } from '@/utils/messaging/call-background';
import type { KeyRow } from '@/utils/messaging/verbs/key-verbs';
import type { ShownProblem } from '@/utils/messaging/verbs/subscription-verbs';
import { downloadText } from './download-text';
import type { PageActions } from './use-page';

export interface PublishKeyRootProps {
  page: PageActions;
  packId: string;
  /** As people call the pack: the name proposed for its key. */
  title: string;
  keys: readonly KeyRow[];
  reload: () => Promise<void>;
}

/** Those that may sign. */
export const isInUse = ({ retiredAt }: KeyRow): boolean => retiredAt === null;

/** Joins the team's key to the background: made, put away, put back, changed. */
export function PublishKeyRoot({ page, packId, title, keys, reload }: PublishKeyRootProps) {
  const { t } = useI18n();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ShownProblem | null>(null);
  const work = (task: () => Promise<string | null>) => {
    setBusy(true);
    setProblem(null);
    void page
      .run(async () => {
        const said = await task();
        await reload();
        if (said !== null) page.show({ text: said });
      })
      .finally(() => setBusy(false));
  };
  const used = keys.filter(isInUse);
  const onRestore = (file: File, password: string, name: string) =>
    work(async () => {
      const answer = await callBackground('key.restore', { name, file: await file.text(), password });
      if (answer.ok) return t('sign_restored', { name: answer.key.name });
      setProblem(answer.problem);
      return null;
    });
  const unsaved = used.find(({ backup }) => backup !== null);
  if (unsaved) {
    const { kid, backup } = unsaved;
    return (
      <KeyBackup
        key={kid}
        onSave={() => downloadText(`moderato-key-${kid.slice(0, 8)}.json`, backup ?? '', 'application/json')}
        onGoOn={() =>
          work(async () => {
            await callBackground('key.backedUp', { kid });
            return null;
          })
        }
      />
    );
  }
  if (used.length === 0)
    return (
      <KeySetup
        name={title}
        busy={busy}
        problem={problem}
        onRestore={onRestore}
        onMake={(name, password) =>
          work(async () => {
            await callBackground('key.create', { name, password });
            return t('sign_made');
          })
        }
      />
    );
  return (
    <KeyPanel
      key={used[0]?.kid}
      keys={used}
      retired={keys.length - used.length}
      now={Date.now()}
      busy={busy}
      problem={problem}
      onRestore={onRestore}
      onChange={(name, password) =>
        work(async () => {
          const kid = used[0]?.kid ?? '';
          const answer = await callBackground('key.rotate', { packId, kid, name, password });
          if (answer.ok) return t('sign_changed');
          setProblem(answer.problem);
          return null;
        })
      }
    />
  );
}
