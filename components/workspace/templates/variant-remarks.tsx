import { Button } from '@/components/ui/button';
import { textOf, useI18n } from '@/components/ui/i18n-context';
import type { MarkKind } from '@/components/ui/mark-kind';
import { messageKey } from '@/components/ui/message-key';
import { SeverityMark } from '@/components/ui/severity-mark';
import { networkNames } from '@/utils/community/network-names';
import type { VariantTrial } from '@/utils/messaging/verbs/template-work-verbs';
import { replaceWords } from '@/utils/templates/replace-words';
import type { Finding, FindingSeverity } from '@/utils/tone/schema';

export interface VariantRemarksProps {
  body: string;
  trial: VariantTrial;
  onBody: (body: string) => void;
  /** Starts a wording of its own for the networks this one is too long for. */
  onShorten: () => void;
}

const markOf: Record<FindingSeverity, MarkKind> = { note: 'note', warn: 'attention', hold: 'serious' };

/** What the tone check will say of this wording once it is filled in, and which networks would find it too long. */
export function VariantRemarks({ body, trial, onBody, onShorten }: VariantRemarksProps) {
  const { t, language } = useI18n();
  const { rendering, findings, length, over } = trial;
  const text = rendering.text || rendering.preview;
  const planReplacement = ({ span, replacement }: Finding): string | null =>
    span && replacement !== undefined ? replaceWords(body, text.slice(span.start, span.end), replacement) : null;
  return (
    <div class="w-remarks">
      <p class="m-small m-soft">{t('templates_length', { n: length, count: length.toLocaleString(language) })}</p>
      {over.length > 0 && (
        <div class="w-remark">
          <SeverityMark
            kind="attention"
            word={t('templates_too_long', {
              networks: over.map(({ network, max }) => `${networkNames[network]} (${max})`).join(', '),
            })}
          />
          <Button small look="quiet" onClick={onShorten}>
            {t('templates_shorten')}
          </Button>
        </div>
      )}
      {findings.length === 0 ? (
        <p class="m-small">
          <SeverityMark kind="praise" word={t('templates_tone_calm')} />
        </p>
      ) : (
        <ul class="w-remark-list" aria-label={t('templates_tone')}>
          {findings.map((finding) => {
            const { rule, severity, span, message, replacement } = finding;
            const next = planReplacement(finding);
            return (
              <li key={`${rule} ${span?.start ?? ''}`} class="w-remark">
                <p>
                  <SeverityMark kind={markOf[severity]} word={t(messageKey('finding', rule))} />
                  {span && <q class="w-remark-words">{text.slice(span.start, span.end)}</q>}
                </p>
                <p class="m-small m-soft">{textOf(t, message)}</p>
                {next !== null && (
                  <Button small onClick={() => onBody(next)}>
                    {replacement ? t('templates_replace_with', { words: replacement }) : t('tone_delete_words')}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
