/** Remembers in this browser which steps of a case are done. */
export function checklist() {
  const plan = document.querySelector(".plan");
  if (!plan) {
    return;
  }
  const key = `migdoc:done:${plan.dataset.case}`;
  const done = new Set(JSON.parse(localStorage.getItem(key) ?? "[]"));
  const ticks = [...plan.querySelectorAll(".step > h3 input")];
  const show = () => {
    ticks.forEach((tick) => tick.closest(".step").classList.toggle("done", tick.checked));
    const count = ticks.filter((tick) => tick.checked).length;
    document.querySelector(".progress progress").value = count;
    document.querySelector(".progress .count").textContent = `${count} of ${ticks.length} done`;
  };
  for (const tick of ticks) {
    tick.checked = done.has(tick.value);
    tick.addEventListener("change", () => {
      done[tick.checked ? "add" : "delete"](tick.value);
      localStorage.setItem(key, JSON.stringify([...done]));
      show();
      unfoldNext(ticks, tick);
    });
  }
  show();
  unfoldNext(ticks);
}

/** Folds what is done and unfolds the next step. */
function unfoldNext(ticks, ticked) {
  const fold = (tick) => tick.closest(".step").querySelector("details");
  if (ticked) {
    fold(ticked).open = !ticked.checked;
  }
  const next = ticks.find((tick) => !tick.checked);
  if (next) {
    fold(next).open = true;
  }
}
