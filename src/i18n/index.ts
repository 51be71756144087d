export { LANGUAGES, toLanguage, type Language, type Messages, type Text } from './language';
export { fill } from './fill';
