import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { networkNames } from '@/utils/community/network-names';
import { type NetworkId, networkIds } from '@/utils/community/networks';
import { Section } from '../section';

export interface HandlesPanelProps {
  /** By network id. */
  handles: Readonly<Record<string, readonly string[]>>;
  onHandles: (handles: Record<string, string[]>) => void;
}

const usual: readonly NetworkId[] = ['facebook', 'instagram', 'x'];

/** "a, @b ,c" as a list, each once. */
function readNames(text: string): string[] {
  const names = text.split(',').map((name) => name.trim().slice(0, 200));
  return [...new Set(names.filter(Boolean))];
}

/** The accounts one answers from, by network: how one's own comments are known. */
export function HandlesPanel({ handles, onHandles }: HandlesPanelProps) {
  const { t } = useI18n();
  const known = Object.keys(handles).filter((id): id is NetworkId => (networkIds as readonly string[]).includes(id));
  const [shown, setShown] = useState<readonly NetworkId[]>(known.length > 0 ? known : usual);
  const [texts, setTexts] = useState<Record<string, string>>(() =>
    Object.fromEntries(Object.entries(handles).map(([network, names]) => [network, names.join(', ')])),
  );
  const read = () =>
    Object.fromEntries(
      Object.entries(texts)
        .map(([network, text]) => [network, readNames(text)] as const)
        .filter(([, names]) => names.length > 0),
    );
  const rest = networkIds.filter((id) => !shown.includes(id));
  return (
    <Section title={t('handles_title')} hint={t('handles_hint')}>
      <form
        class="w-form w-narrow"
        onSubmit={(event) => {
          event.preventDefault();
          onHandles(read());
        }}
      >
        {shown.map((network) => (
          <TextInput
            key={network}
            label={networkNames[network]}
            value={texts[network] ?? ''}
            onText={(text) => setTexts({ ...texts, [network]: text })}
          />
        ))}
        <Select
          label={t('handles_add')}
          hiddenLabel
          value={'' as NetworkId | ''}
          options={[
            { value: '', label: t('handles_add_choose') },
            ...rest.map((value) => ({ value, label: networkNames[value] })),
          ]}
          onPick={(network) => network && setShown([...shown, network])}
        />
        <div class="w-acts">
          <Button look="primary" type="submit" disabled={JSON.stringify(read()) === JSON.stringify(handles)}>
            {t('ui_save')}
          </Button>
        </div>
      </form>
    </Section>
  );
}
