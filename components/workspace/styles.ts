import propose from '@/components/proposals/propose.css?inline';
import charter from './charter/charter.css?inline';
import help from './help/help.css?inline';
import log from './log/log.css?inline';
import networks from './networks/networks.css?inline';
import packs from './packs/packs.css?inline';
import part from './part/part.css?inline';
import privacy from './privacy/privacy.css?inline';
import publish from './publish/publish.css?inline';
import review from './review/review.css?inline';
import rules from './rules/rules.css?inline';
import imports from './templates/import.css?inline';
import templates from './templates/templates.css?inline';
import today from './today/today.css?inline';
import tone from './tone/tone.css?inline';
import workspace from './workspace.css?inline';

/** The style sheet of the workspace's own components. */
export const workspaceStyles = [
  workspace,
  propose,
  today,
  log,
  templates,
  imports,
  charter,
  rules,
  tone,
  part,
  review,
  packs,
  publish,
  networks,
  privacy,
  help,
].join('\n');
