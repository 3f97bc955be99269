import { useI18n } from '@/components/ui/i18n-context';
import { TextInput } from '@/components/ui/text-input';

export interface TypedPassword {
  password: string;
  again: string;
}

/** What can be tried offline needs more than a web site asks for: eight characters are the least of NIST SP 800-63B. */
const least = 12;

export const isGoodPassword = ({ password, again }: TypedPassword): boolean =>
  password.length >= least && password === again;

/** A password typed twice; what is wrong is said once there is something to compare. */
export function NewPassword({ typed, onTyped }: { typed: TypedPassword; onTyped: (typed: TypedPassword) => void }) {
  const { t } = useI18n();
  const { password, again } = typed;
  const isShort = password.length < least && again !== '';
  return (
    <>
      <TextInput
        label={t('sign_password')}
        hint={t('sign_password_hint')}
        error={isShort ? t('sign_password_short') : undefined}
        type="password"
        autocomplete="new-password"
        required
        value={password}
        onText={(text) => onTyped({ password: text, again })}
      />
      <TextInput
        label={t('sign_password_again')}
        error={!isShort && again !== '' && again !== password ? t('sign_password_differs') : undefined}
        type="password"
        autocomplete="new-password"
        required
        value={again}
        onText={(text) => onTyped({ password, again: text })}
      />
    </>
  );
}
