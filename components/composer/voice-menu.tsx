import { useI18n } from '@/components/ui/i18n-context';
import { Icon } from '@/components/ui/icon';
import { Menu } from '@/components/ui/menu';
import type { Language, Register } from '@/utils/community/schema';

export interface Voice {
  language: Language;
  /** Null where the language has no register. */
  register: Register | null;
}

/** One control for the language of the reply and, in French, tu or vous. */
export function VoiceMenu({ voice, onVoice }: { voice: Voice; onVoice: (voice: Voice) => void }) {
  const { t } = useI18n();
  const voices: Voice[] = [
    { language: 'fr', register: 'vous' },
    { language: 'fr', register: 'tu' },
    { language: 'en', register: null },
  ];
  const nameOf = ({ language, register }: Voice) =>
    [t(`composer_lang_${language}`), register && t(`composer_register_${register}`)].filter(Boolean).join(' · ');
  const same = (one: Voice) =>
    one.language === voice.language && (one.language === 'en' || one.register === (voice.register ?? 'vous'));
  const label = `${t('composer_language')}, ${t('composer_register')}`;
  return (
    <Menu
      items={voices.map((each, at) => ({ id: String(at), label: nameOf(each), checked: same(each) }))}
      onPick={(id) => {
        const picked = voices[Number(id)];
        if (picked) onVoice(picked);
      }}
      button={(props) => (
        <button {...props} type="button" class="m-button m-quiet m-compact m-voice" title={label}>
          <span class="m-hidden">{label}</span>
          {[voice.language.toUpperCase(), voice.language === 'fr' && (voice.register ?? 'vous')]
            .filter(Boolean)
            .join(' · ')}
          <Icon name="down" size={12} />
        </button>
      )}
    />
  );
}
