import { show } from "./links.js";

const OFF = "migdoc:keys:off";

const KEYS = {
  n: ["the next question", () => focus("answer")],
  p: ["the plan", () => focus(document.querySelector(".plan input:not(:checked)")?.id)],
  t: ["your text", () => document.querySelector(".documents")?.focus()],
  j: ["the next piece of evidence", () => step(1)],
  k: ["the piece of evidence before", () => step(-1)],
  "?": ["these keys", () => dialog().showModal()],
};

/** Single keys, which can be turned off, and Ctrl+Enter to send what is being typed. */
export function keys() {
  const open = document.createElement("button");
  open.type = "button";
  open.className = "keys";
  open.textContent = "Keys";
  open.addEventListener("click", KEYS["?"][1]);
  document.querySelector(".top").append(open);
  addEventListener("keydown", (event) => {
    const typing = event.target.closest("textarea, input:not([type=checkbox]), select");
    if (typing && event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.target.form?.requestSubmit();
    } else if (!typing && !event.ctrlKey && !event.altKey && !event.metaKey && KEYS[event.key] && !localStorage.getItem(OFF)) {
      event.preventDefault();
      KEYS[event.key][1]();
    }
  });
}

function focus(id) {
  const element = id && document.getElementById(id);
  if (element) {
    element.scrollIntoView({ block: "center" });
    element.focus({ preventScroll: true });
  }
}

function step(way) {
  const all = [...document.querySelectorAll(".evidence > li")];
  const here = all.indexOf(document.activeElement.closest(".evidence > li"));
  const next = all[here < 0 && way < 0 ? all.length - 1 : here + way];
  if (next) {
    show(next);
  }
}

function dialog() {
  const known = document.getElementById("keys");
  if (known) {
    return known;
  }
  const made = document.createElement("dialog");
  made.id = "keys";
  made.setAttribute("aria-labelledby", "keys-heading");
  made.append(text("h2", "Keys"), list(), toggle(), close(made));
  made.firstChild.id = "keys-heading";
  document.body.append(made);
  return made;
}

function list() {
  const all = document.createElement("dl");
  for (const [key, [what]] of Object.entries(KEYS)) {
    all.append(within("dt", text("kbd", key)), text("dd", what));
  }
  all.append(within("dt", text("kbd", "Ctrl+Enter")), text("dd", "send what is typed"));
  return all;
}

function toggle() {
  const label = text("label", "");
  label.className = "choice";
  const box = document.createElement("input");
  box.type = "checkbox";
  box.checked = !localStorage.getItem(OFF);
  box.addEventListener("change", () => (box.checked ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, "1")));
  label.append(box, text("span", "Single keys do this"));
  return label;
}

function close(made) {
  const form = document.createElement("form");
  form.method = "dialog";
  form.append(text("button", "Close"));
  return form;
}

function text(tag, what) {
  const element = document.createElement(tag);
  element.textContent = what;
  return element;
}

function within(tag, child) {
  const element = document.createElement(tag);
  element.append(child);
  return element;
}
