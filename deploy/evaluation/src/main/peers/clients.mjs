// What frontends do, with the clients they use, unchanged: node clients.mjs apollo|urql URL TOKEN
// Prints one JSON object: what was done, and whether the answer was right.
import { createHash } from 'node:crypto';
import { createClient as webSocketClient } from 'graphql-ws';
import WebSocket from 'ws';

const [which, url, token] = process.argv.slice(2);

const LIST = 'query Newest($first: Int!) { articles(first: $first) { totalCount nodes { id headline } } }';
const INGEST = 'mutation Take($pages: [PageInput!]!) { ingest(pages: $pages) { status article { headline } } }';
const HEAR = 'subscription Hear { articleProcessed { headline } }';

// What goes over the line, to see that a known document travels as its hash alone.
const sent = [];
const counting = (input, init) => {
  sent.push(init.method === 'GET' || !init.body ? decodeURIComponent(String(input)) : init.body);
  return fetch(input, init);
};
const sha256 = (text) => createHash('sha256').update(text).digest('hex');
const socket = webSocketClient({
  url: url.replace(/^http/, 'ws'),
  webSocketImpl: WebSocket,
  connectionParams: { authorization: `Bearer ${token}` },
});

const headline = `Harbour bridge opens again, heard by ${which}`;
const pages = [
  {
    text: `${headline}\n\nThe harbour bridge of Port Marlow was opened again on Monday, the mayor said. It had been closed for two months while its bearings were replaced.\n`,
  },
];

async function apollo(withToken, persisted) {
  const { ApolloClient, ApolloLink, HttpLink, InMemoryCache, gql } = await import('@apollo/client/core');
  const { PersistedQueryLink } = await import('@apollo/client/link/persisted-queries');
  const { GraphQLWsLink } = await import('@apollo/client/link/subscriptions');
  const http = new HttpLink({
    uri: url,
    fetch: counting,
    headers: withToken ? { authorization: `Bearer ${token}` } : {},
  });
  const link = persisted ? new PersistedQueryLink({ sha256 }).concat(http) : http;
  const client = new ApolloClient({
    cache: new InMemoryCache(),
    link: ApolloLink.split(
      ({ operationType }) => operationType === 'subscription',
      new GraphQLWsLink(socket),
      link,
    ),
    defaultOptions: { query: { fetchPolicy: 'no-cache' } },
  });
  return {
    query: async (text, variables) => (await client.query({ query: gql(text), variables })).data,
    mutate: async (text, variables) => {
      try {
        return (await client.mutate({ mutation: gql(text), variables })).data;
      } catch (error) {
        return error.errors?.[0]?.extensions?.code ?? (await codeIn(error));
      }
    },
    subscribe: (text, next) =>
      client.subscribe({ query: gql(text) }).subscribe({ next: ({ data }) => next(data) }),
  };
}

async function urql(withToken, persisted) {
  const { Client, cacheExchange, fetchExchange, subscriptionExchange } = await import('@urql/core');
  const { persistedExchange } = await import('@urql/exchange-persisted');
  const client = new Client({
    url,
    preferGetMethod: false,
    fetch: counting,
    requestPolicy: 'network-only',
    fetchOptions: () => ({ headers: withToken ? { authorization: `Bearer ${token}` } : {} }),
    exchanges: [
      cacheExchange,
      ...(persisted
        ? [persistedExchange({ preferGetForPersistedQueries: true, generateHash: async (text) => sha256(text) })]
        : []),
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: (request) => ({
          subscribe: (sink) => ({
            unsubscribe: socket.subscribe({ query: request.query, variables: request.variables }, sink),
          }),
        }),
      }),
    ],
  });
  return {
    query: async (text, variables) => (await client.query(text, variables).toPromise()).data,
    mutate: async (text, variables) => {
      const { data, error } = await client.mutation(text, variables).toPromise();
      return data ?? error.graphQLErrors[0]?.extensions.code ?? `${error}`;
    },
    subscribe: (text, next) => client.subscription(text, {}).subscribe(({ data }) => next(data)),
  };
}

/** Where a client keeps the body of a 401 to itself. */
async function codeIn(error) {
  const body = error.bodyText ?? error.networkError?.bodyText ?? '';
  try {
    return JSON.parse(body).errors[0].extensions.code;
  } catch {
    return `${error}`;
  }
}

const open = which === 'apollo' ? apollo : urql;
const results = {};

const plain = await open(true, false);
const list = await plain.query(LIST, { first: 3 });
results.query = Array.isArray(list?.articles?.nodes);

const byHash = await open(true, true);
await byHash.query(LIST, { first: 2 });
const before = sent.length;
const again = await byHash.query(LIST, { first: 1 });
results['query by hash'] =
  Array.isArray(again?.articles?.nodes) &&
  sent.length === before + 1 &&
  !sent[before].includes('totalCount') &&
  sent[before].includes('sha256Hash');

const refused = await (await open(false, false)).mutate(INGEST, { pages });
results['mutation refused'] = refused === 'UNAUTHENTICATED';

const heard = new Promise((resolve, reject) => {
  setTimeout(() => reject(new Error('nothing was heard')), 60000).unref();
  plain.subscribe(HEAR, (data) => data?.articleProcessed?.headline === headline && resolve(true));
});
await new Promise((resolve) => setTimeout(resolve, 1500));
const taken = await plain.mutate(INGEST, { pages });
results.mutation = taken?.ingest?.[0]?.status === 'CREATED';
results.subscription = await heard.catch((error) => `${error}`);

console.log(JSON.stringify(results));
process.exit(0);
