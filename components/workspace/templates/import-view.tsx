import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { Progress } from '@/components/ui/progress';
import { Select } from '@/components/ui/select';
import type { ImportFormat } from '@/utils/templates/importers/detect-format';
import { PageHead } from '../page-head';
import { formatRoute } from '../route';
import { ImportChoose } from './import-choose';
import { ImportPreview, type ImportPreviewProps } from './import-preview';

export interface ImportViewProps {
  /** What is being read; null: nothing was chosen yet. `name` is '' for pasted text. */
  file: { name: string } | null;
  format: ImportFormat | null;
  onFile: (file: File) => void;
  onPaste: (text: string) => void;
  /** Starts anew. */
  onForget: () => void;
  onFormat: (format: ImportFormat) => void;
  /** How far reading or writing is; null when neither goes on. */
  progress: { doing: 'reading' | 'writing'; done: number; total: number } | null;
  preview: ImportPreviewProps | null;
}

const formats = [
  'briskine',
  'textblaze',
  'zendesk',
  'chatwoot',
  'toolbox',
  'espanso',
  'csv',
  'moderato',
  'automoderator',
] as const satisfies readonly ImportFormat[];

/** Templates from another tool: the file, where it comes from, what would come in. */
export function ImportView(props: ImportViewProps) {
  const { file, format, onFile, onPaste, onForget, onFormat, progress, preview } = props;
  const { t } = useI18n();
  const options = formats.map((value) => ({ value: value as ImportFormat | '', label: t(`import_format_${value}`) }));
  return (
    <div class="w-page">
      <PageHead title={t('import_title')} actions={<a href={formatRoute('templates')}>{t('import_back')}</a>}>
        {t('import_intro')}
      </PageHead>
      {!file && <ImportChoose onFile={onFile} onPaste={onPaste} />}
      {file && (
        <div class="w-import-file">
          <div class="m-field">
            <span class="m-label">{t('import_file')}</span>
            <strong class="w-import-name">{file.name || t('import_pasted')}</strong>
          </div>
          <Select
            label={t('import_format')}
            hint={format ? t('import_format_hint') : t('import_format_none')}
            value={format ?? ''}
            options={format ? options : [{ value: '', label: t('import_format_choose') }, ...options]}
            onPick={(picked) => picked && onFormat(picked)}
          />
          <Button look="quiet" icon="refresh" onClick={onForget}>
            {t('import_other_file')}
          </Button>
        </div>
      )}
      {format === 'automoderator' && (
        <Banner kind="note" actions={<a href={formatRoute('charter', { view: 'import' })}>{t('import_rules_go')}</a>}>
          {t('import_rules')}
        </Banner>
      )}
      {progress && (
        <Progress
          label={t(progress.doing === 'reading' ? 'import_reading' : 'import_writing')}
          value={progress.done}
          max={progress.total}
          text={t('import_progress', { done: Math.floor(progress.done), total: progress.total })}
        />
      )}
      {preview && (
        <>
          <p role="status" class="m-hidden">
            {t('import_found', { n: preview.plan.length })}
          </p>
          <ImportPreview {...preview} />
        </>
      )}
    </div>
  );
}
