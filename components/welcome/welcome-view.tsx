import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { useI18n } from '@/components/ui/i18n-context';

export const welcomeSteps = ['what', 'where', 'ready'] as const;
export type WelcomeStep = (typeof welcomeSteps)[number];

export interface WelcomeViewProps {
  step: WelcomeStep;
  onStep: (step: WelcomeStep) => void;
  problem: string | null;
  children: ComponentChildren;
}

/** The frame of the three screens: where one is, back and next. The focus follows to each new title. */
export function WelcomeView({ step, onStep, problem, children }: WelcomeViewProps) {
  const { t } = useI18n();
  const at = welcomeSteps.indexOf(step);
  const [previous, next] = [welcomeSteps[at - 1], welcomeSteps[at + 1]];
  const body = useRef<HTMLDivElement>(null);
  const seen = useRef(step);
  useEffect(() => {
    if (seen.current === step) return;
    seen.current = step;
    body.current?.querySelector<HTMLElement>('h1')?.focus();
  }, [step]);
  return (
    <div class="m-root c-page">
      <header class="c-head">
        <img src="/icon/icon.svg" width="28" height="28" alt="" />
        <span class="c-name">Moderato</span>
        <ol class="c-steps" aria-label={t('welcome_steps')}>
          {welcomeSteps.map((id, index) => (
            <li key={id} aria-current={id === step ? 'step' : undefined}>
              <span aria-hidden="true">{index + 1}</span>
              {t(`welcome_step_${id}`)}
            </li>
          ))}
        </ol>
      </header>
      <main class="c-main">
        {problem && <Banner>{problem}</Banner>}
        <div ref={body} key={step}>
          {children}
        </div>
        <footer class="c-foot">
          {previous && (
            <Button look="quiet" icon="left" onClick={() => onStep(previous)}>
              {t('welcome_back')}
            </Button>
          )}
          {next && (
            <Button look="primary" onClick={() => onStep(next)}>
              {t('welcome_next')}
            </Button>
          )}
        </footer>
      </main>
    </div>
  );
}
