/** The host's colour gives the hue; how light it is, is ours, so that every word can be read (styles/widget.css). */
const root = document.documentElement;

export function showTheme(colour: string | null): void {
  root.classList.toggle("is-themed", colour !== null);
  if (colour === null) root.style.removeProperty("--theme");
  else root.style.setProperty("--theme", colour);
}
