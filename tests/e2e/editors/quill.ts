import Quill from 'quill';
import { FIRST_TEXT, offerEditor } from './page-editor';

offerEditor((target) => {
  const quill = new Quill(target, { modules: { toolbar: false, history: { delay: 0 } } });
  quill.setText(FIRST_TEXT);
  quill.history.clear();
  return {
    focus: () => {
      quill.focus();
      quill.setSelection(FIRST_TEXT.length, 0);
    },
    read: () => JSON.stringify([quill.getContents(), quill.getSelection()]),
  };
});
