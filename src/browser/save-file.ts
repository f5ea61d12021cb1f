/** Hands the learner a file. Nothing leaves the machine. */

export function saveFile(name: string, contents: BlobPart, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([contents], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  // Firefox follows a click only while the link is part of the page.
  document.body.append(link);
  link.click();
  link.remove();
  // The download has its own hold on the bytes only once it began.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
