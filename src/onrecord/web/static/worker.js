// Shows what the desk pushes to this browser, and opens the page that it is about. Nothing is kept or asked for.
"use strict";
self.addEventListener("push", (event) => {
  let told = {};
  try { told = event.data.json(); } catch { /* nothing that can be read: say that something happened */ }
  const path = String(told.path ?? "/watches");
  event.waitUntil(self.registration.showNotification(String(told.title ?? "OnRecord: something happened"), {
    body: String(told.text ?? ""),
    tag: String(told.tag ?? ""),
    icon: "/static/mark.svg",
    data: /^\/(?!\/)/.test(path) ? path : "/watches",
  }));
});

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  const there = new URL(event.notification.data, self.location.origin).href;
  event.waitUntil((async () => {
    const open = await self.clients.matchAll({ type: "window" });
    const same = open.find((each) => each.url === there);
    await (same ? same.focus() : self.clients.openWindow(there));
  })());
});
