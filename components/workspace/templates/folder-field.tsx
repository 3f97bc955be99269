import { useId } from 'preact/hooks';
import { TextInput } from '@/components/ui/text-input';

export interface FolderFieldProps {
  label: string;
  hint?: string;
  folder: string;
  folders: readonly string[];
  onFolder: (folder: string) => void;
}

/** A folder's path, with those there are proposed. */
export function FolderField({ label, hint, folder, folders, onFolder }: FolderFieldProps) {
  const id = useId();
  return (
    <>
      <TextInput label={label} hint={hint} value={folder} maxLength={200} {...{ list: id }} onText={onFolder} />
      <datalist id={id}>
        {folders.map((path) => (
          <option key={path} value={path} />
        ))}
      </datalist>
    </>
  );
}
