import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { TextInput } from '@/components/ui/text-input';
import type { ShownProblem } from '@/utils/messaging/verbs/subscription-verbs';
import { FileChoice } from '../file-choice';
import { ProblemWords } from '../packs/problem-words';

export interface KeyRestoreProps {
  busy: boolean;
  problem: ShownProblem | null;
  onRestore: (file: File, password: string, name: string) => void;
}

/** Putting a key back from its encrypted file. */
export function KeyRestore({ busy, problem, onRestore }: KeyRestoreProps) {
  const { t } = useI18n();
  const [file, setFile] = useState<File | null>(null);
  const [password, setPassword] = useState('');
  const [name, setName] = useState('');
  const isReady = file !== null && password !== '' && name.trim() !== '';
  return (
    <form
      class="w-form w-join"
      onSubmit={(event) => {
        event.preventDefault();
        if (file && isReady && !busy) onRestore(file, password, name.trim());
      }}
    >
      <FileChoice label={t('sign_file')} accept=".json,.txt,.moderato-key" onFile={setFile} />
      {file && <p class="m-soft">{t('sign_file_chosen', { name: file.name })}</p>}
      <TextInput
        label={t('sign_file_password')}
        type="password"
        autocomplete="off"
        value={password}
        onText={setPassword}
      />
      <TextInput label={t('sign_name')} hint={t('sign_name_hint')} maxLength={120} value={name} onText={setName} />
      {problem && <ProblemWords problem={problem} />}
      <div class="w-acts">
        <Button look="primary" type="submit" disabled={!isReady || busy}>
          {t('sign_restore')}
        </Button>
      </div>
    </form>
  );
}
