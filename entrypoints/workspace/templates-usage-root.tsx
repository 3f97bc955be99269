import { Skeleton } from '@/components/ui/skeleton';
import { TemplateUsage } from '@/components/workspace/templates/template-usage';
import { useAnswer } from './use-answer';
import type { PageActions } from './use-page';

/** Joins the figures of a template to the log. */
export function TemplateUsageRoot({
  page,
  packId,
  templateId,
}: {
  page: PageActions;
  packId: string;
  templateId: string;
}) {
  const { data } = useAnswer('templates.useOf', { packId, templateId }, page.tell);
  return data ? <TemplateUsage summary={data} templateRef={`${packId}/${templateId}`} /> : <Skeleton lines={5} />;
}
