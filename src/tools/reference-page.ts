import { Marked, type Token, type Tokens } from 'marked';
import { LANGUAGES, type Language } from '../i18n';
import { REFERENCE_MESSAGES } from '../i18n/messages/reference';
import { functionReference, referenceFile } from './function-reference';

/** Where the reference stands on the add-in's host, in a language. */
export function referencePageFile(language: Language): string {
  return referenceFile(language).replace(/md$/, 'html');
}

/**
 * The reference as a page beside the add-in, where Excel's “Help on this function” leads. Each function stands under
 * its name in lower case, `#commission.increment`.
 */
export async function referencePage(language: Language): Promise<string> {
  const marked = new Marked({
    walkTokens: pointIntoPage,
    renderer: {
      heading({ text, depth }) {
        return `<h${depth}${depth === 2 ? ` id="${text.toLowerCase()}"` : ''}>${text}</h${depth}>\n`;
      },
    },
  });
  const body = await marked.parse(await functionReference(language));
  const tables = body.replaceAll('<table>', '<div class="wide"><table>').replaceAll('</table>', '</table></div>');
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'" />
    <title>${REFERENCE_MESSAGES.title[language]}</title>
    <link rel="stylesheet" href="help.css" />
  </head>
  <body class="reference">
${tables}  </body>
</html>
`;
}

/** Links as they are on the host: to the functions’ own places, and to the page in the other language. */
function pointIntoPage(token: Token): void {
  if (token.type !== 'link') return;
  const link = token as Tokens.Link;
  const other = LANGUAGES.find((language) => link.href === referenceFile(language));
  link.href = other ? referencePageFile(other) : `#${link.text.toLowerCase()}`;
}
