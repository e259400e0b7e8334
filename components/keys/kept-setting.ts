/** Under this name the browser keeps that somebody has switched the keys off. */
const NAME = 'crossread keys';

/** Whether letter keys work in this browser. Without storage they do. */
export function keysAreOn(): boolean {
  try {
    return window.localStorage.getItem(NAME) !== 'off';
  } catch {
    return true;
  }
}

export function switchKeys(on: boolean): void {
  try {
    if (on) window.localStorage.removeItem(NAME);
    else window.localStorage.setItem(NAME, 'off');
  } catch {
    // The browser has no storage: the keys work on, and the box shows it.
  }
}
