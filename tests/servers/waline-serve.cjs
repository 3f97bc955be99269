// One process: a page with Waline's widget, Waline's own server behind it, and the list of log-in services it asks for.
// node waline-serve.cjs <node_modules> <port>; the database comes in MYSQL_…
const { createServer } = require('node:http');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const [modules, port] = process.argv.slice(2);
process.env.OAUTH_URL = `http://127.0.0.1:${port}/services.json`;
const waline = require(join(modules, '@waline', 'vercel'))({ env: 'vercel' });
const client = join(modules, '@waline', 'client', 'dist');

const page = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Nos théières</title>
<link rel="stylesheet" href="/waline.css"><style>body{max-width:760px;margin:2rem auto;font:16px/1.5 sans-serif}</style></head>
<body><h1>Nos nouvelles théières</h1><p>Elles arrivent lundi.</p><div id="waline"></div>
<script src="/waline.umd.js"></script><script>
Waline.init({ el: '#waline', serverURL: location.origin, path: '/', lang: 'fr-FR', emoji: [], search: false, imageUploader: false, noCopyright: true });
</script></body></html>`;

createServer((request, response) => {
  const path = request.url.split('?')[0];
  const send = (type, body) => response.writeHead(200, { 'content-type': type }).end(body);
  if (path === '/') return send('text/html; charset=utf-8', page);
  if (path === '/services.json') return send('application/json', '{"services":[]}');
  if (path === '/waline.css') return send('text/css', readFileSync(join(client, 'waline.css')));
  if (path === '/waline.umd.js') return send('text/javascript', readFileSync(join(client, 'waline.umd.js')));
  return waline(request, response);
}).listen(Number(port), '127.0.0.1');
