import { FIRST_TEXT, offerEditor } from './page-editor';

offerEditor((target) => {
  target.contentEditable = 'true';
  target.textContent = FIRST_TEXT;
  return {
    focus: () => {
      target.focus();
      getSelection()!.selectAllChildren(target);
      getSelection()!.collapseToEnd();
    },
    read: () => {
      const { anchorOffset, focusOffset } = getSelection()!;
      return JSON.stringify([target.innerText, anchorOffset, focusOffset, target.childNodes.length]);
    },
  };
});
