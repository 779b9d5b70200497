"use strict";
(() => {
  const panel = document.getElementById("panel");
  const title = document.getElementById("panel-title");
  const text = document.getElementById("panel-text");
  const open = document.getElementById("panel-open");
  const reports = [...document.querySelectorAll("details.report")];
  let from = null;

  const holder = (node) => node && node.closest("details.report");

  // Reports stand open without scripts; with them, the marks open what is asked for.
  const target = () => {
    try { return document.getElementById(decodeURIComponent(location.hash.slice(1))); } catch { return null; }
  };
  const unfold = () => {
    const node = target();
    for (let at = node; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
    if (node) node.scrollIntoView({ block: node.classList.contains("s") ? "center" : "start" });
  };
  reports.forEach((report) => { report.open = false; });
  unfold();
  window.addEventListener("hashchange", () => { close(false); unfold(); });

  let folded = [];
  window.addEventListener("beforeprint", () => {
    folded = [...document.querySelectorAll("details:not([open])")];
    folded.forEach((each) => { each.open = true; });
  });
  window.addEventListener("afterprint", () => folded.forEach((each) => { each.open = false; }));

  const close = (back = true) => {
    if (panel.hidden) return;
    panel.hidden = true;
    if (back && from) from.focus();
    from = null;
  };

  const show = (mark) => {
    const sentence = document.getElementById(mark.getAttribute("href").slice(1));
    const report = holder(sentence);
    if (!report) return false;
    title.replaceChildren(...[...report.querySelector("summary").cloneNode(true).childNodes]);
    const around = sentence.closest("p").cloneNode(true);
    const here = around.querySelector("#" + CSS.escape(sentence.id));
    here.classList.add("here");
    around.querySelectorAll("[id]").forEach((each) => each.removeAttribute("id"));
    text.replaceChildren(around);
    open.setAttribute("href", mark.getAttribute("href"));
    from = mark;
    panel.hidden = false;
    panel.scrollTop = 0;
    title.focus({ preventScroll: true });
    return true;
  };

  document.addEventListener("click", (event) => {
    const mark = event.target.closest("a.m");
    if (!mark || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const keep = panel.contains(mark) ? from : null;
    if (show(mark)) {
      event.preventDefault();
      if (keep) from = keep;
    }
  });
  open.addEventListener("click", () => {
    // The same address again raises no hashchange.
    if (location.hash === open.getAttribute("href")) { close(false); unfold(); }
  });
  document.getElementById("panel-close").addEventListener("click", () => close());
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") close(); });
})();
