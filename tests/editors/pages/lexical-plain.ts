import { registerPlainText } from '@lexical/plain-text';
import { mountLexical } from './mount-lexical';

mountLexical(registerPlainText);
