/** Leaving for another page from what is no link: the choices of a list. */

/** Pressed as a link is to open beside the page. */
export const isBeside = (event: MouseEvent | KeyboardEvent): boolean =>
  event.ctrlKey || event.metaKey || ('button' in event && event.button === 1);

export function go(address: string, beside: boolean): void {
  if (beside) open(address, '_blank', 'noopener');
  else location.assign(address);
}
