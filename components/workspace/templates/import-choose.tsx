import { useEffect, useRef, useState } from 'preact/hooks';
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
  const drop = useRef<HTMLDivElement>(null);
  // Listened to here, for the place itself is nothing to press: the button inside does the same by keyboard.
  useEffect(() => {
    const place = drop.current;
    const onOver = (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    };
    const onLeave = () => setOver(false);
    const onDrop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) onFile(file);
    };
    place?.addEventListener('dragover', onOver);
    place?.addEventListener('dragleave', onLeave);
    place?.addEventListener('drop', onDrop);
    return () => {
      place?.removeEventListener('dragover', onOver);
      place?.removeEventListener('dragleave', onLeave);
      place?.removeEventListener('drop', onDrop);
    };
  }, [onFile]);
  return (
    <>
      <div ref={drop} class="w-drop" data-over={over}>
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
            const file = event.currentTarget.files?.[0];
            if (file) onFile(file);
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
