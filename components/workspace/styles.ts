import log from './log/log.css?inline';
import today from './today/today.css?inline';
import workspace from './workspace.css?inline';

/** The style sheet of the workspace's own components. */
export const workspaceStyles = [workspace, today, log].join('\n');
