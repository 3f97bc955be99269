import composer from '@/components/composer/composer.css?inline';
import picker from '@/components/composer/picker.css?inline';
import tone from '@/components/composer/tone.css?inline';
import propose from '@/components/proposals/propose.css?inline';
import banner from '@/components/ui/banner.css?inline';
import base from '@/components/ui/base.css?inline';
import button from '@/components/ui/button.css?inline';
import chip from '@/components/ui/chip.css?inline';
import dialog from '@/components/ui/dialog.css?inline';
import field from '@/components/ui/field.css?inline';
import form from '@/components/ui/form.css?inline';
import kbd from '@/components/ui/kbd.css?inline';
import menu from '@/components/ui/menu.css?inline';
import progress from '@/components/ui/progress.css?inline';
import severityMark from '@/components/ui/severity-mark.css?inline';
import toastList from '@/components/ui/toast-list.css?inline';
import tokens from '@/components/ui/tokens.css?inline';
import tooltip from '@/components/ui/tooltip.css?inline';
import badge from './badge.css?inline';
import card from './card.css?inline';
import overlay from './overlay.css?inline';
import strip from './strip.css?inline';

/** The style sheet of everything shown over a page, for the overlay's shadow root. Wrap what is drawn in `.m-root`. */
export const overlayStyles = [
  tokens,
  base,
  kbd,
  button,
  field,
  form,
  severityMark,
  chip,
  menu,
  dialog,
  tooltip,
  toastList,
  progress,
  banner,
  overlay,
  badge,
  card,
  strip,
  composer,
  picker,
  propose,
  tone,
].join('\n');
