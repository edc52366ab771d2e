/** The window whose DOM is read: a browser's, or jsdom's. */
export type DomView = Window & typeof globalThis;

/**
 * Reads the tree through the accessors of the prototypes. A form answers `form.nodeType` or `form.firstChild` with a field of that name, also in a
 * content script's own world, so that nothing may be asked of an element directly.
 * https://html.spec.whatwg.org/multipage/forms.html#the-form-element (LegacyOverrideBuiltIns)
 */
export interface DomAccess {
  nodeType(node: Node): number;
  parent(node: Node): Node | null;
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  /** In lower case for HTML elements of any document. */
  localName(element: Element): string;
  hasAttributes(element: Element): boolean;
  attribute(element: Element, name: string): string | null;
  isConnected(node: Node): boolean;
  data(text: Text): string;
}

export function createDomAccess(view: DomView): DomAccess {
  const node = view.Node.prototype;
  const element = view.Element.prototype;
  const nodeType = getter<number>(node, 'nodeType');
  const parentNode = getter<Node | null>(node, 'parentNode');
  const firstChild = getter<Node | null>(node, 'firstChild');
  const nextSibling = getter<Node | null>(node, 'nextSibling');
  const isConnected = getter<boolean>(node, 'isConnected');
  const localName = getter<string>(element, 'localName');
  const data = getter<string>(view.CharacterData.prototype, 'data');
  const { hasAttributes, getAttribute }: AttributeMethods = element;
  return {
    nodeType: (of) => nodeType.call(of),
    parent: (of) => parentNode.call(of),
    firstChild: (of) => firstChild.call(of),
    nextSibling: (of) => nextSibling.call(of),
    localName: (of) => localName.call(of),
    hasAttributes: (of) => hasAttributes.call(of),
    attribute: (of, name) => getAttribute.call(of, name),
    isConnected: (of) => isConnected.call(of),
    data: (of) => data.call(of),
  };
}

interface AttributeMethods {
  readonly hasAttributes: (this: Element) => boolean;
  readonly getAttribute: (this: Element, name: string) => string | null;
}

/** The accessor of a prototype; its type is what the DOM's standard says of it. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller states what the accessor gives
function getter<T>(prototype: object, name: string): (this: Node) => T {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (get === undefined) throw new Error(`This DOM has no accessor for ${name}.`);
  return get as (this: Node) => T;
}
