import { writeFileSync } from 'node:fs';
import { LANGUAGES } from '../i18n';
import { functionReference, referenceFile } from './function-reference';

for (const language of LANGUAGES) {
  const file = `docs/${referenceFile(language)}`;
  writeFileSync(file, await functionReference(language));
  console.log(`Written: ${file}`);
}
