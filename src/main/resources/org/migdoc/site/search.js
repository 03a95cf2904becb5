// The box to search in. The list of what there is (index.js) is read when somebody begins to search.
(() => {
  "use strict";
  const MOST = 30;
  const own = document.currentScript.src;
  const root = own.slice(0, own.lastIndexOf("/") + 1);
  let entries = null;

  const make = (tag, className, text) => {
    const element = document.createElement(tag);
    if (className) element.className = className;
    if (text !== undefined) element.textContent = text;
    return element;
  };

  const box = make("div", "search");
  const input = make("input");
  const found = make("ol");
  input.type = "search";
  input.autocomplete = "off";
  input.spellcheck = false;
  input.setAttribute("aria-label", "Search the knowledge base");
  found.setAttribute("aria-live", "polite");
  box.append(input, found);
  const place = document.getElementById("search");
  input.placeholder = place ? "0x80070005, 20306, delegation …" : "Search";
  (place || document.querySelector(".top")).append(box);

  const read = () => {
    if (entries) return;
    entries = [];
    const script = make("script");
    script.src = root + "index.js";
    script.onload = () => {
      entries = window.migdocIndex.map(([kind, title, address, words]) =>
        ({ kind, title, address, words, name: title.toLowerCase(), all: (title + " " + words).toLowerCase() }));
      show();
    };
    document.head.append(script);
  };

  // How well an entry fits; 0 when it lacks half of the words.
  const fit = (entry, words) => {
    let sum = entry.kind === "cause" ? 3 : entry.kind === "rule" ? 0 : 1;
    let missing = 0;
    for (const word of words) {
      const at = (" " + entry.name + " ").search(new RegExp("[^a-z0-9]" + word.replace(/[^a-z0-9]/g, "\\$&") + "(?![a-z0-9])"));
      missing += entry.all.includes(word) ? 0 : 1;
      sum += at === 0 ? 12 : at > 0 ? 9 : entry.name.includes(word) ? 5 : 1;
    }
    return missing * 2 >= words.length ? 0 : sum / (1 + 9 * missing);
  };

  const item = entry => {
    const link = make("a");
    link.href = root + entry.address;
    const words = make("span", "", entry.title);
    if (entry.kind !== "rule" && entry.words) words.append(make("small", "", entry.words.slice(0, 110)));
    link.append(make("span", "kind", entry.kind), words);
    const line = make("li");
    line.append(link);
    return line;
  };

  const show = () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(word => word);
    found.replaceChildren();
    if (!words.length || !entries.length) return;
    const best = entries.map(entry => [fit(entry, words), entry]).filter(([sum]) => sum > 0)
      .sort((a, b) => b[0] - a[0]).slice(0, MOST);
    found.append(...best.map(([, entry]) => item(entry)));
    if (!best.length) {
      const line = make("li");
      line.append(make("p", "", "Nothing has most of these words. Maybe leave one out."));
      found.append(line);
    }
  };

  const move = step => {
    const links = [...found.querySelectorAll("a")];
    const now = links.findIndex(link => link.getAttribute("aria-selected") === "true");
    const next = links[Math.max(0, Math.min(links.length - 1, now + step))];
    links.forEach(link => link.removeAttribute("aria-selected"));
    if (next) {
      next.setAttribute("aria-selected", "true");
      next.scrollIntoView({ block: "nearest" });
    }
  };

  input.addEventListener("focus", read);
  input.addEventListener("input", () => { read(); show(); });
  input.addEventListener("keydown", event => {
    if (event.key === "ArrowDown") { event.preventDefault(); move(1); }
    if (event.key === "ArrowUp") { event.preventDefault(); move(-1); }
    if (event.key === "Escape") { input.value = ""; show(); }
    if (event.key === "Enter") (found.querySelector("[aria-selected]") || found.querySelector("a"))?.click();
  });
  found.addEventListener("click", () => found.replaceChildren());
  document.addEventListener("click", event => { if (!box.contains(event.target)) found.replaceChildren(); });
  document.addEventListener("keydown", event => {
    if (event.key === "/" && !/INPUT|TEXTAREA/.test(document.activeElement.tagName)) {
      event.preventDefault();
      input.focus();
    }
  });

  // An address of something folded opens it.
  const unfold = () => {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (let at = target; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
    if (target) target.scrollIntoView();
  };
  addEventListener("hashchange", unfold);
  unfold();
})();
