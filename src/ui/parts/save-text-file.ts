/** A file that is offered to the reader. */
export interface TextFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Offers a text to the reader as a file to keep. */
export function saveTextFile(document: Document, { name, type, text }: TextFile): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the blob after the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
