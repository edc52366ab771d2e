import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorView, keymap } from '@codemirror/view';
import { FIRST_TEXT, offerEditor } from './page-editor';

offerEditor((parent) => {
  const view = new EditorView({
    parent,
    doc: FIRST_TEXT,
    extensions: [history({ newGroupDelay: 0 }), keymap.of([...defaultKeymap, ...historyKeymap])],
  });
  return {
    focus: () => {
      view.focus();
      view.dispatch({ selection: { anchor: view.state.doc.length } });
    },
    read: () => JSON.stringify([view.state.doc.toString(), view.state.selection]),
  };
});
