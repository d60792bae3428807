// Switches messages to this browser on and off. Where a browser cannot do it, the section stays hidden.
(() => {
  'use strict';
  const box = document.querySelector('[data-push]');
  if (!box || !('serviceWorker' in navigator) || !('PushManager' in window)) return;

  const status = box.querySelector('[role=status]');
  const button = what => box.querySelector('[data-do=' + what + ']');

  const bytes = text => Uint8Array.from(
    atob(text.replace(/-/g, '+').replace(/_/g, '/')), letter => letter.charCodeAt(0));

  const show = (state, what) => {
    status.textContent = status.dataset[state];
    button('on').hidden = what !== 'on';
    button('off').hidden = what !== 'off';
    box.hidden = false;
  };

  const tell = body => fetch('/so/nhan-tin/day', {
    method: 'POST',
    credentials: 'same-origin',
    redirect: 'error',
    headers: {'Content-Type': 'application/json'},
    body: JSON.stringify(body)
  }).then(answer => {
    if (!answer.ok) throw new Error(answer.status);
  });

  const worker = () => navigator.serviceWorker.register('/tai-nguyen/day-nen.js')
    .then(made => made.active ? made : new Promise(ready => {
      const coming = made.installing || made.waiting;
      coming.addEventListener('statechange', () => coming.state === 'activated' && ready(made));
    }));

  const on = async () => {
    if (await Notification.requestPermission() !== 'granted') return show('denied', 'on');
    const subscription = await (await worker()).pushManager.subscribe(
      {userVisibleOnly: true, applicationServerKey: bytes(box.dataset.push)});
    try {
      await tell(subscription.toJSON());
    } catch (failure) {
      await subscription.unsubscribe();
      throw failure;
    }
    show('on', 'off');
  };

  const off = async () => {
    const subscription = await (await worker()).pushManager.getSubscription();
    if (subscription) {
      await tell({endpoint: subscription.endpoint, stop: true});
      await subscription.unsubscribe();
    }
    show('off', 'on');
  };

  const act = (what, otherwise) => {
    const pressed = button(what);
    pressed.addEventListener('click', () => {
      pressed.disabled = true;
      (what === 'on' ? on() : off())
        .catch(() => show('failed', what))
        .finally(() => {
          pressed.disabled = false;
          (pressed.hidden ? button(otherwise) : pressed).focus();
        });
    });
  };
  act('on', 'off');
  act('off', 'on');

  navigator.serviceWorker.getRegistration('/tai-nguyen/day-nen.js')
    .then(known => known ? known.pushManager.getSubscription() : null)
    .then(subscription => {
      // said again at each visit: the service may have forgotten it, or somebody else may be signed in
      if (subscription) {
        return tell(subscription.toJSON()).then(() => show('on', 'off'), () => show('off', 'on'));
      }
      return Notification.permission === 'denied' ? show('denied', 'on') : show('off', 'on');
    });
})();
