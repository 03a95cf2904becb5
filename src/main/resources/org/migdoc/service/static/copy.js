import { say } from "./say.js";

/** Gives each command a button that copies it, and the ticket note and the address of the case theirs. */
export function copyButtons() {
  for (const copied of document.querySelectorAll(".copied")) {
    const pre = copied.querySelector("pre");
    copied.append(button("Copy", "Copy the command", () => pre.textContent));
  }
  const note = document.getElementById("note");
  if (note) {
    const row = document.createElement("div");
    row.className = "buttons";
    row.append(
      button("Copy the note", "", () => noteWithTicks(note.value)),
      button("Copy the link", "", () => location.origin + location.pathname),
      press("Print", () => print()));
    note.closest("details").before(row);
  }
}

function press(label, action) {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = label;
  made.addEventListener("click", action);
  return made;
}

function button(label, meaning, text) {
  const made = press(label, async () => {
    await put(text());
    made.textContent = "Copied";
    say("Copied");
    setTimeout(() => { made.textContent = label; }, 1500);
  });
  made.classList.add("copy");
  if (meaning) {
    made.setAttribute("aria-label", meaning);
  }
  return made;
}

/** The clipboard is closed to pages without TLS on other machines than this one; there an old way works. */
async function put(text) {
  if (navigator.clipboard) {
    await navigator.clipboard.writeText(text);
    return;
  }
  const box = document.createElement("textarea");
  box.value = text;
  document.body.append(box);
  box.select();
  document.execCommand("copy");
  box.remove();
}

/** The note with the steps ticked that are ticked on the page. */
function noteWithTicks(note) {
  let text = note;
  for (const tick of document.querySelectorAll(".plan input:checked")) {
    const number = tick.id.slice("step-".length);
    text = text.replace(`- [ ] ${number}. `, `- [x] ${number}. `);
  }
  return text;
}
