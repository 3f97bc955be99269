import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { cleanFolder } from '@/utils/packs/layer-editing/plan-bulk-change';
import { FolderField } from './folder-field';

export interface FolderNameProps {
  path: string;
  folders: readonly string[];
  onName: (to: string) => void;
  onCancel: () => void;
}

/** The path of a folder under the pen: another last part renames it, another beginning moves it. */
export function FolderName({ path, folders, onName, onCancel }: FolderNameProps) {
  const { t } = useI18n();
  const [text, setText] = useState(path);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector('input')?.select(), []);
  const clean = cleanFolder(text);
  return (
    <form
      ref={form}
      class="w-folder-name"
      onSubmit={(event) => {
        event.preventDefault();
        if (clean !== '' && clean !== path) onName(clean);
        else onCancel();
      }}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <FolderField
        label={t('templates_folder_path')}
        hint={t('templates_folder_hint')}
        folder={text}
        folders={folders}
        onFolder={setText}
      />
      <div class="m-form-end">
        <Button small look="quiet" onClick={onCancel}>
          {t('ui_cancel')}
        </Button>
        <Button small look="primary" type="submit" disabled={clean === ''}>
          {t('templates_folder_rename_do')}
        </Button>
      </div>
    </form>
  );
}
