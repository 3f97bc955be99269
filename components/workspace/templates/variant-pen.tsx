import { useRef } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';
import { IconButton } from '@/components/ui/icon-button';
import { messageKey } from '@/components/ui/message-key';
import { Select } from '@/components/ui/select';
import { Skeleton } from '@/components/ui/skeleton';
import { TextArea } from '@/components/ui/text-area';
import { networkNames } from '@/utils/community/network-names';
import { type NetworkId, networkIds } from '@/utils/community/networks';
import type { VariantTrial } from '@/utils/messaging/verbs/template-work-verbs';
import type { PackIssue } from '@/utils/packs/pack-issue';
import { findOffset } from '@/utils/templates/find-offset';
import type { Prompt, Variant } from '@/utils/templates/schema';
import { ChipsField } from './chips-field';
import { describeIssue } from './describe-issue';
import { InsertMenu } from './insert-menu';
import { VariantRemarks } from './variant-remarks';

export interface VariantPenProps {
  variant: Variant;
  /** "Français · vouvoiement · X" */
  name: string;
  prompts: readonly Prompt[];
  issue: PackIssue | undefined;
  /** Null while it is tried. */
  trial: VariantTrial | null;
  /** The only one cannot be removed. */
  only: boolean;
  onVariant: (variant: Variant) => void;
  onCopy: (networks?: NetworkId[]) => void;
  onRemove: () => void;
}

/** One wording under the pen: for whom, the words, how they read filled in, what the tone check says. */
export function VariantPen(props: VariantPenProps) {
  const { variant, name, prompts, issue, trial, only, onVariant, onCopy, onRemove } = props;
  const { t } = useI18n();
  const area = useRef<HTMLTextAreaElement>(null);
  const change = (changes: Partial<Variant>) => onVariant({ ...variant, ...changes });
  const insert = (liquid: string) => {
    const el = area.current;
    if (!el) return;
    el.setRangeText(liquid, el.selectionStart, el.selectionEnd, 'end');
    change({ body: el.value });
    el.focus();
  };
  const goTo = ({ line, column }: { line: number; column: number }) => {
    const offset = findOffset(variant.body, line, column);
    area.current?.focus();
    area.current?.setSelectionRange(offset, offset);
  };
  const text = trial && (trial.rendering.text || trial.rendering.preview);
  return (
    <section class="w-variant-pen" aria-label={name}>
      <header class="w-variant-head">
        <h3>{name}</h3>
        <span>
          <IconButton small icon="copy" label={t('templates_variant_copy', { name })} onClick={() => onCopy()} />
          {!only && (
            <IconButton small icon="trash" label={t('templates_variant_remove', { name })} onClick={onRemove} />
          )}
        </span>
      </header>
      <div class="w-variant-voice">
        <Select
          small
          label={t('templates_variant_lang')}
          value={variant.lang}
          options={(['fr', 'en'] as const).map((value) => ({ value, label: t(messageKey('language', value)) }))}
          onPick={(lang) => change({ lang, register: lang === 'fr' ? (variant.register ?? 'vous') : null })}
        />
        {variant.lang === 'fr' && (
          <Select
            small
            label={t('templates_variant_register')}
            value={variant.register ?? ''}
            options={[
              { value: '', label: t('templates_variant_any') },
              ...(['vous', 'tu'] as const).map((value) => ({ value, label: t(messageKey('register', value)) })),
            ]}
            onPick={(register) => change({ register: register || null })}
          />
        )}
      </div>
      <TextArea
        ref={area}
        mono
        rows={7}
        label={t('templates_body', { name })}
        hiddenLabel
        lang={variant.lang}
        value={variant.body}
        error={issue && describeIssue(issue, t)}
        maxLength={20_000}
        onText={(body) => change({ body })}
      />
      <div class="w-variant-tools">
        <InsertMenu prompts={prompts} onInsert={insert} />
        {issue?.at && (
          <Button small look="quiet" onClick={() => issue.at && goTo(issue.at)}>
            {t('templates_go_there')}
          </Button>
        )}
      </div>
      <h4 class="m-small m-soft">{t('templates_filled')}</h4>
      {text === null ? (
        <Skeleton lines={4} />
      ) : (
        <p class="w-variant-text" lang={variant.lang} data-stale={issue ? '' : undefined}>
          {text || t('templates_no_preview')}
        </p>
      )}
      {trial && !trial.rendering.error && text && (
        <VariantRemarks
          body={variant.body}
          trial={trial}
          onBody={(body) => change({ body })}
          onShorten={() => onCopy(trial.over.map(({ network }) => network))}
        />
      )}
      <details class="w-variant-more" open={variant.networks !== undefined}>
        <summary>{t('templates_variant_networks')}</summary>
        <ChipsField
          label={t('templates_networks')}
          none={t('templates_everywhere')}
          values={variant.networks ?? []}
          nameOf={(id) => networkNames[id as NetworkId]}
          options={networkIds}
          onValues={(values) => change({ networks: values.length > 0 ? (values as NetworkId[]) : undefined })}
        />
      </details>
    </section>
  );
}
