import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '@/utils/community/schema';
import type { ImportFormat } from '@/utils/templates/importers/detect-format';
import type { TemplateImport } from '@/utils/templates/importers/import-templates';

export interface ReadingState {
  name: string;
  text: string;
  format: ImportFormat | null;
  /** While it is read. */
  progress: { done: number; total: number } | null;
  result: TemplateImport | null;
}

/** Work at a stretch, in milliseconds: the page stays alive between two. */
const stretch = 24;

/** Reads a text into templates, in stretches. A new text or another format drops what was under way. */
export function useImport(
  language: Language,
  onError: (error: unknown) => void,
): {
  reading: ReadingState | null;
  read: (name: string, text: string, format?: ImportFormat) => void;
  forget: () => void;
} {
  const [reading, setReading] = useState<ReadingState | null>(null);
  const run = useRef(0);
  useEffect(
    () => () => {
      run.current += 1;
    },
    [],
  );
  const forget = useCallback(() => {
    run.current += 1;
    setReading(null);
  }, []);
  const read = useCallback(
    (name: string, text: string, wanted?: ImportFormat) => {
      run.current += 1;
      const now = run.current;
      const work = async () => {
        // What reads YAML and HTML is loaded when it is needed.
        const { detectFormat } = await import('@/utils/templates/importers/detect-format');
        const { importTemplates } = await import('@/utils/templates/importers/import-templates');
        const format = wanted ?? detectFormat(text, name);
        if (now !== run.current) return;
        const isReplies = format !== null && format !== 'automoderator';
        setReading({ name, text, format, progress: isReplies ? { done: 0, total: 1 } : null, result: null });
        if (!isReplies) return;
        // A YAML file is parsed in one go: what is said of it must be on the screen before.
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        if (now !== run.current) return;
        const steps = importTemplates(format, text, language);
        for (let pause = performance.now() + stretch; ; ) {
          const { done, value } = steps.next();
          if (done) {
            setReading({ name, text, format, progress: null, result: value });
            return;
          }
          if (performance.now() < pause) continue;
          setReading({ name, text, format, progress: value, result: null });
          await new Promise((resolve) => setTimeout(resolve));
          if (now !== run.current) return;
          pause = performance.now() + stretch;
        }
      };
      work().catch(onError);
    },
    [language, onError],
  );
  return { reading, read, forget };
}
