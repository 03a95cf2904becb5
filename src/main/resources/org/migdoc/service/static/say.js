/** Says something to those who listen to the page. */
export function say(what) {
  const said = document.getElementById("said");
  said.textContent = "";
  requestAnimationFrame(() => { said.textContent = what; });
}

/** True when things may move. */
export const lively = () => !matchMedia("(prefers-reduced-motion: reduce)").matches;
