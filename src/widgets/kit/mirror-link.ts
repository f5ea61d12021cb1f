/** In the lab the address always holds the state on screen, so that it can be copied, reloaded and gone back to. */
export function mirrorLink(link: string): void {
  const url = new URL(location.href);
  url.search = link;
  if (url.href !== location.href) history.replaceState(history.state, '', url);
}

/** What the address asks for: its query, or '' where it asks for nothing. */
export function linkInAddress(): string {
  return location.search.slice(1);
}
