import { useEffect, useState } from 'preact/hooks';
import { TextArea } from '@/components/ui/text-area';

export interface LinesFieldProps {
  label: string;
  hint?: string;
  lines: readonly string[];
  onLines: (lines: string[]) => void;
}

const parse = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** A list written one a line. What is typed stays as typed; the list gets what is not blank. */
export function LinesField({ label, hint, lines, onLines }: LinesFieldProps) {
  const [text, setText] = useState(lines.join('\n'));
  const given = JSON.stringify(lines);
  useEffect(() => {
    setText((now) => (JSON.stringify(parse(now)) === given ? now : (JSON.parse(given) as string[]).join('\n')));
  }, [given]);
  return (
    <TextArea
      label={label}
      hint={hint}
      rows={2}
      value={text}
      onText={(typed) => {
        setText(typed);
        onLines(parse(typed));
      }}
    />
  );
}
