import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { textOf, useI18n } from '@/components/ui/i18n-context';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import type { AutoModeratorImport } from '@/utils/charter/import-automoderator';
import type { Article, Rule } from '@/utils/charter/schema';
import { ConditionList } from '../charter/condition-list';
import { describeCondition } from '../charter/describe-condition';
import { FileChoice } from '../file-choice';
import { localText } from '../local-text';

export interface AutoImportProps {
  articles: readonly Article[];
  /** Reads the text; nothing is written. */
  read: (text: string, article: string) => AutoModeratorImport;
  onWrite: (rules: Rule[]) => void;
}

/** Of a file. */
const mostBytes = 2_000_000;

/** Rules of AutoModerator, pasted or from a file: what becomes of each is shown before anything is written. */
export function AutoImport({ articles, read, onWrite }: AutoImportProps) {
  const i18n = useI18n();
  const { t, language } = i18n;
  const [text, setText] = useState('');
  const [article, setArticle] = useState(articles[0]?.id ?? '');
  const [refused, setRefused] = useState<ReadonlySet<number>>(new Set());
  const found = text.trim() ? read(text, article) : null;
  const taken = found?.rules.filter(({ line }) => !refused.has(line)) ?? [];
  const put = (next: string) => {
    setText(next);
    setRefused(new Set());
  };
  return (
    <div class="w-form">
      <TextArea mono label={t('rules_import_text')} rows={8} spellcheck={false} value={text} onText={put} />
      <div class="w-rule-row">
        <Select
          label={t('rules_import_article')}
          value={article}
          options={articles.map(({ id, number, title }) => ({
            value: id,
            label: `${number} ${localText(title, language)}`,
          }))}
          onPick={setArticle}
        />
        <FileChoice
          label={t('rules_import_file')}
          accept=".yml,.yaml,.txt"
          // A page of rules is some kilobytes: of another file its beginning says enough.
          onFile={(file) => void file.slice(0, mostBytes).text().then(put)}
        />
      </div>
      {found && (
        <>
          <h2 aria-live="polite">{t('rules_import_found', { n: found.rules.length })}</h2>
          <ul class="w-rule-disputes">
            {found.rules.map(({ rule, line, notices }) => (
              <li key={line}>
                <Checkbox
                  label={t('rules_import_take', { line })}
                  checked={!refused.has(line)}
                  onChange={(on) => {
                    const next = new Set(refused);
                    if (on) next.delete(line);
                    else next.add(line);
                    setRefused(next);
                  }}
                />
                <div class="w-import-rule">
                  <p class="m-soft m-small">{rule.id}</p>
                  <ConditionList condition={describeCondition(rule.when, i18n)} />
                  {notices.map((notice) => (
                    <p key={`${notice.key} ${Object.values(notice.values ?? {})}`} class="w-import-notice">
                      {textOf(t, notice)}
                    </p>
                  ))}
                </div>
              </li>
            ))}
          </ul>
          {found.left.length > 0 && (
            <>
              <h2>{t('rules_import_left')}</h2>
              <ul class="w-list" data-left>
                {found.left.map((notice) => (
                  <li key={`${notice.line} ${notice.key} ${Object.values(notice.values ?? {})}`}>
                    <span class="m-soft">{t('rules_import_line', { line: notice.line })}</span> {textOf(t, notice)}
                  </li>
                ))}
              </ul>
            </>
          )}
          <div class="w-acts">
            <Button look="primary" disabled={taken.length === 0} onClick={() => onWrite(taken.map(({ rule }) => rule))}>
              {t('rules_import_write', { n: taken.length })}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
