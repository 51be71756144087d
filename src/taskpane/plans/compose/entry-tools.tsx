import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular, DeleteRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { dropLine, entryOf, goesWith, inTheWay, withEntryAt, withoutEntry, type Section } from '../../../plan/compose';
import { lineTitle, titleOf, type PlanVersion } from '../../../plan/language';
import { useTexts, type Texts } from '../../texts';
import { AskBar } from '../ask-bar';

const useStyles = makeStyles({
  tools: { display: 'flex', gap: tokens.spacingHorizontalXXS },
});

interface Props {
  readonly version: PlanVersion;
  readonly section: Section;
  readonly name: string;
  /** It stands in a list whose order is the sheet's. */
  readonly movable: boolean;
  readonly onVersion: (version: PlanVersion) => void;
}

/** Moving an entry of a plan and removing it, which is refused with a word while something uses it. */
export function EntryTools({ version, section, name, movable, onVersion }: Props): React.JSX.Element {
  const styles = useStyles();
  const texts = useTexts();
  const { t } = texts;
  const [asking, setAsking] = useState(false);
  const names = Object.keys(version[section] ?? {});
  const place = names.indexOf(name);
  const title = entryTitle(version, section, name, texts);
  const users = inTheWay(version, section, name);
  if (asking) {
    return (
      <RemoveBar
        question={question({ version, section, name, users }, texts)}
        onRemove={
          users.length > 0
            ? null
            : () => {
                setAsking(false);
                onVersion(section === 'lines' ? dropLine(version, name) : withoutEntry(version, section, name));
              }
        }
        onKeep={() => {
          setAsking(false);
        }}
      />
    );
  }
  const move = (by: number): void => {
    onVersion(withEntryAt(version, section, name, place + by));
  };
  return (
    <div className={styles.tools}>
      {movable && (
        <>
          <Tool
            icon={<ArrowUpRegular />}
            label={t('edit.up', { title })}
            disabled={place <= 0}
            onPress={() => {
              move(-1);
            }}
          />
          <Tool
            icon={<ArrowDownRegular />}
            label={t('edit.down', { title })}
            disabled={place >= names.length - 1}
            onPress={() => {
              move(1);
            }}
          />
        </>
      )}
      <Tool
        icon={<DeleteRegular />}
        label={t('edit.remove', { title })}
        disabled={false}
        onPress={() => {
          setAsking(true);
        }}
      />
    </div>
  );
}

function Tool(props: {
  readonly icon: React.JSX.Element;
  readonly label: string;
  readonly disabled: boolean;
  readonly onPress: () => void;
}): React.JSX.Element {
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={props.icon}
      aria-label={props.label}
      title={props.label}
      disabledFocusable={props.disabled}
      onClick={props.onPress}
    />
  );
}

function RemoveBar(props: {
  readonly question: string;
  /** null where it cannot be removed. */
  readonly onRemove: (() => void) | null;
  readonly onKeep: () => void;
}): React.JSX.Element {
  const { t } = useTexts();
  return (
    <AskBar question={props.question}>
      {props.onRemove && (
        <Button size="small" onClick={props.onRemove}>
          {t('edit.confirm')}
        </Button>
      )}
      <Button size="small" onClick={props.onKeep}>
        {t(props.onRemove ? 'delete.keep' : 'plans.cancel')}
      </Button>
    </AskBar>
  );
}

function question(
  {
    version,
    section,
    name,
    users,
  }: Pick<Props, 'version' | 'section' | 'name'> & { readonly users: readonly string[] },
  texts: Texts,
): string {
  const { t, language, list } = texts;
  const title = entryTitle(version, section, name, texts);
  if (users.length > 0) {
    return t('edit.inUse', { title, users: list(users.map((line) => lineTitle(version, line)[language])) });
  }
  const others = section === 'lines' ? goesWith(version, name) : [];
  if (others.length === 0) return t('edit.askRemove', { title });
  return t('edit.askRemoveWith', {
    title,
    others: list(others.map((other) => entryTitle(version, other.section, other.name, texts))),
  });
}

function entryTitle(version: PlanVersion, section: Section, name: string, { language }: Texts): string {
  if (section === 'lines') return lineTitle(version, name)[language];
  return titleOf(entryOf(version, section, name), name)[language];
}
