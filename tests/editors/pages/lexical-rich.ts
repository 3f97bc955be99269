import { registerRichText } from '@lexical/rich-text';
import { mountLexical } from './mount-lexical';

mountLexical(registerRichText);
