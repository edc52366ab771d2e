import { isHeading, treatmentOfTag } from './block-table';
import type { TextPiece } from '../core/text/text-piece';
import { primarySubtag } from '../core/text/language-tag';
import { createBlock, nodeOf, piecesOf, type Block, type ReadPiece } from './block';
import type { DomAccess } from './dom-access';
import { DECIDING_ATTRIBUTES, isPlain, treatmentOf, treatmentOfMarked } from './element-treatment';
import { following } from './following-node';
import { laysOutAlike } from './inline-style';
import { createLineBuilder, type BuiltLine, type LineBuilder } from './line-builder';
import { createOldLines } from './old-lines';
import { createShadowRoots, type ShadowRoots } from './shadow-roots';

/** The text of a tree, kept up to date at a cost in proportion to what changed. */
export interface PageModel {
  /** Takes note of changes; nothing is read yet. True when there is something to read again. */
  note(changes: readonly MutationRecord[]): boolean;
  /** Looks for shadow roots that were attached since: `found` when there is something to read again, `none` when there is nothing to wait for. */
  lookForRoots(): 'none' | 'waiting' | 'found';
  /**
   * Reads what has not been read, and gives all lines in reading order. Yields now and then, so that the caller can pause; the tree may change
   * meanwhile, and what goes on changing is left to the next time.
   */
  update(): Generator<undefined, readonly ReadPiece[], undefined>;
  /** How far an update under way has come: UTF-16 code units that it has read, and the block that it is in. */
  reached(): { readonly characters: number; readonly element: Element };
  /** The lines that are there now, in reading order; some of many while an update is under way. Yields now and then. */
  lines(): Generator<undefined, readonly ReadPiece[], undefined>;
}

/** The reader looks up from its work after so many nodes, a node of text counting one more for every 64 (2 to the 6th) characters. */
const NODES_A_STEP = 256;
const CHARACTERS_A_NODE = 6;
/** What changes while the page is read is read after it, once: a page may never stand still. */
const PASSES = 2;
/** A long text is read in stretches of so many characters. */
const STRETCH = 4096;
const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;
const FRAGMENT = 11;

