// A button in every watch form that sends its alerts to this browser. Nobody is asked before it is pressed.
"use strict";
(() => {
  if (!("serviceWorker" in navigator) || !("PushManager" in window) || !("Notification" in window)) return;
  const key = document.body.dataset.push;
  const plain = (bytes) => btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

  const subscribe = async () => {
    if (await Notification.requestPermission() !== "granted") throw new Error("this browser does not allow notifications");
    await navigator.serviceWorker.register("/worker.js");
    const { pushManager } = await navigator.serviceWorker.ready;
    const held = await pushManager.getSubscription()
      ?? await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key });
    return `push:${held.endpoint}#p256dh=${plain(held.getKey("p256dh"))}&auth=${plain(held.getKey("auth"))}`;
  };

  for (const to of document.querySelectorAll("form[action='/watches'] input[name=to]")) {
    const line = document.createElement("p");
    const button = document.createElement("button");
    const says = document.createElement("span");
    button.type = "button";
    button.textContent = "Notify this browser";
    says.className = "note";
    says.setAttribute("role", "status");
    line.append(button, " ", says);
    to.closest("label").after(line);
    button.addEventListener("click", async () => {
      button.disabled = true;
      says.textContent = "Asking the browser …";
      try {
        const address = await subscribe();
        to.maxLength = 2000;
        to.value = [...to.value.split(/\s+/).filter((each) => each && each !== address), address].join(" ");
        says.textContent = "Alerts of this watch will come to this browser. Now press Watch.";
      } catch (error) {
        says.textContent = `That did not work: ${error.message}.`;
        button.disabled = false;
      }
    });
  }
})();
