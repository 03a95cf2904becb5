import { lively } from "./say.js";

/** Links evidence and lines both ways: what is pressed or pointed at lights up on the other side. */
export function links() {
  const text = document.getElementById("text");
  if (!text) {
    return;
  }
  document.querySelectorAll('a[href^="#l"]').forEach((link) => {
    const line = () => document.getElementById(link.hash.slice(1));
    light(link, () => [line()]);
    link.addEventListener("click", () => open(line()));
  });
  text.querySelectorAll(".marked").forEach((line) => {
    const evidence = () => [...line.querySelectorAll(".number")].map((badge) => document.getElementById(badge.hash.slice(1)));
    light(line, evidence);
    line.addEventListener("click", (event) => {
      if (getSelection().isCollapsed && !event.target.closest("a")) {
        line.querySelector(".number").click();
      }
    });
    line.querySelectorAll(".number").forEach((badge) => badge.addEventListener("click", (event) => {
      event.preventDefault();
      show(document.getElementById(badge.hash.slice(1)));
      history.replaceState(null, "", badge.hash);
    }));
  });
}

function light(source, targets) {
  source.addEventListener("pointerenter", () => targets().forEach((target) => target?.classList.add("lit")));
  source.addEventListener("pointerleave", () => targets().forEach((target) => target?.classList.remove("lit")));
}

/** Unfolds whatever an element is folded in. */
function open(element) {
  for (let fold = element?.closest("details"); fold; fold = fold.parentElement.closest("details")) {
    fold.open = true;
  }
}

/** Brings a piece of evidence into view and the focus to it. */
export function show(element) {
  open(element);
  element.scrollIntoView({ block: "center", behavior: lively() ? "smooth" : "auto" });
  element.focus({ preventScroll: true });
}
