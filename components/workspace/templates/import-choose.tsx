import { useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { Icon } from '@/components/ui/icon';
import { TextArea } from '@/components/ui/text-area';

export interface ImportChooseProps {
  onFile: (file: File) => void;
  onPaste: (text: string) => void;
}

/** Where a file is dropped, chosen, or its text pasted. */
export function ImportChoose({ onFile, onPaste }: ImportChooseProps) {
  const { t } = useI18n();
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) onFile(file);
  };
  return (
    <>
      {/* The button inside does the same by keyboard. */}
      <div
        class="w-drop"
        role="presentation"
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          take(event.dataTransfer?.files);
        }}
      >
        <Icon name="upload" size={24} />
        <strong>{t('import_drop')}</strong>
        <p class="m-soft m-small">{t('import_reads')}</p>
        <Button look="primary" onClick={() => input.current?.click()}>
          {t('import_choose')}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,.csv,.tsv,.txt,.yml,.yaml"
          onChange={(event) => {
            take(event.currentTarget.files);
            // The same file chosen again is read again.
            event.currentTarget.value = '';
          }}
        />
      </div>
      <TextArea
        mono
        label={t('import_paste')}
        hint={t('import_paste_hint')}
        rows={4}
        spellcheck={false}
        value=""
        onText={(text) => text.trim() && onPaste(text)}
      />
    </>
  );
}
