/** The window whose DOM is read: a browser's, or jsdom's. */
export type DomView = Window & typeof globalThis;

/**
 * The accessors of the prototypes, to be called on a node. A form answers `form.nodeType` or `form.firstChild` with a field of that name, also in a
 * content script's own world, so that nothing may be asked of an element directly.
 * https://html.spec.whatwg.org/multipage/forms.html#the-form-element (LegacyOverrideBuiltIns)
 */
export interface DomAccess {
  readonly nodeType: (this: Node) => number;
  readonly parentNode: (this: Node) => Node | null;
  readonly firstChild: (this: Node) => Node | null;
  readonly nextSibling: (this: Node) => Node | null;
  /** In lower case for HTML elements of any document. */
  readonly localName: (this: Node) => string;
  readonly hasAttributes: (this: Element) => boolean;
  readonly matches: (this: Element, selector: string) => boolean;
  readonly attribute: (this: Element, name: string) => string | null;
  readonly isConnected: (this: Node) => boolean;
  readonly data: (this: Node) => string;
  /** The slot of an open shadow root that an element is shown in. */
  readonly assignedSlot: (this: Node) => Element | null;
  /** The open shadow root that an element hosts. */
  readonly shadowRoot: (this: Node) => ShadowRoot | null;
}

export function createDomAccess(view: DomView): DomAccess {
  const node = view.Node.prototype;
  const { hasAttributes, matches, getAttribute }: ElementMethods = view.Element.prototype;
  return {
    nodeType: getter<number>(node, 'nodeType'),
    parentNode: getter<Node | null>(node, 'parentNode'),
    firstChild: getter<Node | null>(node, 'firstChild'),
    nextSibling: getter<Node | null>(node, 'nextSibling'),
    localName: getter<string>(view.Element.prototype, 'localName'),
    hasAttributes,
    matches,
    attribute: getAttribute,
    isConnected: getter<boolean>(node, 'isConnected'),
    data: getter<string>(view.CharacterData.prototype, 'data'),
    assignedSlot: getter<Element | null>(view.Element.prototype, 'assignedSlot'),
    shadowRoot: getter<ShadowRoot | null>(view.Element.prototype, 'shadowRoot'),
  };
}

interface ElementMethods {
  readonly hasAttributes: (this: Element) => boolean;
  readonly matches: (this: Element, selector: string) => boolean;
  readonly getAttribute: (this: Element, name: string) => string | null;
}

/** The accessor of a prototype; its type is what the DOM's standard says of it. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller states what the accessor gives
function getter<T>(prototype: object, name: string): (this: Node) => T {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (get === undefined) throw new Error(`This DOM has no accessor for ${name}.`);
  return get as (this: Node) => T;
}
