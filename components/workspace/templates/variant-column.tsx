import { Banner } from '@/components/ui/banner';
import { useI18n } from '@/components/ui/i18n-context';
import { messageKey } from '@/components/ui/message-key';
import { Skeleton } from '@/components/ui/skeleton';
import { networkNames } from '@/utils/community/network-names';
import type { Rendering } from '@/utils/messaging/protocol';
import type { Variant } from '@/utils/templates/schema';

export interface VariantColumnProps {
  variant: Variant;
  /** Null while it is being filled. */
  rendering: Rendering | null;
  filled: boolean;
}

/** One wording of a template. */
export function VariantColumn({ variant, rendering, filled }: VariantColumnProps) {
  const { t } = useI18n();
  const { lang, register, networks } = variant;
  const words = [
    t(messageKey('language', lang)),
    register && t(messageKey('register', register)),
    networks?.map((id) => networkNames[id]).join(', '),
  ];
  return (
    <section class="w-variant">
      <h3>{words.filter(Boolean).join(' · ')}</h3>
      {!filled && <pre class="w-variant-source">{variant.body}</pre>}
      {filled && !rendering && <Skeleton lines={5} />}
      {filled && rendering?.error && (
        <Banner>
          {t('error_template_syntax', {
            line: rendering.error.line,
            column: rendering.error.column,
            detail: rendering.error.message,
          })}
        </Banner>
      )}
      {filled && rendering && !rendering.error && (
        <p class="w-variant-text" lang={lang}>
          {rendering.text || rendering.preview}
        </p>
      )}
    </section>
  );
}
