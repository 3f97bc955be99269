import type { ComponentChildren } from 'preact';
import { formatDuration } from '@/components/ui/format-duration';
import { useI18n } from '@/components/ui/i18n-context';
import { errorCodes } from '@/utils/diagnostics/error-codes';
import { listTemplates } from '@/utils/log/list-templates';
import type { Interaction } from '@/utils/log/schema';
import type { MessageKey } from '@/utils/messages/all-messages';
import { readTemplateRef } from '@/utils/templates/template-ref';
import { formatRoute } from '../route';

/** A failure is one of our own codes, or how the site's own act ended. */
function failureKey(failure: string): MessageKey {
  const own = (errorCodes as readonly string[]).includes(failure);
  return `${own ? 'error' : 'overlay_outcome'}_${failure.replaceAll('-', '_')}` as MessageKey;
}

/** The smaller facts of a line: template, times, who, where, why it failed. */
export function LineFacts({
  line,
  templateTitle,
}: {
  line: Interaction;
  /** A template's title by its id. */
  templateTitle: (id: string) => string;
}) {
  const { t, language } = useI18n();
  const share = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const used = listTemplates(line).flatMap((ref) => readTemplateRef(ref)?.templateId ?? []);
  const template = used.length > 0 && (
    <>
      {used.map((id) => (
        <a key={id} href={formatRoute('templates', { id })}>
          {templateTitle(id)}
        </a>
      ))}
      {line.editedShare !== undefined && (
        <span class="m-soft">{t('line_edited_share', { share: share.format(line.editedShare) })}</span>
      )}
    </>
  );
  const facts: [MessageKey, ComponentChildren][] = [
    ['line_template', template],
    ['line_response', line.responseMs !== null && formatDuration(line.responseMs, language)],
    ['line_handle', line.handleMs !== null && formatDuration(line.handleMs, language)],
    ['line_agent', line.agent || t('line_agent_none')],
    ['line_brand', line.brand],
    ['line_host', line.host],
    ['line_failure', line.failure && t(failureKey(line.failure))],
  ];
  return (
    <section>
      <dl class="w-facts">
        {facts
          .filter(([, value]) => value)
          .map(([key, value]) => (
            <div key={key}>
              <dt>{t(key)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
