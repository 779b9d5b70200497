// Reading a report: which layers are shown is remembered, a number shows its statement where the text stays.
// The page works without it: layers are switched by style alone, numbers are links.
"use strict";
(() => {
  const page = document.querySelector(".reading");
  if (!page) return;
  const all = (what, within = page) => [...within.querySelectorAll(what)];

  // Layers, remembered in this browser alone.
  const boxes = all(".layers input");
  const read = () => { try { return localStorage.getItem("layers"); } catch { return null; } };
  const last = read();
  for (const box of boxes) {
    if (last !== null) box.checked = last.split(" ").includes(box.id);
    box.addEventListener("change", () => {
      try { localStorage.setItem("layers", boxes.filter((each) => each.checked).map((each) => each.id).join(" ")); } catch { /* not allowed */ }
    });
  }

  // A statement and its words light up together.
  const light = (number) => {
    for (const word of all(".sheet .lit")) word.classList.remove("lit");
    if (number) for (const word of all(`.sheet [data-of~="${CSS.escape(number)}"]`)) word.classList.add("lit");
  };
  let from = null;
  const close = () => {
    const open = page.querySelector(".st.here");
    if (!open) return false;
    open.classList.remove("here");
    light("");
    from?.focus({ preventScroll: true });
    from = null;
    return true;
  };
  const show = (number, link) => {
    const row = document.getElementById(`st-${number}`);
    if (!row) return false;
    close();
    from = link;
    row.classList.add("here");
    light(number);
    const list = row.closest(".beside");
    if (getComputedStyle(list).position === "sticky") list.scrollTop = row.offsetTop - list.offsetTop - 20;
    row.focus({ preventScroll: true });
    return true;
  };
  page.addEventListener("click", (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    const link = event.target.closest("a.n");
    if (link) {
      if (show(link.dataset.st, link)) event.preventDefault();
      return;
    }
    const back = event.target.closest(".st a.no");
    if (back) {
      const number = back.closest(".st").id.slice(3);
      close();
      light(number);
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && close()) event.preventDefault();
  });
  for (const row of all(".st")) {
    row.addEventListener("pointerenter", () => light(row.id.slice(3)));
    row.addEventListener("pointerleave", () => light(page.querySelector(".st.here")?.id.slice(3)));
  }

  // A sentence in another part of a long text: that part is asked for.
  const find = () => {
    const at = /^#s(\d{1,9})$/.exec(location.hash);
    if (!at || Number(page.dataset.windows) < 2 || document.getElementById(location.hash.slice(1))) return;
    const asked = new URLSearchParams(location.search).get("at");
    if (asked !== at[1]) location.replace(`?at=${at[1]}${location.hash}`);
  };
  find();
  window.addEventListener("hashchange", find);
})();
