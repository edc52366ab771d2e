import { FIRST_TEXT, offerEditor } from './page-editor';

offerEditor((target) => {
  const area = document.createElement('textarea');
  area.value = FIRST_TEXT;
  target.append(area);
  return {
    focus: () => {
      area.focus();
      area.setSelectionRange(area.value.length, area.value.length);
    },
    read: () => JSON.stringify([area.value, area.selectionStart, area.selectionEnd]),
  };
});
