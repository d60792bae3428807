// Shows messages that arrive while no page is open. What it is given holds no more than a title, a day and a place.
'use strict';

self.addEventListener('push', event => {
  let said = {};
  try {
    said = event.data.json();
  } catch (nothing) {
    // a browser takes its permission back where a message shows nothing
  }
  event.waitUntil(self.registration.showNotification(said.title || 'Sổ Sức Khỏe', {
    body: said.body || '',
    lang: said.lang || 'vi',
    tag: said.tag,
    icon: '/tai-nguyen/mark.svg',
    data: said.url
  }));
});

self.addEventListener('notificationclick', event => {
  event.notification.close();
  const wanted = String(event.notification.data || '/so');
  // never to another site, whatever a message says
  event.waitUntil(self.clients.openWindow(/^\/[\w\/-]*$/.test(wanted) && !wanted.startsWith('//') ? wanted : '/so'));
});
