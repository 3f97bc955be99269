/** The page of one editor of the suite, as a site would serve it. */
export function pageHtml(id: string): string {
  return `<!doctype html><meta charset="utf-8"><title>${id}</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/${id}.css">
<style>body{font:16px/1.5 sans-serif;margin:24px}#host{margin-top:24px}iframe{width:500px;height:150px}
textarea{width:500px;font:inherit}[contenteditable]{min-height:40px}</style>
<input id="elsewhere" aria-label="Search"><form><div id="host"></div></form>
<script type="module" src="/${id}.js"></script>`;
}
