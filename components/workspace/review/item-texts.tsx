import { useState } from 'preact/hooks';
import { useI18n } from '@/components/ui/i18n-context';
import { TextArea } from '@/components/ui/text-area';
import type { EditableText } from '@/utils/packs/proposals/editable-texts';
import { nameText } from './name-text';

export interface ItemTextsProps {
  texts: readonly EditableText[];
  /** When a field is left with another text in it. */
  onText: (path: EditableText['path'], text: string) => void;
}

/** The words of an item under the pen; each is kept when its field is left. */
export function ItemTexts({ texts, onText }: ItemTextsProps) {
  const { t } = useI18n();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  return (
    <div class="w-form">
      {texts.map(({ path, value }) => {
        const key = path.join('.');
        const now = typed[key] ?? value;
        return (
          <TextArea
            key={key}
            label={nameText(path, t)}
            rows={value.length > 120 ? 6 : 2}
            maxLength={20_000}
            value={now}
            onText={(text) => setTyped({ ...typed, [key]: text })}
            onBlur={() => now !== value && now.trim() !== '' && onText(path, now)}
          />
        );
      })}
    </div>
  );
}
