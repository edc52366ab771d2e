import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState, Selection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { FIRST_TEXT, offerEditor } from './page-editor';

offerEditor((target) => {
  target.style.whiteSpace = 'pre-wrap';
  const doc = schema.node('doc', null, [schema.node('paragraph', null, [schema.text(FIRST_TEXT)])]);
  const plugins = [history({ newGroupDelay: 0 }), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)];
  const view = new EditorView(target, { state: EditorState.create({ doc, plugins }) });
  return {
    focus: () => {
      view.focus();
      view.dispatch(view.state.tr.setSelection(Selection.atEnd(view.state.doc)));
    },
    read: () => JSON.stringify([view.state.doc, view.state.selection]),
  };
});
