import type { Language } from '../../i18n';

/** What a ribbon button does: show the add-in's pane, or run one of its functions. */
export type RibbonAction =
  { readonly kind: 'show-taskpane' } | { readonly kind: 'execute-function'; readonly name: string };

/** A button of the ribbon, in one language. Icons are addresses by their size in pixels. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tipTitle: string;
  readonly tip: string;
  readonly icons: ReadonlyMap<number, string>;
  readonly action: RibbonAction;
}

/** A group of buttons on the ribbon tab. */
export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** What the workbench reads from an add-in only manifest, in one language, with addresses on this page's origin. */
export interface AddInManifest {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  readonly icon: string;
  readonly taskpaneUrl: string;
  readonly functionsUrl: string;
  /** What stands before the names of the functions; null where they are plain. */
  readonly namespace: string | null;
  readonly helpUrl: string | null;
  readonly tab: { readonly id: string; readonly label: string; readonly groups: readonly RibbonGroup[] };
}

/**
 * Reads an add-in only manifest (XML) as Excel would for a display language: texts and addresses come from
 * `<bt:Override Locale="…">` where there is one for it, else from the default.
 * Addresses keep their path and move to `origin`: the workbench stands in for the host that the manifest names.
 * @throws Error naming the element or resource that is missing
 */
export function readManifest(xml: string, language: Language, origin: string): AddInManifest {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  if (document.querySelector('parsererror')) throw new Error('manifest.xml: this is not well-formed XML.');
  const root = document.documentElement;
  const overrides = one(root, 'VersionOverrides');
  const resources = readResources(one(overrides, 'Resources'), language);

  const text = (element: Element, name: string): string => resource(resources, one(element, name));
  const url = (element: Element): string => onOrigin(resource(resources, element), origin);
  const icons = (element: Element): ReadonlyMap<number, string> =>
    new Map(all(one(element, 'Icon'), 'Image').map((image) => [Number(image.getAttribute('size')), url(image)]));

  const button = (control: Element): RibbonButton => {
    const supertip = one(control, 'Supertip');
    return {
      id: control.id,
      label: text(control, 'Label'),
      tipTitle: text(supertip, 'Title'),
      tip: text(supertip, 'Description'),
      icons: icons(control),
      action: readAction(one(control, 'Action')),
    };
  };

  const tab = one(overrides, 'CustomTab');
  const functions = all(overrides, 'ExtensionPoint').find((point) => typeOf(point) === 'CustomFunctions');
  if (!functions) throw new Error('manifest.xml: there is no extension point for custom functions.');
  const namespace = all(functions, 'Namespace')[0];
  const started = all(overrides, 'LearnMoreUrl')[0];
  return {
    id: one(root, 'Id').textContent.trim(),
    version: one(root, 'Version').textContent.trim(),
    name: localized(one(root, 'DisplayName'), language),
    icon: onOrigin(localized(one(root, 'IconUrl'), language), origin),
    taskpaneUrl: url(one(one(functions, 'Page'), 'SourceLocation')),
    functionsUrl: url(one(one(functions, 'Metadata'), 'SourceLocation')),
    namespace: namespace ? resource(resources, namespace) : null,
    helpUrl: started ? url(started) : null,
    tab: {
      id: tab.id,
      label: resource(resources, child(tab, 'Label')),
      groups: all(tab, 'Group').map((group) => ({
        id: group.id,
        label: resource(resources, child(group, 'Label')),
        buttons: all(group, 'Control').map(button),
      })),
    },
  };
}

function readAction(action: Element): RibbonAction {
  const kind = typeOf(action);
  if (kind === 'ShowTaskpane') return { kind: 'show-taskpane' };
  if (kind === 'ExecuteFunction') {
    return { kind: 'execute-function', name: one(action, 'FunctionName').textContent.trim() };
  }
  throw new Error(`manifest.xml: the workbench knows no ribbon action “${kind}”.`);
}

function readResources(element: Element, language: Language): ReadonlyMap<string, string> {
  const entries = ['Image', 'Url', 'String'].flatMap((name) => all(element, name));
  return new Map(entries.map((entry) => [entry.id, localized(entry, language)]));
}

function localized(element: Element, language: Language): string {
  const override = all(element, 'Override').find((candidate) => candidate.getAttribute('Locale') === language);
  return override?.getAttribute('Value') ?? element.getAttribute('DefaultValue') ?? '';
}

function resource(resources: ReadonlyMap<string, string>, element: Element): string {
  const id = element.getAttribute('resid') ?? '';
  const value = resources.get(id);
  if (value === undefined)
    throw new Error(`manifest.xml: <${element.localName}> names the resource “${id}”, which is not there.`);
  return value;
}

function onOrigin(address: string, origin: string): string {
  const { pathname, search, hash } = new URL(address);
  return `${origin}${pathname}${search}${hash}`;
}

/** Elements by their local name: the manifest's parts are in four namespaces. */
function all(element: Element, name: string): Element[] {
  return [...element.getElementsByTagNameNS('*', name)];
}

function one(element: Element, name: string): Element {
  const found = all(element, name)[0];
  if (!found) throw new Error(`manifest.xml: <${element.localName}> has no <${name}>.`);
  return found;
}

/** A direct child: a tab's own label stands beside those of its groups and buttons. */
function child(element: Element, name: string): Element {
  const found = [...element.children].find((candidate) => candidate.localName === name);
  if (!found) throw new Error(`manifest.xml: <${element.localName}> has no <${name}> of its own.`);
  return found;
}

function typeOf(element: Element): string | null {
  return element.getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'type');
}
