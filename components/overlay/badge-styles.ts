import base from '@/components/ui/base.css?inline';
import severityMark from '@/components/ui/severity-mark.css?inline';
import tokens from '@/components/ui/tokens.css?inline';
import tooltip from '@/components/ui/tooltip.css?inline';
import badge from './badge.css?inline';

/** The style sheet of the badges alone: all that a page without an open surface needs. */
export const badgeStyles = [tokens, base, severityMark, tooltip, badge].join('\n');