/** Makes a model of the text under `root`, which is read as a block whatever it is. */
export function createPageModel(dom: DomAccess, root: Element, roots: ShadowRoots = createShadowRoots(dom)): PageModel {
  const { nodeType, parentNode, firstChild, nextSibling, localName, attribute, isConnected, data } = dom;
  /** By their elements, or the shadow roots that they are. */
  const blocks = new WeakMap<Node, Block>();
  const dirty = new Set<Block>();
  let characters = 0;
  let reading: Element = root;
  const top = createBlock({ element: root, shadow: null, parent: null, heading: false, language: null });
  blocks.set(root, top);
  dirty.add(top);

  function* read(from: Block): Generator<undefined, void, undefined> {
    let lines = createLineBuilder();
    /** Lines that are left open while a shadow root in them is read. */
    const open: LineBuilder[] = [];
    const oldLines = createOldLines();
    const begin = (block: Block): void => {
      dirty.delete(block);
      block.complete = false;
      block.again = block.content.length > 0;
      if (block.again) {
        oldLines.keep(block);
        block.content = [];
      }
      blocks.set(nodeOf(block), block);
    };
    const addLine = (block: Block, line: BuiltLine | null): void => {
      if (line === null) return;
      const old = oldLines.take(block, line);
      if (old !== null) {
        block.content.push(old);
        return;
      }
      const { text, borders, map, continues } = line;
      const piece: { -readonly [Part in keyof TextPiece]: TextPiece[Part] } = { text, borders, section: 0 };
      if (block.language !== null) piece.language = block.language;
      if (continues) piece.continues = continues;
      block.content.push({ element: block.element, piece, map });
    };
    const endLine = (block: Block): void => addLine(block, lines.take());
    const addParts = (block: Block): void => {
      for (let part = lines.part(); part !== null; part = lines.part()) addLine(block, part);
    };
    /** Reads one long text node. */
    function* readLong(block: Block, text: Text, all: string): Generator<undefined, void, undefined> {
      reading = block.element;
      for (let from = 0; from < all.length; from += STRETCH) {
        const to = Math.min(all.length, from + STRETCH);
        characters += to - from;
        if (lines.add(text, all, from, to)) addParts(block);
        if (from > 0) yield;
      }
    }
    /** Opens the shadow root of an element, as a block in the one around it; null when there is none that must be read. */
    const openRoot = (around: Block, element: Element, tag: string): Block | null => {
      const shadow = roots.of(element, tag);
      if (shadow === null) return null;
      const known = blocks.get(shadow);
      const { language } = around;
      const child =
        known?.parent === around ? known : createBlock({ element, shadow, parent: around, heading: false, language });
      around.content.push(child);
      if (child.complete) return null;
      begin(child);
      open.push(lines);
      lines = createLineBuilder();
      return child;
    };
    let block = from;
    let container: Node = nodeOf(from);
    let node = firstChild.call(container);
    begin(from);
    const ownRoot = from.shadow === null ? openRoot(from, from.element, localName.call(from.element)) : null;
    if (ownRoot !== null) {
      block = ownRoot;
      container = nodeOf(ownRoot);
      node = firstChild.call(container);
    }
    for (let visited = 1; ; visited += 1) {
      if (visited >= NODES_A_STEP) {
        visited = 0;
        reading = block.element;
        yield;
      }
      if (node === null) {
        if (container === nodeOf(block)) {
          endLine(block);
          block.complete = !dirty.has(block);
          if (block === from || block.parent === null) return;
          const { element, shadow } = block;
          block = block.parent;
          if (shadow !== null) {
            lines = open.pop() ?? lines;
            container = element;
            node = firstChild.call(element);
            continue;
          }
        } else lines.border();
        node = nextSibling.call(container);
        const around = parentNode.call(container);
        if (around === null) {
          // The page took away what was being read; what is incomplete has to be read again.
          dirty.add(from);
          return;
        }
        container = around;
        continue;
      }
      const type = nodeType.call(node);
      if (type === TEXT || type === CDATA) {
        const all = data.call(node);
        visited += all.length >> CHARACTERS_A_NODE;
        if (all.length > STRETCH) yield* readLong(block, node as Text, all);
        else {
          characters += all.length;
          if (lines.add(node as Text, all, 0, all.length)) addParts(block);
        }
      } else if (type === ELEMENT) {
        const element = node as Element;
        const tag = localName.call(element);
        let treatment = treatmentOfTag(tag);
        const plain = treatment === 'skip' || isPlain(dom, element);
        if (!plain) treatment = treatmentOfMarked(dom, element, tag);
        let isEntered = treatment === 'inline';
        if (treatment === 'break') endLine(block);
        else if (treatment === 'skip' || isEntered) lines.border();
        else if (treatment === 'block') {
          endLine(block);
          const known = block.again ? blocks.get(element) : undefined;
          const own = known?.parent === block ? known : null;
          const child =
            own ??
            createBlock({
              element,
              shadow: null,
              parent: block,
              heading: isHeading(tag),
              language: (plain ? null : primarySubtag(attribute.call(element, 'lang'))) ?? block.language,
            });
          block.content.push(child);
          isEntered = !child.complete;
          if (isEntered) {
            begin(child);
            block = child;
          }
        }
        if (isEntered) {
          const inRoot = openRoot(block, element, tag);
          block = inRoot ?? block;
          container = inRoot === null ? element : nodeOf(inRoot);
          node = firstChild.call(container);
          continue;
        }
      }
      node = nextSibling.call(node);
    }
  }

  /** The block whose lines a node stands in; null when the node is outside the root or in something that is not read. */
  const blockAround = (node: Node | null): Block | null => {
    for (let at = node; at !== null; at = parentNode.call(at)) {
      const type = nodeType.call(at);
      if (type === FRAGMENT) return blocks.get(at) ?? null;
      if (type !== ELEMENT) continue;
      const element = at as Element;
      if (element !== root && treatmentOf(dom, element, localName.call(element)) === 'skip') return null;
      const block = blocks.get(element);
      if (block !== undefined) return block;
    }
    return null;
  };

  const markDirty = (block: Block | null): void => {
    if (block === null) return;
    block.complete = false;
    dirty.add(block);
  };

  /** A tree that comes (back) into the page may have changed unseen. */
  const forget = (tree: Element): void => {
    if (tree === root) markDirty(top);
    else blocks.delete(tree);
    for (let node: Node | null = firstChild.call(tree); node !== null; node = following(dom, node, tree)) {
      if (nodeType.call(node) === ELEMENT) blocks.delete(node);
    }
  };

  const noteOne = (change: MutationRecord): void => {
    const { target } = change;
    if (change.type === 'characterData') markDirty(blockAround(target));
    else if (change.type === 'attributes') {
      const { attributeName: name, oldValue } = change;
      if (name !== 'lang' && !isDeciding(name)) return;
      const element = target as Element;
      const saysTheSame =
        (name === 'style' && laysOutAlike(oldValue, attribute.call(element, name))) ||
        (name === 'lang' && primarySubtag(oldValue) === primarySubtag(attribute.call(element, name)));
      if (saysTheSame || element === root || treatmentOfTag(localName.call(element)) === 'skip') return;
      blocks.delete(element);
      markDirty(blockAround(parentNode.call(element)));
    } else {
      const block = blockAround(target);
      // Of a block that is to be read again anyway it is only asked what may have changed unseen.
      let matters = block !== null && dirty.has(block);
      const { addedNodes } = change;
      for (let i = 0; i < addedNodes.length; i += 1) {
        const node = addedNodes[i] as Node;
        matters ||= isRead(dom, node);
        if (nodeType.call(node) === ELEMENT) forget(node as Element);
      }
      if (!matters) for (const node of change.removedNodes) matters ||= isRead(dom, node);
      if (matters) markDirty(block);
    }
  };

  const lookForRoots = (): 'none' | 'waiting' | 'found' => {
    for (const element of roots.late()) markDirty(blockAround(element));
    return dirty.size > 0 ? 'found' : roots.awaitsMore() ? 'waiting' : 'none';
  };

  return {
    lookForRoots,
    note(changes) {
      for (const change of changes) noteOne(change);
      return dirty.size > 0;
    },
    *update() {
      lookForRoots();
      characters = 0;
      for (let pass = 0; pass < PASSES; pass += 1) {
        for (const block of [...dirty]) {
          if (!dirty.delete(block)) continue;
          const current = blocks.get(nodeOf(block)) === block && (block === top || isConnected.call(block.element));
          if (current && !block.complete) yield* read(block);
        }
      }
      return yield* piecesOf(top);
    },
    reached: () => ({ characters, element: reading }),
    lines: () => piecesOf(top),
  };
}

function isDeciding(name: string | null): boolean {
  return DECIDING_ATTRIBUTES.some((attribute) => attribute === name);
}

/** Comments and elements that are skipped by their tag leave the text as it was. */
function isRead({ nodeType, localName }: DomAccess, node: Node): boolean {
  const type = nodeType.call(node);
  if (type === ELEMENT) return treatmentOfTag(localName.call(node as Element)) !== 'skip';
  return type === TEXT || type === CDATA;
}
