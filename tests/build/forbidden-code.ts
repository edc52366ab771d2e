import ts from 'typescript';

/** A use of something that the shipped code must not use. */
export interface ForbiddenUse {
  readonly what: string;
  /** The code around it, shortened. */
  readonly code: string;
}

/** Forbidden wherever they are referred to by name, as a variable or as a member. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ...named('network', 'fetch fetchLater XMLHttpRequest WebSocket WebSocketStream EventSource WebTransport sendBeacon'),
  ...named('network', 'RTCPeerConnection webkitRTCPeerConnection importScripts'),
  ...named('remote image or font', 'Image FontFace'),
  ...named('code from text', 'eval Function execScript'),
  ...named('markup from text', 'innerHTML outerHTML srcdoc insertAdjacentHTML createContextualFragment DOMParser'),
  ...named('markup from text', 'setHTML setHTMLUnsafe parseHTML parseHTMLUnsafe dangerouslySetInnerHTML'),
  ...named('markup from text', 'XSLTProcessor execCommand'),
  ...named('messages of others', 'onmessage onMessageExternal onConnectExternal onUserScriptMessage BroadcastChannel'),
  ...named('another context', 'Worker SharedWorker serviceWorker executeScript insertCSS userScripts'),
]);

/** Forbidden as members of `document` only: other objects have harmless members of these names. */
const OF_DOCUMENT: ReadonlySet<string> = new Set(['write', 'writeln', 'cookie', 'domain']);
/** As keys of an object they become properties of elements. */
const AS_KEYS: ReadonlySet<string> = new Set(['innerHTML', 'outerHTML', 'srcdoc', 'srcDoc', 'dangerouslySetInnerHTML']);
const TIMERS: ReadonlySet<string> = new Set(['setTimeout', 'setInterval', 'setImmediate']);
const LONGEST_EXCERPT = 80;

/** What a script uses that it must not, found in its syntax: strings and comments do not count. Throws where the text is no script. */
export function forbiddenUses(file: string, text: string): ForbiddenUse[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const { parseDiagnostics } = source as unknown as { parseDiagnostics: readonly unknown[] };
  if (parseDiagnostics.length > 0) throw new Error(`${file} is no script`);
  const found: ForbiddenUse[] = [];
  const visit = (node: ts.Node): void => {
    const what = whatIsWrongWith(node);
    if (what !== null) found.push({ what, code: node.parent.getText(source).slice(0, LONGEST_EXCERPT) });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function whatIsWrongWith(node: ts.Node): string | null {
  if (ts.isIdentifier(node)) return isReference(node) ? (NAMES.get(node.text) ?? null) : null;
  if (ts.isPropertyAccessExpression(node)) return wrongMember(node.expression, node.name.text);
  if (ts.isElementAccessExpression(node)) {
    const name = textOf(node.argumentExpression);
    return name === null ? null : wrongMember(node.expression, name);
  }
  if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
    const name = ts.isComputedPropertyName(node.name) ? textOf(node.name.expression) : node.name.text;
    return name !== null && AS_KEYS.has(name) ? 'markup from text' : null;
  }
  if (ts.isBindingElement(node)) {
    const name = node.propertyName ?? node.name;
    return ts.isIdentifier(name) ? (NAMES.get(name.text) ?? null) : null;
  }
  if (ts.isCallExpression(node)) return wrongCall(node);
  return null;
}

function wrongMember(of: ts.Expression, name: string): string | null {
  if (ts.isIdentifier(of) && of.text === 'document' && OF_DOCUMENT.has(name)) return 'markup from text';
  return NAMES.get(name) ?? null;
}

function wrongCall({ expression, arguments: given }: ts.CallExpression): string | null {
  const called = ts.isIdentifier(expression)
    ? expression.text
    : ts.isPropertyAccessExpression(expression)
      ? expression.name.text
      : null;
  const first = given[0];
  const text = first === undefined ? null : textOf(first);
  if (expression.kind === ts.SyntaxKind.ImportKeyword) {
    return text === null || !/^\.{0,2}\//.test(text) ? 'code from elsewhere' : null;
  }
  if (called === null) return null;
  if (TIMERS.has(called) && first !== undefined && isText(first)) return 'code from text';
  // Of a function it makes code; a component of Preact calls its own.
  if (called === 'constructor' && !isOwnMember(expression)) return 'code from text';
  if (called === 'addEventListener' && (text === 'message' || text === 'messageerror')) return 'messages of others';
  return null;
}

/** Not a key, a label, or the name of a parameter or of a thing that is declared. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return false;
  if (ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent) || ts.isPropertyDeclaration(parent)) {
    return parent.name !== node;
  }
  if (ts.isBindingElement(parent) || ts.isVariableDeclaration(parent) || ts.isParameter(parent)) {
    return parent.initializer === node;
  }
  return !ts.isLabeledStatement(parent) && !ts.isBreakOrContinueStatement(parent);
}

function isOwnMember(node: ts.Expression): boolean {
  return ts.isPropertyAccessExpression(node) && node.expression.kind === ts.SyntaxKind.ThisKeyword;
}

function textOf(node: ts.Expression): string | null {
  return ts.isStringLiteralLike(node) ? node.text : null;
}

function isText(node: ts.Expression): boolean {
  if (ts.isParenthesizedExpression(node)) return isText(node.expression);
  if (ts.isBinaryExpression(node)) return isText(node.left) || isText(node.right);
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
}

function named(what: string, names: string): [string, string][] {
  return names.split(' ').map((name) => [name, what]);
}
