import { lively, say } from "./say.js";

/** Sends the answer to a question without leaving the page, and shows how the ranking moves. */
export function answers(begin) {
  const form = document.querySelector("form.answer");
  form?.addEventListener("submit", async (event) => {
    event.preventDefault();
    const button = form.querySelector("button");
    button.disabled = true;
    button.textContent = "Diagnosing …";
    try {
      const response = await fetch(form.action, { method: "post", body: new URLSearchParams(new FormData(form)) });
      replace(new DOMParser().parseFromString(await response.text(), "text/html"), response, begin);
    } catch {
      form.submit();
    }
  });
}

function replace(page, response, begin) {
  const now = page.querySelector("main");
  if (!response.ok || !page.getElementById("moved")) {
    complain(page.querySelector("main")?.innerText.trim() ?? "That did not work.");
    return;
  }
  document.querySelector("main").replaceWith(now);
  document.title = page.title;
  begin();
  const moved = document.getElementById("moved");
  scrollTo(0, 0);
  moved.scrollIntoView({ block: "nearest" });
  const heading = document.getElementById("moved-heading");
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  say(document.getElementById("moved-said").textContent);
  if (lively()) {
    document.querySelectorAll(".bar .fill").forEach(move);
  }
}

/** Lets a bar grow or shrink from where it was. */
function move(bar) {
  const from = bar.dataset.before / bar.dataset.after;
  if (from !== 1) {
    bar.animate([{ transform: `scaleX(${from})` }, { transform: "none" }], { duration: 900, delay: 200, easing: "ease-in-out", fill: "backwards" });
  }
}

function complain(what) {
  const form = document.querySelector("form.answer");
  const button = form.querySelector("button");
  button.disabled = false;
  button.textContent = "Add and diagnose again";
  const complaint = form.querySelector(".complaint") ?? form.appendChild(document.createElement("p"));
  complaint.className = "complaint";
  complaint.setAttribute("role", "alert");
  complaint.textContent = what;
}
