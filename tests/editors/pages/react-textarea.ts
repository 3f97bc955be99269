import { mountReactField } from './mount-react-field';

mountReactField('textarea');
