import { useRef } from 'preact/hooks';
import { Button } from '@/components/ui/button';

export interface FileChoiceProps {
  label: string;
  /** Endings, as the browser takes them: ".json,.csv". */
  accept: string;
  onFile: (file: File) => void;
}

/** A button that opens the browser's choice of a file. */
export function FileChoice({ label, accept, onFile }: FileChoiceProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div class="w-acts">
      <Button icon="upload" onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) onFile(file);
          // The same file chosen again is read again.
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
