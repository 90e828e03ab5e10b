/** Gives the reader a file that was made in this window. Its name is neutral and dated, for it stays on a disk. */
export const download = (name: string, content: Blob): void => {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // some browsers still read the address after the click
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
