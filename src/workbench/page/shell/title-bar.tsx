import {
  Button,
  Menu,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import {
  BookDatabaseRegular,
  DocumentAddRegular,
  FolderOpenRegular,
  LocalLanguageRegular,
  SaveRegular,
  WeatherMoonRegular,
  WeatherSunnyRegular,
} from '@fluentui/react-icons';
import { LANGUAGES, type Language, type Text } from '../../../i18n';
import { AddInIcon } from './add-in-icon';
import { useText } from './text';
import type { ThemeName } from './theme';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    height: '44px',
    padding: `0 ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
  name: {
    margin: `0 ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    minWidth: '48px',
  },
  state: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  space: { flexGrow: 1 },
});

/** A sample workbook that can be opened. */
export interface SampleChoice {
  readonly id: string;
  readonly title: Text;
}

/** The title bar: the workbook's name and state, what to do with workbooks, language and theme. */
export function TitleBar(props: {
  readonly icon: string | undefined;
  readonly title: string;
  readonly unsaved: boolean;
  readonly language: Language;
  readonly theme: ThemeName;
  readonly samples: readonly SampleChoice[];
  readonly onNew: () => void;
  readonly onOpen: () => void;
  readonly onSave: () => void;
  readonly onSample: (id: string) => void;
  readonly onLanguage: (language: Language) => void;
  readonly onTheme: (theme: ThemeName) => void;
}) {
  const styles = useStyles();
  const text = useText();
  const { language, theme } = props;
  const themeLabel = text(theme === 'light' ? 'theme.dark' : 'theme.light');
  return (
    <header className={styles.bar}>
      {props.icon && <AddInIcon src={props.icon} size={20} theme={theme} />}
      <h1 className={styles.name}>{props.title}</h1>
      <span className={styles.state} role="status">
        {props.unsaved ? `· ${text('document.unsaved')}` : ''}
      </span>
      <span className={styles.space} />
      <Button appearance="subtle" size="small" icon={<DocumentAddRegular />} onClick={props.onNew}>
        {text('document.new')}
      </Button>
      <Button appearance="subtle" size="small" icon={<FolderOpenRegular />} onClick={props.onOpen}>
        {text('document.open')}
      </Button>
      <Button appearance="subtle" size="small" icon={<SaveRegular />} onClick={props.onSave}>
        {text('document.save')}
      </Button>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" size="small" icon={<BookDatabaseRegular />}>
            {text('document.samples')}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {props.samples.map(({ id, title }) => (
              <MenuItem
                key={id}
                onClick={() => {
                  props.onSample(id);
                }}
              >
                {title[language]}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      <Menu
        checkedValues={{ language: [language] }}
        onCheckedValueChange={(_, { checkedItems }) => {
          props.onLanguage(checkedItems[0] as Language);
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <Button
            appearance="subtle"
            size="small"
            icon={<LocalLanguageRegular />}
            aria-label={`${text('language.label')}: ${text(`language.${language}`)}`}
          >
            {text(`language.${language}`)}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {LANGUAGES.map((choice) => (
              <MenuItemRadio key={choice} name="language" value={choice}>
                {text(`language.${choice}`)}
              </MenuItemRadio>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      <Tooltip content={themeLabel} relationship="label">
        <Button
          appearance="subtle"
          size="small"
          icon={theme === 'light' ? <WeatherMoonRegular /> : <WeatherSunnyRegular />}
          onClick={() => {
            props.onTheme(theme === 'light' ? 'dark' : 'light');
          }}
        />
      </Tooltip>
    </header>
  );
}
