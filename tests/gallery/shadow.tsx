import { type ComponentChildren, render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { overlayStyles } from '@/components/overlay/styles';
import { type I18n, I18nContext } from '@/components/ui/i18n-context';

export interface ShadowProps {
  i18n: I18n;
  theme: 'light' | 'dark';
  children: ComponentChildren;
}

/** Puts its children in a shadow root of their own, as the overlay does on a page. */
export function Shadow({ i18n, theme, children }: ShadowProps) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const el = host.current;
    if (!el) return;
    const root = el.shadowRoot ?? el.attachShadow({ mode: 'open' });
    render(
      <I18nContext.Provider value={i18n}>
        <style>{`:host{all:initial!important}${overlayStyles}`}</style>
        <div class="m-root">{children}</div>
      </I18nContext.Provider>,
      root,
    );
  }, [i18n, children]);
  return <div ref={host} data-theme={theme} />;
}
