import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { TextInput } from '@/components/ui/text-input';
import { isGoodPassword, NewPassword, type TypedPassword } from './new-password';

export interface KeyNewProps {
  /** What the button says. */
  label: string;
  busy: boolean;
  /** The name proposed. */
  name: string;
  onMake: (name: string, password: string) => void;
  children?: ComponentChildren;
}

/** Making a key: its name and the password of its backup. */
export function KeyNew({ label, busy, name: proposed, onMake, children }: KeyNewProps) {
  const { t } = useI18n();
  const [name, setName] = useState(proposed);
  const [typed, setTyped] = useState<TypedPassword>({ password: '', again: '' });
  const isReady = name.trim() !== '' && isGoodPassword(typed);
  return (
    <form
      class="w-form w-join"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady && !busy) onMake(name.trim(), typed.password);
      }}
    >
      <TextInput
        label={t('sign_name')}
        hint={t('sign_name_hint')}
        maxLength={120}
        required
        value={name}
        onText={setName}
      />
      <NewPassword typed={typed} onTyped={setTyped} />
      <div class="w-acts">
        <Button look="primary" type="submit" disabled={!isReady || busy}>
          {label}
        </Button>
        {children}
      </div>
    </form>
  );
}
