import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { messageKey } from '@/components/ui/message-key';
import { TextInput } from '@/components/ui/text-input';
import { parseHost } from '@/utils/settings/parse-host';

export interface AddSiteProps {
  /** Hosts that are on already and permitted. */
  known: ReadonlySet<string>;
  /** Called within the click, so that the browser may be asked. */
  onAdd: (host: string) => void;
}

/** An address, read as it is typed: the button says which host it will switch on. */
export function AddSite({ known, onAdd }: AddSiteProps) {
  const { t } = useI18n();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | undefined>();
  const parsed = parseHost(text);
  const host = 'host' in parsed ? parsed.host : null;
  return (
    <form
      class="w-add-site"
      onSubmit={(event) => {
        event.preventDefault();
        if (host === null) setProblem('problem' in parsed ? t(messageKey('host', parsed.problem)) : undefined);
        else if (known.has(host)) setProblem(t('host_known', { host }));
        else {
          onAdd(host);
          setText('');
        }
      }}
    >
      <TextInput
        label={t('sites_add_label')}
        hint={t('sites_add_hint')}
        error={problem}
        icon="globe"
        placeholder="forum.example.org"
        value={text}
        onText={(value) => {
          setText(value);
          setProblem(undefined);
        }}
      />
      <Button look="primary" type="submit">
        {host ? t('sites_add_button_host', { host }) : t('sites_add_button')}
      </Button>
    </form>
  );
}
