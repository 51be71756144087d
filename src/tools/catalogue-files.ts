import { metadata } from '../functions';
import { LANGUAGES, type Language } from '../i18n';
import { DEVELOPMENT_ORIGIN } from './manifest-for-host';
import { referencePage, referencePageFile } from './reference-page';

/**
 * The files beside the add-in that come from the catalogue of functions: Excel's metadata and the reference's page, in
 * every language.
 * @param host where the add-in is served, for the addresses that Excel opens as a function's help
 */
export async function catalogueFiles(host = DEVELOPMENT_ORIGIN): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const language of LANGUAGES) {
    files.set(
      metadataFile(language),
      JSON.stringify(metadata(language, `${host}/${referencePageFile(language)}`), null, 2),
    );
    files.set(referencePageFile(language), await referencePage(language));
  }
  return files;
}

function metadataFile(language: Language): string {
  return language === 'en-US' ? 'functions.json' : `functions.${language}.json`;
}
