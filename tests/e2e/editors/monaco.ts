import * as monaco from 'monaco-editor/editor/editor.api.js';
import { FIRST_TEXT, offerEditor } from './page-editor';

offerEditor((target) => {
  target.style.height = '200px';
  // Its workers look for mistakes in code; there is no code here.
  const getWorker = () => new Worker(URL.createObjectURL(new Blob([''], { type: 'text/javascript' })));
  Object.assign(window, { MonacoEnvironment: { getWorker } });
  const editor = monaco.editor.create(target, {
    value: FIRST_TEXT,
    language: 'plaintext',
    minimap: { enabled: false },
  });
  return {
    focus: () => {
      editor.focus();
      editor.setPosition({ lineNumber: 1, column: FIRST_TEXT.length + 1 });
    },
    read: () => JSON.stringify([editor.getValue(), editor.getSelection()]),
  };
});
