import type { Language } from '@/utils/community/schema';
import { fakeItem, type ItemName } from './fake-items';

/** Pages of others as unkind as they come: their rules must not reach what we draw. */
const looks = {
  white: 'body{background:#f0f2f5;color:#050505;font:15px/1.34 Helvetica,Arial}.c{background:#fff;border-radius:18px}',
  yellow:
    'body{background:#fff3a0;color:#3b2b00;font:16px/1.5 "Comic Sans MS",cursive}.c{background:#ffe45c;border:3px double #b8860b}*{letter-spacing:.04em;text-transform:none}button,input{background:#f0f!important;text-transform:uppercase;border-radius:0!important;font-size:22px!important}div,span{line-height:2.2!important}',
  black:
    'html{font-size:10px;color-scheme:dark}body{background:#000;color:#e7e9ea;font:15px/20px Helvetica,Arial}.c{border-bottom:1px solid #2f3336}',
} as const;

export type PageLook = keyof typeof looks;

const shown: ItemName[] = ['angry', 'question', 'sad', 'calm', 'long'];

/** A thread of comments somewhere on the web. */
export function FakePage({ look, language }: { look: PageLook; language: Language }) {
  return (
    <>
      <style>{`body{margin:0}.thread{max-width:520px;margin:24px;display:grid;gap:12px}.c{padding:12px 16px}.c p{margin:4px 0 0}.box{min-height:64px;border:1px solid #8888;border-radius:8px;padding:8px}${looks[look]}`}</style>
      <div class="thread">
        {shown.map((name) => {
          const item = fakeItem(name, language);
          return (
            <article key={name} class="c" data-item={name}>
              <b>{item.author.name}</b>
              <p>{item.text}</p>
            </article>
          );
        })}
      </div>
    </>
  );
}
