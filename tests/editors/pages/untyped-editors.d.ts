/* The few names the pages use of libraries that bring no types. */
declare module '*.css';
declare module 'react' {
  export function createElement(type: unknown, props?: object | null, ...children: unknown[]): unknown;
  export function useState<T>(initial: T): [T, (next: T) => void];
}
declare module 'react-dom/client' {
  export function createRoot(host: Element): { render(node: unknown): void; unmount(): void };
}
declare module 'react-dom' {
  export function flushSync(render: () => void): void;
}
declare module 'draft-js' {
  interface Content {
    getPlainText(separator: string): string;
  }
  export class EditorState {
    static createEmpty(): EditorState;
    getCurrentContent(): Content;
  }
  export const Editor: unknown;
}
declare module 'quill-1' {
  export default class Quill {
    constructor(host: Element, options: object);
    root: HTMLElement;
    getText(): string;
    disable(): void;
    history: { lastRecorded: number; options: { delay: number } };
  }
}
