// Subscribes as browsers do and waits for one event: node subscribe.mjs ws|sse URL DOCUMENT
// Prints "subscribed", then the event as JSON.
const [way, url, query] = process.argv.slice(2);
const done = (event) => {
  console.log(JSON.stringify(event));
  process.exit(event.errors ? 1 : 0);
};
const failed = (error) => {
  console.error(error);
  process.exit(1);
};

if (way === 'ws') {
  const { createClient } = await import('graphql-ws');
  const { default: webSocketImpl } = await import('ws');
  const client = createClient({ url: url.replace(/^http/, 'ws'), webSocketImpl, retryAttempts: 0 });
  client.on('connected', () => setTimeout(() => console.log('subscribed'), 300));
  client.subscribe({ query }, { next: done, error: failed, complete: () => {} });
} else {
  const { createClient } = await import('graphql-sse');
  const client = createClient({ url, retryAttempts: 0 });
  setTimeout(() => console.log('subscribed'), 1000);
  client.subscribe({ query }, { next: done, error: failed, complete: () => {} });
}
