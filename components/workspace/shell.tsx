import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useI18n } from '@/components/ui/i18n-context';
import { Icon } from '@/components/ui/icon';
import type { IconName } from '@/components/ui/icon-paths';
import { messageKey } from '@/components/ui/message-key';
import { type Area, areas, formatRoute } from './route';

const icons: Record<Area, IconName> = {
  today: 'today',
  log: 'list',
  templates: 'template',
  charter: 'charter',
  tone: 'tone',
  review: 'handOver',
  packs: 'pack',
  networks: 'network',
  privacy: 'privacy',
  help: 'help',
};

export interface ShellProps {
  area: Area;
  /** Under the areas: the pack in use. */
  foot: ComponentChildren;
  children: ComponentChildren;
}

/** The frame of the workspace: areas at the left, one of them at the right. In a narrow window the areas keep their drawing only. */
export function Shell({ area, foot, children }: ShellProps) {
  const { t } = useI18n();
  const list = useRef<HTMLUListElement>(null);
  const main = useRef<HTMLElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const links = [...(list.current?.querySelectorAll('a') ?? [])];
    const at = links.indexOf(event.target as HTMLAnchorElement);
    const step = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (at < 0 || step === undefined) return;
    event.preventDefault();
    links.at(step % links.length)?.focus();
  };
  return (
    <div class="m-root w-shell">
      <button type="button" class="m-button m-primary w-skip" onClick={() => main.current?.focus()}>
        {t('work_skip')}
      </button>
      <nav class="w-nav" aria-label={t('work_areas')}>
        <p class="w-brand">
          <img src="/icon/icon.svg" width="26" height="26" alt="" />
          <span class="w-nav-words">Moderato</span>
        </p>
        <ul ref={list} class="w-nav-list" onKeyDown={onKeyDown}>
          {areas.map((id) => (
            <li key={id} data-area={id}>
              <a
                href={formatRoute(id)}
                class="w-nav-link"
                title={t(messageKey('area', id))}
                aria-current={id === area ? 'page' : undefined}
              >
                <Icon name={icons[id]} />
                <span class="w-nav-words">{t(messageKey('area', id))}</span>
              </a>
            </li>
          ))}
        </ul>
        <div class="w-nav-foot w-nav-words m-soft m-small">{foot}</div>
      </nav>
      <main ref={main} class="w-main" tabIndex={-1} data-area={area}>
        {children}
      </main>
    </div>
  );
}
