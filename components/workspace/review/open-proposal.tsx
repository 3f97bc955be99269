import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { TextInput } from '@/components/ui/text-input';
import type { ShownProblem } from '@/utils/messaging/verbs/subscription-verbs';
import { FileChoice } from '../file-choice';
import { ProblemWords } from '../packs/problem-words';
import { Section } from '../section';

export interface OpenProposalProps {
  problem: ShownProblem | null;
  onText: (text: string) => void;
  onFile: (file: File) => void;
}

/** A link pasted, a file chosen or dropped: read, shown, not applied. */
export function OpenProposal({ problem, onText, onFile }: OpenProposalProps) {
  const { t } = useI18n();
  const [text, setText] = useState('');
  const [over, setOver] = useState(false);
  return (
    <Section title={t('review_open')} hint={t('review_open_hint')}>
      <form
        class="w-open-drop"
        data-over={over}
        onSubmit={(event) => {
          event.preventDefault();
          onText(text);
        }}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const file = event.dataTransfer?.files[0];
          const dropped = event.dataTransfer?.getData('text/plain');
          if (file) onFile(file);
          else if (dropped) onText(dropped);
        }}
      >
        <TextInput label={t('review_open_label')} value={text} maxLength={1_000_000} onText={setText} />
        <div class="w-acts">
          <Button look="primary" type="submit" disabled={text.trim() === ''}>
            {t('review_open_act')}
          </Button>
          <FileChoice label={t('review_open_file')} accept=".jws,.txt" onFile={onFile} />
        </div>
      </form>
      {problem && <ProblemWords problem={problem} />}
    </Section>
  );
}
