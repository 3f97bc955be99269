import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { TextInput } from '@/components/ui/text-input';
import { readPublicUrl } from './suggest-public-url';

export interface PublicationFilesProps {
  /** With their folder: "salon-bleu/manifest.jws". */
  files: readonly { name: string; text: string }[];
  onSave: (file: { name: string; text: string }) => void;
  /** Shows the link for members who read below this address; null: it is none. */
  onAddress: (address: string | null) => void;
}

/** The signed files, in the order in which they go to a host of one's own. */
export function PublicationFiles({ files, onSave, onAddress }: PublicationFilesProps) {
  const { t } = useI18n();
  const [address, setAddress] = useState('');
  const folder = files[0]?.name.split('/')[0] ?? '';
  return (
    <div class="w-form w-gap">
      <div>
        <h3>{t('pub_files')}</h3>
        <p class="m-soft">{t('pub_files_text')}</p>
      </div>
      <ol class="w-files">
        {files.map((file) => (
          <li key={file.name}>
            <code>{file.name}</code>
            <Button small icon="download" onClick={() => onSave(file)}>
              {t('pub_download')}
              <span class="m-hidden"> {file.name}</span>
            </Button>
          </li>
        ))}
      </ol>
      <TextInput
        label={t('pub_files_where', { folder })}
        hint={t('place_example', { example: 'https://packs.example.org/' })}
        placeholder="https://"
        value={address}
        onText={(text) => {
          setAddress(text);
          const url = readPublicUrl(text);
          onAddress(/^https?:/.test(url) && URL.canParse(url) ? url : null);
        }}
      />
    </div>
  );
}
