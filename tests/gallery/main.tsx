import { render } from 'preact';
import { I18nContext } from '@/components/ui/i18n-context';
import { uiStyles } from '@/components/ui/styles';
import { FakePage, type PageLook } from './fake-page';
import { galleryI18n } from './gallery-i18n';
import { scenes } from './scenes';
import { Shadow } from './shadow';

/** `?scene=card-threat&lang=fr&theme=dark&look=black`; without a scene, the list of them all. */
const params = new URLSearchParams(location.search);
const language = params.get('lang') === 'en' ? 'en' : 'fr';
const theme = params.get('theme') === 'dark' ? 'dark' : 'light';
const look = (params.get('look') ?? 'white') as PageLook;
const name = params.get('scene') ?? '';
const scene = scenes[name];
const i18n = galleryI18n(language);

const ownPage = `body{margin:0;background:var(--m-sunken)}.stack{display:grid;grid-template-columns:minmax(0,1fr);gap:20px;max-width:880px;padding:24px}
.row{display:flex;flex-wrap:wrap;gap:12px;align-items:center}.grid{display:grid;grid-template-columns:repeat(auto-fit,minmax(240px,1fr));gap:16px}`;

function Gallery() {
  if (scene?.where === 'overlay') {
    return (
      <>
        <FakePage look={look} language={language} />
        <Shadow i18n={i18n} theme={theme}>
          {scene.draw(language)}
        </Shadow>
      </>
    );
  }
  return (
    <I18nContext.Provider value={i18n}>
      <style>{uiStyles + ownPage}</style>
      <div class="m-root">{scene ? scene.draw(language) : <Contents />}</div>
    </I18nContext.Provider>
  );
}

function Contents() {
  return (
    <ul class="stack">
      {Object.keys(scenes).map((each) => (
        <li key={each}>
          <a href={`?scene=${each}`}>{each}</a> <a href={`?scene=${each}&theme=dark&look=black`}>dark</a>
        </li>
      ))}
    </ul>
  );
}

document.documentElement.lang = language;
if (scene?.where !== 'overlay') document.documentElement.dataset.theme = theme;
const app = document.querySelector('#app');
if (app) render(<Gallery />, app);
document.documentElement.dataset.ready = 'true';
