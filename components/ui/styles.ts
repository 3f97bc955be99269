import banner from './banner.css?inline';
import base from './base.css?inline';
import button from './button.css?inline';
import chip from './chip.css?inline';
import dialog from './dialog.css?inline';
import emptyState from './empty-state.css?inline';
import field from './field.css?inline';
import form from './form.css?inline';
import kbd from './kbd.css?inline';
import menu from './menu.css?inline';
import progress from './progress.css?inline';
import severityMark from './severity-mark.css?inline';
import sparkline from './sparkline.css?inline';
import table from './table.css?inline';
import tabs from './tabs.css?inline';
import toastList from './toast-list.css?inline';
import tokens from './tokens.css?inline';
import tooltip from './tooltip.css?inline';

/**
 * The style sheet of every component of this folder, for a page of ours: put it in a `<style>` or an adopted sheet.
 * A content script takes the smaller set of `components/overlay/styles.ts`.
 */
export const uiStyles = [
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
  emptyState,
  progress,
  tabs,
  table,
  banner,
  sparkline,
].join('\n');
