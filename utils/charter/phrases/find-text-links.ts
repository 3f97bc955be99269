import { findLinks } from '@/utils/language/find-links';
import { rememberByText } from './remember-by-text';

/** Web links of a text; rules and detectors share the one reading. */
export const findTextLinks = rememberByText((text) => findLinks(text.original));
