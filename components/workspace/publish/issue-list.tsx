import { useI18n } from '@/components/ui/i18n-context';
import { sayRef } from '@/components/ui/say-ref';
import type { PlannedIssue } from '@/utils/messaging/verbs/publish-verbs';
import { localText } from '../local-text';
import { formatRoute } from '../route';

/** Faults shown; a pack with more has one fault many times. */
const most = 50;

export interface IssueListProps {
  packId: string;
  issues: readonly PlannedIssue[];
}

/** What is wrong with a version, each with the way to where it is mended. */
export function IssueList({ packId, issues }: IssueListProps) {
  const { t, language } = useI18n();
  return (
    <ul class="w-faults">
      {issues.slice(0, most).map((issue) => {
        const { part, path, message } = issue;
        const name = part?.title ? localText(part.title, language) : (part?.id ?? path);
        const href = part && findEditor(packId, part);
        return (
          <li key={`${path} ${message.key}`}>
            <strong>{name}</strong> <span>{sayRef(t, message)}</span>{' '}
            {href && (
              <a href={href} aria-label={`${t('pub_mend')} ${name}`}>
                {t('pub_mend')}
              </a>
            )}
          </li>
        );
      })}
      {issues.length > most && <li class="m-soft">{t('changes_more', { n: issues.length - most })}</li>}
    </ul>
  );
}

function findEditor(pack: string, { area, id }: NonNullable<PlannedIssue['part']>): string {
  if (area === 'template') return formatRoute('templates', { pack, id });
  if (area === 'tone') return formatRoute('tone', { pack });
  return formatRoute('charter', area === 'rule' ? { pack, rule: id } : { pack });
}
