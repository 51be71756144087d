import { createServer, type Server } from 'node:https';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import sirv from 'sirv';
import { certificate } from './certificate';

/** Where the production page loads Office.js from, as Microsoft's store requires. */
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/**
 * Serves the built add-in and the workbench over https, as Office.js requires, on this machine only.
 * The add-in's files are served as they were built. The one difference is where its page finds Office.js: the
 * unmodified library is served from node_modules, so that the workbench also runs without a network.
 */
export async function serve(port: number): Promise<Server> {
  const officeJs = join(
    dirname(createRequire(resolve('package.json')).resolve('@microsoft/office-js/package.json')),
    'dist',
  );
  const statics = {
    '/office-js': sirv(officeJs, { dev: true }),
    '/workbench': sirv('dist-workbench', { dev: true }),
    '': sirv('dist', { dev: true }),
  };

  const server = createServer(await certificate(), (request, response) => {
    const url = new URL(request.url ?? '/', 'https://localhost');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (url.pathname === '/') {
      response.writeHead(302, { location: '/workbench/' }).end();
      return;
    }
    if (url.pathname === '/taskpane.html') {
      void readFile('dist/taskpane.html', 'utf8').then(
        (page) => {
          response.setHeader('Content-Type', 'text/html; charset=utf-8').end(page.replace(OFFICE_JS, '/office-js/'));
        },
        () => {
          response.writeHead(404).end();
        },
      );
      return;
    }
    const [prefix, files] = Object.entries(statics).find(([start]) => url.pathname.startsWith(`${start}/`)) ?? [
      '',
      statics[''],
    ];
    request.url = (request.url ?? '/').slice(prefix.length);
    files(request, response, () => {
      response.writeHead(404).end();
    });
  });

  return new Promise((ready, fail) => {
    server.once('error', fail);
    server.listen(port, 'localhost', () => {
      ready(server);
    });
  });
}
