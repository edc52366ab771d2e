import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, $getSelection, createEditor } from 'lexical';
import { FIRST_TEXT, offerEditor, reportEditorProblem } from './page-editor';

offerEditor((target) => {
  target.contentEditable = 'true';
  const editor = createEditor({ onError: reportEditorProblem });
  editor.setRootElement(target);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 0);
  editor.update(() => $getRoot().append($createParagraphNode().append($createTextNode(FIRST_TEXT))), {
    discrete: true,
    tag: 'history-merge',
  });
  return {
    focus: () => {
      editor.focus();
      editor.update(() => void $getRoot().selectEnd(), { discrete: true });
    },
    read: () =>
      editor.getEditorState().read(() => {
        const points = $getSelection()
          ?.getStartEndPoints()
          ?.map(({ offset }) => offset);
        return JSON.stringify([$getRoot().getTextContent(), points ?? null]);
      }),
  };
});
