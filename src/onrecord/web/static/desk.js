// What moves on the desk: times in the reader's zone, keys, search as you type, what is new since you last looked.
// Every page works without it. Nothing leaves this browser but requests to the desk itself.
"use strict";
(() => {
  const all = (what, within = document) => [...within.querySelectorAll(what)];
  const one = (what, within = document) => within.querySelector(what);

  // Times, in the reader's zone; the moment as it was written stays in the title.
  const { lang } = document.documentElement;
  const year = new Date().getFullYear();
  const told = (at) => at.toLocaleString(lang === "en" ? "en-GB" : lang, {
    day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23",
    ...(at.getFullYear() === year ? {} : { year: "numeric" }),
  });
  const times = (within) => {
    for (const time of all("time[datetime*='T']", within)) {
      const at = new Date(time.dateTime);
      if (Number.isNaN(at.valueOf()) || time.title) continue;
      time.title = time.textContent;
      time.textContent = told(at);
    }
  };
  times(document);
  for (const zone of all("input[data-zone]")) zone.value = Intl.DateTimeFormat().resolvedOptions().timeZone || "";

  // What is new since you last looked, by the moments of what happened; kept in this browser alone.
  const kept = {
    get(name) { try { return localStorage.getItem(`seen ${name}`); } catch { return null; } },
    put(name, at) { try { localStorage.setItem(`seen ${name}`, at); } catch { /* no room, or not allowed */ } },
  };
  for (const section of all("section[data-seen]")) {
    const { seen, at } = section.dataset;
    const last = kept.get(seen);
    const fresh = last ? all("li[data-at]", section).filter((row) => row.dataset.at > last) : [];
    for (const row of fresh) row.classList.add("new");
    const line = one("[data-fresh]", section);
    if (line && last) {
      line.hidden = false;
      line.textContent = fresh.length ? `${fresh.length} new since you last looked, marked here.` : "Nothing new since you last looked.";
    }
    if (!last || at > last) kept.put(seen, at);
  }
  for (const row of all(".item[data-seen]")) {
    const last = kept.get(row.dataset.seen);
    if (last && row.dataset.at > last) row.classList.add("new");
  }

  // Keys, as feed readers have them.
  const items = () => all(".item").filter((row) => row.getClientRects().length);
  const go = (row) => one("a.go", row) || one("a", row);
  let at = null;
  const move = (step) => {
    const rows = items();
    if (!rows.length) return;
    const here = rows.indexOf(document.activeElement?.closest(".item") ?? at);
    const next = rows[here < 0 ? (step > 0 ? 0 : rows.length - 1) : Math.min(Math.max(here + step, 0), rows.length - 1)];
    at?.classList.remove("at");
    at = next;
    at.classList.add("at");
    go(at)?.focus({ preventScroll: true });
    at.scrollIntoView({ block: "nearest" });
  };
  const keys = one("#keys");
  const show = () => keys.showModal();
  for (const button of all("[data-keys]")) {
    button.hidden = false;
    button.addEventListener("click", show);
  }
  const places = { n: "/", s: "/search", w: "/watches" };
  const does = {
    j: () => move(1),
    k: () => move(-1),
    o: () => at && go(at)?.click(),
    u: () => location.assign("/"),
    "/": () => one("#find")?.focus(),
    "?": show,
  };
  let went = 0;
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || keys.open) return;
    if (event.target.closest("input, select, textarea, [contenteditable]")) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    const going = Date.now() - went < 1500;
    went = event.key === "g" ? Date.now() : 0;
    const act = going && places[event.key] ? () => location.assign(places[event.key]) : does[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });

  // Search as you type: the results alone are asked for.
  for (const form of all("form[data-live]")) {
    const [field, place] = [one("input[name=q]", form), one(form.dataset.live)];
    const status = one(place.dataset.status);
    let wait = 0;
    let asked = null;
    const ask = async () => {
      const query = field.value.trim();
      asked?.abort();
      asked = new AbortController();
      const address = `/search?q=${encodeURIComponent(query)}`;
      try {
        const answer = await fetch(`${address}&part=1`, { signal: asked.signal });
        if (!answer.ok) return;
        const made = new DOMParser().parseFromString(await answer.text(), "text/html");
        place.replaceChildren(...made.body.childNodes);
        times(place);
        at = null;
        const count = items().length;
        status.textContent = query ? `${count} found` : "";
        history.replaceState(null, "", query ? address : "/search");
      } catch (error) {
        if (error.name !== "AbortError") form.removeAttribute("data-live");
      }
    };
    field.addEventListener("input", () => {
      clearTimeout(wait);
      wait = setTimeout(ask, 180);
    });
  }
})();
