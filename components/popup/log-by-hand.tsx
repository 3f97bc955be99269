import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { messageKey } from '@/components/ui/message-key';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { networkNames } from '@/utils/community/network-names';
import { type NetworkId, networkIds } from '@/utils/community/networks';
import type { Action } from '@/utils/log/schema';

const choices: readonly Action[] = ['reply', 'flag', 'note', 'hand-over', 'warn', 'other'];

export interface LogByHandProps {
  network: NetworkId;
  onLog: (line: { action: Action; network: NetworkId; comment: string }) => void;
  onCancel: () => void;
}

/** For what happened outside the page: a call, a visit, an answer sent from elsewhere. */
export function LogByHand({ network, onLog, onCancel }: LogByHandProps) {
  const { t } = useI18n();
  const [line, setLine] = useState<{ action: Action; network: NetworkId; comment: string }>({
    action: 'reply',
    network,
    comment: '',
  });
  return (
    <form
      class="m-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (line.comment.trim() !== '') onLog(line);
      }}
    >
      <div class="m-form-row">
        <Select
          label={t('popup_log_action')}
          value={line.action}
          options={choices.map((value) => ({ value, label: t(messageKey('action', value)) }))}
          onPick={(action) => setLine({ ...line, action })}
        />
        <Select
          label={t('popup_log_network')}
          value={line.network}
          options={networkIds.map((value) => ({ value, label: networkNames[value] }))}
          onPick={(value) => setLine({ ...line, network: value })}
        />
      </div>
      <TextArea
        autofocus
        label={t('popup_log_comment')}
        hint={t('popup_log_hint')}
        value={line.comment}
        onText={(comment) => setLine({ ...line, comment })}
      />
      <div class="m-form-end">
        <Button look="quiet" onClick={onCancel}>
          {t('ui_cancel')}
        </Button>
        <Button look="primary" type="submit" disabled={line.comment.trim() === ''}>
          {t('ui_save')}
        </Button>
      </div>
    </form>
  );
}
