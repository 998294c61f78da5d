import { DOMParser } from "@xmldom/xmldom";
import type { Addin, RibbonAction, RibbonButton, RibbonGroup } from "./addin";
import { attribute, childrenOf, descendants, first, type Node, textOf } from "./xml-nodes";

/** A manifest that lacks what the workbench needs to run the add-in. */
export class ManifestError extends Error {
  override readonly name = "ManifestError";
}

/** The strings, addresses and pictures of a manifest by their id. */
type Resources = ReadonlyMap<string, string>;

/**
 * Reads an add-in-only manifest (XML) in its default language.
 * @throws ManifestError where something is missing
 */
export function parseManifest(xml: string): Addin {
  const root = new DOMParser().parseFromString(xml, "text/xml").documentElement;
  if (root === null) throw new ManifestError("The manifest is empty.");
  const resources = resourcesOf(root);
  const functions = pointsOf(root, "CustomFunctions")[0];
  const metadata = functions && first(functions, "Metadata");
  return {
    id: textOf(required(root, "Id")),
    version: textOf(required(root, "Version")),
    name: attribute(required(root, "DisplayName"), "DefaultValue"),
    page: pathOf(attribute(required(required(root, "DefaultSettings"), "SourceLocation"), "DefaultValue")),
    functions: metadata ? pathOf(resource(required(metadata, "SourceLocation"), resources)) : null,
    namespace: functions ? resource(required(functions, "Namespace"), resources) : "",
    groups: pointsOf(root, "PrimaryCommandSurface")
      .flatMap((point) => descendants(point, "Group"))
      .map((group) => groupOf(group, resources)),
    cellMenu: pointsOf(root, "ContextMenu")
      .flatMap((point) => descendants(point, "OfficeMenu"))
      .filter((menu) => attribute(menu, "id") === "ContextMenuCell")
      .flatMap((menu) => buttonsOf(menu, resources)),
  };
}

function resourcesOf(root: Node): Resources {
  const all = ["Image", "Url", "String"].flatMap((name) => descendants(root, name));
  return new Map(
    all
      .filter((node) => attribute(node, "id") !== "")
      .map((node) => [attribute(node, "id"), attribute(node, "DefaultValue")]),
  );
}

const pointsOf = (root: Node, type: string): Node[] =>
  descendants(root, "ExtensionPoint").filter((point) => attribute(point, "xsi:type") === type);

const groupOf = (group: Node, resources: Resources): RibbonGroup => ({
  id: attribute(group, "id"),
  label: resource(required(group, "Label"), resources),
  buttons: buttonsOf(group, resources),
});

const buttonsOf = (parent: Node, resources: Resources): RibbonButton[] =>
  childrenOf(parent, "Control")
    .filter((control) => attribute(control, "xsi:type") === "Button")
    .map((control) => buttonOf(control, resources));

function buttonOf(control: Node, resources: Resources): RibbonButton {
  const supertip = first(control, "Supertip");
  const tip = supertip && first(supertip, "Description");
  return {
    id: attribute(control, "id"),
    label: resource(required(control, "Label"), resources),
    tip: tip ? resource(tip, resources) : "",
    icon: iconOf(control, resources),
    action: actionOf(required(control, "Action")),
  };
}

function iconOf(control: Node, resources: Resources): string | null {
  const icon = first(control, "Icon");
  const images = icon ? childrenOf(icon, "Image") : [];
  const size = (image: Node): number => Number(attribute(image, "size"));
  const [best] = images.filter((image) => size(image) <= 32).sort((one, other) => size(other) - size(one));
  return best ? pathOf(resource(best, resources)) : null;
}

function actionOf(action: Node): RibbonAction {
  if (attribute(action, "xsi:type") === "ShowTaskpane") return { kind: "showPane" };
  return { kind: "function", name: textOf(required(action, "FunctionName")) };
}

function required(parent: Node, name: string): Node {
  const child = first(parent, name);
  if (child === undefined) throw new ManifestError(`The manifest has no ${name} in ${parent.nodeName}.`);
  return child;
}

function resource(node: Node, resources: Resources): string {
  const id = attribute(node, "resid");
  const value = resources.get(id);
  if (value === undefined) throw new ManifestError(`The manifest has no resource ${id}.`);
  return value;
}

/** An address as a path, since the workbench serves the add-in from its own origin. */
const pathOf = (address: string): string => {
  const { pathname, search } = new URL(address);
  return pathname + search;
};
